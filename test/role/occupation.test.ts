import { describe, expect, test } from "vitest";
import { findingsOf, makeSite } from "../support/pages.ts";

const role = (line: string): string =>
  `---\ntitle: Staff Nurse\nposted: 2026-11-09\nworkplace: onsite\nlocations: Boise, ID, US\n${line}\n---\n\nYou care.\n`;

describe("occupation", () => {
  test.each([
    ["occupation: O*NET-SOC 29-1141.00", [{ system: "O*NET-SOC", code: "29-1141.00" }]],
    ["occupation: 29-1141.00", [{ system: "O*NET-SOC", code: "29-1141.00" }]],
    ["occupation: J1506", [{ system: "ROME", code: "J1506" }]],
    ["occupation: KldB 2010 81302", [{ system: "KldB", code: "81302" }]],
    ["occupation: 81302", [{ system: "KldB", code: "81302" }]],
    [
      "occupation: [ESCO 2221.1, 'ROME: J1506']",
      [
        { system: "ESCO", code: "2221.1" },
        { system: "ROME", code: "J1506" },
      ],
    ],
    [
      "occupation: { onet: 29-1141.00, kldb: 81302 }",
      [
        { system: "O*NET-SOC", code: "29-1141.00" },
        { system: "KldB", code: "81302" },
      ],
    ],
    ["occupation: nurse", undefined],
    ["occupation: ROME 29-1141.00", undefined],
    ["occupation: SIC 8011", undefined],
  ])("%s", (line, expected) => {
    const { roles } = makeSite({ "roles/nurse.md": role(line) });
    expect(roles[0]?.occupations).toEqual(expected);
    const isRefused = findingsOf(role(line)).some(({ rule, message }) => rule === "field/unreadable" && message !== "");
    expect(isRefused).toBe(expected === undefined);
  });

  test("is in the markup for search engines, as the author gave it", () => {
    const { files } = makeSite(
      { "roles/nurse.md": role("occupation: 29-1141.00") },
      { settings: "employer: { name: Acme }" },
    );
    expect(JSON.parse(files.get("roles/nurse/role.jsonld") ?? "{}")).toMatchObject({
      occupationalCategory: { "@type": "CategoryCode", codeValue: "29-1141.00", inCodeSet: { name: "O*NET-SOC" } },
    });
  });
});
