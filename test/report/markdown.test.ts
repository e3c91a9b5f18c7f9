import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/law/judge.ts";
import { commentMarker, reportComment, reportMarkdown } from "../../src/report/markdown.ts";
import { markdownCode, markdownMessage, markdownText } from "../../src/report/markdown-text.ts";
import { finding, plain, reportOf } from "../support/report.ts";

function htmlOf(markdown: string): string {
  const page = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true });
  return String(page.processSync(markdown));
}

const hostile = [
  "a | b",
  "<script>alert(1)</script>",
  "[a](javascript:b)",
  "![a](https://evil.example/x.png)",
  "**bold** _it_ ~~no~~",
  "`code` ``two`` |",
  "&lt;b&gt; \\",
  "# not a heading",
  "@octocat #12 owner/repo#3",
  "a\nb\r\nc",
  "<!-- hidden -->",
  "$x$",
];

describe("text of others", () => {
  test.each(hostile)("stays text in a cell: %j", (text) => {
    const table = htmlOf(`| a | b |\n| --- | --- |\n| ${markdownText(text)} | end |`);
    const cell = /<tbody>\n<tr>\n<td>(.*)<\/td>\n<td>end<\/td>\n<\/tr>\n<\/tbody>/s.exec(table)?.[1] ?? "";
    expect(cell).not.toMatch(/<(?!\/?a[ >])/);
    expect(decoded(cell.replaceAll(/<[^>]*>/g, ""))).toBe(text.replaceAll(/\s+/g, " "));
  });

  test.each(hostile.filter((text) => !text.includes("`")))("stays text in a cell as code: %j", (text) => {
    const table = htmlOf(`| a | b |\n| --- | --- |\n| ${markdownCode(text)} | end |`);
    expect(decoded(/<td><code>(.*)<\/code><\/td>\n<td>end/s.exec(table)?.[1] ?? "")).toBe(text.replaceAll(/\s+/g, " "));
  });

  test("calls nobody and no issue", () => {
    expect(markdownText("(@kim, #12) kim@example.com")).toBe("(@&#8203;kim, #&#8203;12) kim@example.com");
  });

  test("is code in a message where the message says so", () => {
    expect(markdownMessage("Add `pay: $62|k` to *it*, `@kim`; ` `")).toBe(
      "Add `pay: $62\\|k` to \\*it\\*, `@kim`; ` `",
    );
  });
});

