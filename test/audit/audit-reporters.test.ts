import { describe, expect, test } from "vitest";
import { type Audit, auditRoles, type ReadRole } from "../../src/audit/audit.ts";
import { disclaimer } from "../../src/audit/audit-reporter.ts";
import { auditReporters } from "../../src/audit/audit-reporters.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { sourceFile } from "../../src/source/source-file.ts";

const hostile = `<script>alert(1)</script>" onmouseover='x' & [a](javascript:b) | \`c\``;
const plain = { paint: (_: string, text: string): string => text, width: 80 };
const audit = auditOf([read("roles/a.md", "Clerk"), read(`roles/<b> & "c".md`, hostile)]);
const many = auditOf(Array.from({ length: 30 }, (_, index) => read(`roles/${index}.md`, `Clerk ${index}`)));

function report(format: string, of: Audit): string {
  const reporter = auditReporters[format];
  if (reporter === undefined) throw new Error(`There is no format ${format}.`);
  return reporter(of, plain);
}

describe("each format", () => {
  test.each(["pretty", "markdown", "html"])(
    "%s names each role, the law that fails, the data and the disclaimer once",
    (format) => {
      const text = report(format, audit).replaceAll(/\s+/g, " ");
      expect(text.split(disclaimer)).toHaveLength(2);
      for (const part of ["roles/a.md", "Clerk", "US-NY-NYC", "No pay is stated", "78 records", "2026-11-22"].map(
        (part) => (part === "78 records" ? `${audit.data.records} records` : part),
      ))
        expect(text).toContain(part);
    },
  );

  test.each(["pretty", "markdown", "html"])("%s leaves no law unsaid: it shows or counts them all", (format) => {
    const text = report(format, auditOf([read("roles/a.md", "Clerk")])).replaceAll(/\s+/g, " ");
    const [role] = audit.roles;
    const bearing = (role?.verdicts ?? []).filter(({ verdict }) => ["pass", "fail", "risk"].includes(verdict));
    const counted = [
      ...text.matchAll(/\b(\d+) laws? (?:does not|do not|is not|are not|finds? nothing to ask|is of|are of)/g),
    ];
    const sum = counted.reduce((all, [, count]) => all + Number(count), 0);
    // Markdown and HTML count twice: over all roles, and for the one role.
    const times = format === "markdown" ? 2 : 1;
    expect(sum).toBe(times * ((role?.verdicts.length ?? 0) - bearing.length));
  });

  test("json holds everything that the audit holds", () => {
    const { format, counts, ...rest } = JSON.parse(report("json", audit));
    expect({ format, rest }).toEqual({ format: 1, rest: JSON.parse(JSON.stringify(audit)) });
    expect(counts.fail).toBeGreaterThan(0);
  });

  test.each(["pretty", "markdown", "html"])("%s shows many roles in tables of a few", (format) => {
    const text = report(format, many);
    for (let number = 1; number <= 30; number++) expect(text).toMatch(new RegExp(`(?:\\b|>)${number}\\b`));
    expect([...text.matchAll(/^.*US-NY-NYC.*(?:fail.*){2,}$/gm)].length).toBeGreaterThan(1);
  });

  test.each(["pretty", "json", "markdown", "html"])("%s works without any role", (format) => {
    expect(report(format, auditOf([]))).toContain("0");
  });
});

describe("text of others", () => {
  test("stays text in HTML", () => {
    const html = report("html", audit);
    expect(html).not.toContain("<script");
    expect(html).toContain(
      "&#60;script&#62;alert(1)&#60;/script&#62;&#34; onmouseover=&#39;x&#39; &#38; [a](javascript:b)",
    );
    expect(html).toContain("roles/&#60;b&#62; &#38; &#34;c&#34;.md");
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, url]) => !/^(?:https?:\/\/|#)/.test(url ?? ""))).toEqual(
      [],
    );
  });

  test("stays text in Markdown", () => {
    const markdown = report("markdown", audit);
    expect(markdown).not.toMatch(/(?<!\\)<script/);
    expect(markdown).toContain("\\[a\\](javascript:b) \\| \\`c\\`");
  });

  test("keeps the page without script and without anything to load", () => {
    const html = report("html", audit);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|\son[a-z]+="|url\(|@import/i);
  });
});

test("a terminal's lines are no wider than it is, addresses excepted", () => {
  const wide = report("pretty", many)
    .split("\n")
    .filter((line) => line.length > plain.width && !line.includes("https://"));
  expect(wide).toEqual([]);
});

function auditOf(roles: readonly ReadRole[]): Audit {
  return auditRoles(roles, {
    employer: { employees: { total: 60, "US-NY-NYC": 9 }, contractors: {} },
    skippedLaws: [],
    settingsFiles: [],
    on: "2026-11-22",
    soon: 60,
    version: "1.2.3",
    digest: () => "0".repeat(64),
  });
}

function read(path: string, title: string): ReadRole {
  const file = sourceFile(path, "---\nposted: 2026-11-10\nlocations: New York, NY, US\n---\n\nKeep the files.\n");
  const { role, faults } = readRole(readDocument(file), { fields: {}, language: "en" });
  return { file, faults, role: { ...role, title } };
}
