import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { fingerprintsOf } from "../../src/report/fingerprints.ts";
import { finding, reportOf } from "../support/report.ts";

const path = "roles/a.md";

/** The fingerprints of findings at these words, in the order of the text. */
function fingerprints(text: string, words: readonly string[], parts: Partial<Diagnostic> = {}): readonly string[] {
  const found = words.map((word) => {
    const start = text.lastIndexOf(word);
    return finding(path, { span: { start, end: start + word.length }, ...parts });
  });
  const all = fingerprintsOf(reportOf({ [path]: text }, found));
  return found.map((each) => all.get(each) ?? "");
}

describe("a fingerprint", () => {
  test("stays when lines are inserted above, whatever they are and whatever ends them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 })),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "\uFEFF"),
        (lines, lineEnd, mark) => {
          const text = ["---", "title: Nurse", "---", "A ninja", "who rocks"].join(lineEnd);
          const above = mark + [...lines, text].join(lineEnd);
          const words = ["---", "ninja", `ninja${lineEnd}who`];
          expect(fingerprints(above, words)).toEqual(fingerprints(text, words));
        },
      ),
    );
  });

  test("is never that of another finding of the report", () => {
    const place = fc.nat({ max: 12 });
    const some = fc.record({
      path: fc.constantFrom("roles/a.md", "roles/b.md"),
      rule: fc.constantFrom<Diagnostic["rule"]>("pay/missing", "age/words"),
      law: fc.constantFrom("US-CO", "US-NY"),
      message: fc.constantFrom("1 is missing.", "2 is missing.", "All is missing."),
      span: fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 60 }), (many) => {
        const found = many.map(({ path: at, ...parts }) => finding(at, parts));
        const texts = { "roles/a.md": "aaa bbb aaa!", "roles/b.md": "---\n---\n---\n" };
        const half = Math.floor(found.length / 2);
        const allowed = found.slice(half).map((each) => ({ ...each, reason: "So it is." }));
        const all = fingerprintsOf(reportOf(texts, found.slice(0, half), { allowed }));
        expect(new Set(all.values()).size).toBe(found.length);
      }),
    );
  });

  test.each([
    ["the words", { span: { start: 4, end: 7 } }],
    ["the rule", { rule: "age/words" as const }],
    ["the law", { law: "US-CO" }],
    ["the file", { path: "roles/b.md" }],
  ])("tells findings apart by %s", (_, parts) => {
    const one = finding(path, { span: { start: 0, end: 3 } });
    const other = { ...one, ...parts };
    const all = fingerprintsOf(reportOf({ [path]: "one two", "roles/b.md": "one two" }, [one, other]));
    expect([all.get(one), all.get(other)].map((each) => each?.split(":")[1])).toEqual(["1", "1"]);
  });

  test("tells what is missing apart by the message, but not by its numbers", () => {
    const of = (message: string): readonly string[] => fingerprints("---\n---", ["---"], { message });
    expect(of("The title is missing.")).not.toEqual(of("The place is missing."));
    expect(of("9 things are asked for.")).toEqual(of("10 things are asked for."));
  });
});