/** Text of HTML without the spaces of no width that keep names from being called. */
function decoded(html: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return html
    .replaceAll(/&(?:#x([0-9A-F]+)|(\w+));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? (named[name] ?? name) : String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll("\u200B", "");
}

/** The rows of the table for a severity, which its heading counts. */
function rowsOf(shown: string, severity: string): number {
  const heading = {
    error: /^### Errors.*: (\d+)$/m,
    warning: /^### Warnings: (\d+)$/m,
    note: /^<details><summary>(\d+) notes?</m,
  }[severity];
  const found = heading?.exec(shown);
  if (found === null || found === undefined) return 0;
  const [, table = ""] = shown.slice(found.index).split("| --- | --- | --- |\n");
  const rows = table.split("\n").findIndex((line) => !line.startsWith("| "));
  expect(rows).toBe(Number(found[1]));
  return rows;
}

const path = "roles/a.md";
const small = reportOf(
  { [path]: "---\ntitle: Nurse | Night\nlocations: Denver, CO, US\nposted: 2026-11-02\n---\n", "roles/b.md": "" },
  [
    finding(path, { severity: "info", message: "Nothing says `hours`.", rule: "structure/hours" }),
    finding(path, { span: { start: 4, end: 9 }, citation: "C.R.S. § 8", url: "https://law.example/co" }),
    finding("rolespec.yaml", { message: "There is no rule `pay/x`.", rule: "field/unknown" }),
  ],
  { folder: "careers/" },
);
const judged = {
  ...small,
  roles: small.roles.map((role) => ({
    ...role,
    verdicts: judge(role.role, { employees: {}, contractors: {} }, "2026-11-22"),
  })),
};

describe("a report in Markdown", () => {
  test("tells what there is, the verdicts of each role, and then each finding, the worst first", () => {
    const shown = reportMarkdown(judged, plain);
    expect(shown).toMatchInlineSnapshot(`
      "## Job postings: 2 errors, 1 note

      2 roles checked: errors in the settings keep roles from being published. Laws are judged for certain once all fields can be read. First fix this in Nurse \\| Night (\`careers/roles/a.md\`): Nothing says what the job pays.

      ### Errors, which keep a role from being published: 2

      | Where | Finding | Rule |
      | --- | --- | --- |
      | \`careers/roles/a.md:2\` | Nothing says what the job pays. ([C.R.S. § 8](<https://law.example/co>)) | \`pay/missing\` |
      | \`careers/rolespec.yaml:1\` | There is no rule \`pay/x\`. | \`field/unknown\` |

      <details><summary>1 note</summary>

      | Where | Finding | Rule |
      | --- | --- | --- |
      | \`careers/roles/a.md:1\` | Nothing says \`hours\`. | \`structure/hours\` |

      </details>

      | Role | Errors | Warnings | Notes | Fails | At risk | Meets |
      | --- | --: | --: | --: | --- | --- | --- |
      | Nurse \\| Night (\`careers/roles/a.md\`) | 1 | – | 1 | Colorado | – | – |
      | \`careers/rolespec.yaml\` | 1 | – | – | – | – | – |
      | \`careers/roles/b.md\` | – | – | – | – | – | – |

      Checked for 2026-11-22. \`rolespec explain pay/missing\` says why, with examples.
      "
    `);
    expect(htmlOf(shown).match(/<table>/g)).toHaveLength(3);
  });

  test("links lines, rules and laws where their addresses are known", () => {
    const law = {
      law: "US-CO",
      laws: ["US-CO", "US-NJ"].map((id) => ({ law: id, citation: "", url: "", weight: "illegal" as const })),
    };
    const report = reportOf(
      { [path]: "---\ntitle: Nurse\n---\n" },
      [finding(path, { ...law, span: { start: 4, end: 9 } })],
      {
        sources: "https://github.com/acme/jobs/blob/1a2b/",
        documentation: "https://github.com/acme/tool/blob/HEAD/docs/",
        folder: "careers/",
      },
    );
    const shown = reportComment(report, plain);
    expect(shown.startsWith(`${commentMarker}\n## Job postings: 1 error\n`)).toBe(true);
    expect(shown).toContain(
      "[`careers/roles/a.md:2`](<https://github.com/acme/jobs/blob/1a2b/careers/roles/a.md?plain=1#L2>)",
    );
    expect(shown).toContain("[`pay/missing`](<https://github.com/acme/tool/blob/HEAD/docs/rules/pay/missing.md>)");
    expect(shown).toContain(
      "([Colorado, Equal Pay for Equal Work Act, Part 2, as amended in 2023](<https://github.com/acme/tool/blob/HEAD/docs/laws/US-CO.md>), and 1 more law)",
    );
  });

  test("offers all safe fixes of a file as one patch", () => {
    const patches = [{ path, count: 2, patch: "--- a\n+++ b\n-the the\n+the\n" }];
    expect(reportComment({ ...small, patches }, plain)).toContain(
      "<details><summary>Apply all 2 safe fixes of careers/roles/a.md</summary>\n\n```diff\n--- a",
    );
  });

  test.each([
    ["a summary", reportMarkdown],
    ["a comment", reportComment],
  ])("counts in the headline of %s what its tables hold, of roles and of other files", (_, write) => {
    const shown = write(judged, plain);
    const [head = ""] = shown.split("\n\n");
    const severities = ["error", "warning", "note"];
    const columns = severities.map((_severity, index) =>
      (shown.split("| Role |")[1] ?? "")
        .split("\n")
        .filter((line) => /^\| .*`/.test(line))
        .map((line) =>
          Number(
            line
              .split(/(?<!\\)\|/)
              [index + 2]?.trim()
              .replace("–", "0"),
          ),
        )
        .reduce((sum, count) => sum + count, 0),
    );
    const rows = severities.map((severity) => rowsOf(shown, severity));
    const headline = severities.map((severity) => Number(new RegExp(`(\\d+) ${severity}`).exec(head)?.[1] ?? 0));
    expect(columns).toEqual(headline);
    expect(rows).toEqual(headline);
  });

  test("names the places of laws, and of several laws of one place their number", () => {
    const text =
      "---\ntitle: Cook\nworkplace: onsite\nlocations: Denver, CO, US\nposted: 2026-11-02\n---\nNo felons. Under 40 only.\n";
    const both = reportOf({ [path]: text }, []);
    const verdicts = judge(
      both.roles[0]?.role ?? expect.fail("no role"),
      { employees: {}, contractors: {} },
      "2026-11-22",
    );
    const twice = verdicts
      .filter(({ law }) => law === "US-CO")
      .flatMap((verdict) => [verdict, { ...verdict, law: "US-CO-2" }]);
    const shown = reportMarkdown({ ...both, roles: both.roles.map((role) => ({ ...role, verdicts: twice })) }, plain);
    expect(shown).toContain("| Colorado (2 laws) |");
  });

  test("says that nothing was found", () => {
    expect(reportMarkdown(reportOf({ [path]: "" }, []), plain)).toContain(
      "## Job postings: nothing found\n\n1 role checked: nothing here keeps a role from being published.",
    );
  });

  const many = reportOf(
    Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`roles/${index}.md`, `---\ntitle: Nürse ${index}\n---\n`]),
    ),
    Array.from({ length: 15_000 }, (_, index) =>
      finding(`roles/${index % 300}.md`, {
        severity: index % 50 === 49 ? "error" : index % 2 === 0 ? "warning" : "info",
        message: `Größe ${index} ${"x".repeat(index % 100)}`,
      }),
    ),
  );
  test.each([
    ["a step's summary", reportMarkdown, 900 * 1024],
    ["a comment", reportComment, 60 * 1024],
  ])("is cut where %s ends, keeps the worst, and counts what was cut", (_, write, limit) => {
    const shown = write(many, plain);
    const bytes = Buffer.byteLength(shown);
    expect(bytes).toBeLessThanOrEqual(limit);
    expect(bytes).toBeGreaterThan(limit * 0.8);
    const rows = (severity: string): number => rowsOf(shown, severity);
    const cut = /\*\*Not shown for want of room: (.*)\.\*\*/.exec(shown)?.[1] ?? "";
    const cutOf = (noun: string): number => Number(new RegExp(`(\\d+) ${noun}`).exec(cut)?.[1] ?? 0);
    expect([rows("error") + cutOf("error"), rows("warning") + cutOf("warning"), rows("note") + cutOf("note")]).toEqual([
      300, 7500, 7200,
    ]);
    expect(cutOf("error") === 0 || rows("warning") === 0).toBe(true);
    const named = shown.match(/^\| Nürse/gm)?.length ?? 0;
    expect(named + Number(/^And (\d+) files? more\.$/m.exec(shown)?.[1] ?? 0)).toBe(300);
  });

  test("is cut however long a single finding, title or path is", () => {
    const long = "ü".repeat(1_000_000);
    const giant = reportOf({ [path]: `---\ntitle: ${long}\n---\n`, [`roles/${long}.md`]: "" }, [
      finding(path, { message: long }),
      finding(path, { message: "Short.", severity: "info" }),
      finding(`roles/${long}.md`),
    ]);
    const shown = reportComment(giant, plain);
    expect(Buffer.byteLength(shown)).toBeLessThan(60 * 1024);
    expect(shown).toContain("Short.");
    expect(shown).toContain("Not shown for want of room: 2 errors.");
  });
});
