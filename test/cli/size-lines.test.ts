import { expect, test } from "vitest";
import { missedLimitLines, sizeLines } from "../../src/cli/size-lines.ts";
import { postingSize } from "../../src/render/posting-size.ts";

const roles = ["a".repeat(15_001), "a".repeat(99)].map((text, index) => ({
  path: `roles/${index}.md`,
  size: postingSize({ title: "Nurse", text, description: "é".repeat(200) }),
}));

test("the length of each role is a line", () => {
  expect(sizeLines(roles)).toEqual([
    "roles/0.md: text 15,001 characters, 15,001 bytes; description 200 characters, 400 bytes",
    "roles/1.md: text 99 characters, 99 bytes; description 200 characters, 400 bytes",
  ]);
});

test("a board that would not take a role is named with its limit", () => {
  expect(missedLimitLines(roles)).toEqual([
    "roles/0.md is too long for SEEK: its description has 15,001 characters, and SEEK takes at most 15,000.",
    "roles/1.md is too short for LinkedIn: its description has 99 characters, and LinkedIn asks for at least 100.",
  ]);
});
