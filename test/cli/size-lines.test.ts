import { expect, test } from "vitest";
import { missedLimitLines, sizeLines } from "../../src/cli/size-lines.ts";
import { postingSize } from "../../src/render/posting-size.ts";

const roles = ["a".repeat(15_001), "a".repeat(99)].map((text, index) => ({
  path: `roles/${index}.md`,
  size: postingSize({ title: "Nurse", text, description: "é".repeat(200) }),
}));

test("the length of each role is a line, with the boards that would not take it", () => {
  expect(sizeLines(roles)).toEqual([
    "roles/0.md: text 15,001 characters, 15,001 bytes; description 200 characters, 400 bytes; too long for SEEK",
    "roles/1.md: text 99 characters, 99 bytes; description 200 characters, 400 bytes; too short for LinkedIn",
  ]);
});

test("a limit of a board is one line, however many roles do not keep it", () => {
  expect(missedLimitLines(roles)).toEqual([
    "SEEK takes a description of at most 15,000 characters; too long: roles/0.md (15,001).",
    "LinkedIn asks for a description of at least 100 characters; too short: roles/1.md (99).",
  ]);
  const many = Array.from({ length: 5 }, () => roles).flat();
  expect(missedLimitLines(many)).toEqual([
    "SEEK takes a description of at most 15,000 characters; too long: roles/0.md (15,001), roles/0.md (15,001), roles/0.md (15,001) and 2 more.",
    "LinkedIn asks for a description of at least 100 characters; too short: roles/1.md (99), roles/1.md (99), roles/1.md (99) and 2 more.",
  ]);
});
