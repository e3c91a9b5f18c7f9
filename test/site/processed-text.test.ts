import { expect, test } from "vitest";
import type { ProcessedRole } from "../../src/core/process-role.ts";
import { readProcessed, writeProcessed } from "../../src/site/processed-text.ts";

test("what is known of a role comes back as it was written, images too", () => {
  const outputs = [
    { path: "roles/x/role.txt", mediaType: "text/plain", body: "Ä line\n\u2028and \u0000 more\r\n" },
    { path: "roles/x/social.png", mediaType: "image/png", body: new Uint8Array([0, 137, 255]) },
  ];
  const role = { file: { path: "roles/x.md", text: "\uFEFF---\n", lineStarts: [0, 5] }, rendered: { outputs } };
  const line = writeProcessed(role as unknown as ProcessedRole);
  expect(line).not.toContain("\n");
  expect(readProcessed(line)).toStrictEqual(role);
});
