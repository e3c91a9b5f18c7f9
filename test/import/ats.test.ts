import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importRoles } from "../../src/import/import-roles.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { sourceFile } from "../../src/source/source-file.ts";

/** Pages and exports as applicant tracking systems make them, in words of our own: what their public documentation and pages show. */
const expected: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  "ashby.html": [{ place: "US-MA", hourly: 41.2, employment: "full-time", workplace: "onsite", department: "Nursing" }],
  "governmentjobs.html": [
    {
      place: "US-ID",
      hourly: 41.2,
      employment: "full-time",
      closes: "2027-01-15",
      id: "2026-00481",
      department: "Public Health",
    },
  ],
  "greenhouse-classic.html": [{ place: "US-MA" }],
  "greenhouse.html": [{ place: "US-MA", hourly: 41.2 }],
  "indeed.xml": [{ place: "US-MA", posted: "2026-11-09", employment: "full-time" }],
  "lever.html": [
    { place: "US-MA", hourly: 41.2, employment: "full-time", workplace: "onsite", department: "Nursing – Surgery" },
  ],
  "personio.html": [{ title: "Pflegekraft (m/w/d)", employment: "full-time" }],
  "personio.xml": [
    {
      title: "Pflegekraft (m/w/d)",
      place: "AT-9",
      posted: "2026-11-09",
      employment: "full-time",
      department: "Pflege",
    },
    { title: "Koch/Köchin", place: "AT-6", posted: "2026-11-10", employment: "part-time" },
  ],
  "recruitee.html": [{ title: "Pflegekraft (m/w/d)", place: "AT-9", monthly: 3200, workplace: "onsite" }],
  "recruitee.json": [
    { place: "US-MA", posted: "2026-11-09", employment: "full-time", workplace: "onsite", department: "Nursing" },
  ],
  "smartrecruiters.html": [{ place: "US-MA", employment: "full-time" }],
  "smartrecruiters.json": [{ place: "US-MA", posted: "2026-11-09", employment: "full-time", department: "Nursing" }],
  "teamtailor.html": [{ place: "US-MA", employment: "full-time", department: "Nursing" }],
  "workable.html": [{ place: "US-MA", workplace: "onsite", employment: "full-time", department: "Nursing" }],
  "workable.json": [{ place: "US-MA", posted: "2026-11-09", employment: "full-time", department: "Nursing" }],
  "workday.html": [{ place: "US-MA", employment: "full-time", id: "R-10482" }],
  "workday.json": [{ place: "US-MA", posted: "2026-11-09", employment: "full-time", id: "R-10482" }],
};

const sourceOf = (name: string): string => readFileSync(`test/import/ats/${name}`, "utf8");

function importedFrom(name: string) {
  return importRoles(name, sourceOf(name), {
    language: name.startsWith("p") || name === "recruitee.html" ? "de" : "en",
  });
}

test("every saved page and export is expected to give something", () => {
  expect(readdirSync("test/import/ats").toSorted()).toEqual(Object.keys(expected).toSorted());
});

describe.each(Object.entries(expected))("%s", (name, roles) => {
  test("gives the title, place, pay, days and kind of work that it says, and no others", () => {
    const read = importedFrom(name).map(({ text }) => {
      const { role } = readRole(readDocument(sourceFile("roles/x.md", text)), { fields: {}, language: "en" });
      const [band] = role.pay;
      return {
        title: role.title,
        place: role.locations[0]?.code,
        [band?.per === "month" ? "monthly" : "hourly"]: band?.min,
        employment: role.employment[0],
        workplace: role.workplace[0],
        department: role.department,
        posted: role.posted,
        closes: role.closes,
        id: role.id,
      };
    });
    const nothing = { title: "Staff Nurse", id: undefined };
    expect(read.map(({ id, ...others }) => ({ ...others, ...(roles.some((role) => role["id"]) && { id }) }))).toEqual(
      roles.map(({ id, ...others }) => ({ ...withoutId(nothing), ...others, ...(id !== undefined && { id }) })),
    );
  });

  test("loses no word: all are in the file or listed as left out", () => {
    const kept = importedFrom(name)
      .map(({ text, notes }) => [text, ...notes.map((note) => note.text)].join("\n"))
      .join("\n")
      .toLowerCase();
    const source = sourceOf(name)
      .replaceAll(/<\?[^>]*>|<!doctype[^>]*>|<title>[^<]*<\/title>/gi, " ")
      .replaceAll(/"[a-z_A-Z]+":/g, " ")
      .replaceAll(/<!\[CDATA\[|\]\]>/g, " ")
      .replaceAll(/&lt;/g, "<")
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/&amp;/g, "&")
      .replaceAll(/\\[nrt]/g, " ");
    const words = source.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    // Notes show the beginning of what was left out.
    expect(
      words.filter((word) => !kept.includes(word.toLowerCase()) && !shortened.has(word) && !/^\d+T\d+$/.test(word)),
    ).toEqual([]);
  });
});

/** The name of the account around the jobs, or of a form whose end a note leaves out. */
const shortened: ReadonlySet<string> = new Set(["Northwind", "Health", "Name", "true", "false"]);

function withoutId({ id: _, ...others }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return others;
}

test("an address is no file, and the message says what to type", async () => {
  const { runRolespec } = await import("../support/console.ts");
  const { shown, code } = await runRolespec("rolespec import https://jobs.example/1?a=b", "/tmp");
  expect(shown).toContain("rolespec fetches nothing from the web.");
  expect(shown).toContain('curl -L "https://jobs.example/1?a=b" | rolespec import -');
  expect(code).toBe(2);
});
