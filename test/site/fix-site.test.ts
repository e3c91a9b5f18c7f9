import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText } from "../../src/core/check-text.ts";
import type { RunContext } from "../../src/core/process-role.ts";
import { fixText } from "../../src/lint/fix-text.ts";
import { readingFaults } from "../../src/lint/reading-faults.ts";
import { createProseReaders } from "../../src/rules/create-prose-readers.ts";
import { defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { type CorpusText, exampleTexts, generatedTexts, hasShared, roleTexts } from "../support/corpus.ts";

const runContext: RunContext = {
  settings: readSettings(sourceFile("rolespec.yaml", "")).settings,
  alex: defaultAlexSettings,
  readers: createProseReaders(defaultAlexSettings),
  on: "2026-11-22",
};
const check = (text: string) => checkText({ path: "roles/a.md", text, folderDefaults: [] }, runContext);

/** What fixing did wrong, in words; the same text again with a byte order mark and CRLF. */
function wrongs({ name, text }: CorpusText): readonly string[] {
  if (!check(text).diagnostics.some(({ fix }) => fix?.safe)) return [];
  const others = `\uFEFF${text.replace(/\r?\n/g, "\r\n")}`;
  return [...wrongsOf(text), ...wrongsOf(others)].map((wrong) => `${name}: ${wrong}`);
}

function wrongsOf(text: string): readonly string[] {
  const before = check(text);
  const fixed = fixText(text, check);
  const after = check(fixed.text);
  const wasRead = !before.diagnostics.some(({ rule }) => readingFaults.has(rule));
  const rules = new Set(after.diagnostics.map(({ rule }) => rule));
  const count = ({ diagnostics }: typeof before, rule: string) => diagnostics.filter((one) => one.rule === rule).length;
  const grown = [...rules].filter((rule) => wasRead && count(after, rule) > count(before, rule));
  return [
    ...(fixText(fixed.text, check).text === fixed.text ? [] : ["is fixed further the second time"]),
    ...(wasRead && before.facts !== after.facts ? ["says other facts"] : []),
    ...(wasRead && !keepsLines(text, fixed.text, before) ? ["has lines changed that have no finding"] : []),
    ...grown.map((rule) => `has more of ${rule}`),
  ];
}

/** Whether every line without a fix is still there, byte for byte, in its order. */
function keepsLines(text: string, fixed: string, { diagnostics }: ReturnType<typeof check>): boolean {
  const edits = diagnostics.flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
  let end = 0;
  const kept = linesOf(text).filter((line) => {
    const start = end;
    end += line.length;
    return !edits.some((edit) => edit.start <= end && start <= edit.end);
  });
  let found = 0;
  for (const line of linesOf(fixed)) if (line === kept[found]) found++;
  return found === kept.length;
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

describe("fixing changes nothing the second time, adds no finding, and keeps facts and all other bytes", {
  timeout: 300_000,
}, () => {
  test("of the examples of all rules", () => {
    expect(exampleTexts().flatMap(wrongs)).toEqual([]);
  });

  test("of the roles of the repository, and of real postings where they are beside it", () => {
    expect(roleTexts().flatMap(wrongs)).toEqual([]);
  });

  test.skipIf(!hasShared)("of generated roles (skipped where ../shared/bench is absent)", async () => {
    const texts = await generatedTexts(30);
    expect(texts).toHaveLength(30);
    expect(texts.flatMap(wrongs)).toEqual([]);
  });

  test("of a role with faults at any place", () => {
    const start = fc.nat({ max: role.length });
    fc.assert(
      fc.property(fc.array(fc.tuple(start, fc.constantFrom(...faults)), { minLength: 1, maxLength: 4 }), (places) => {
        const text = places.reduce((sofar, [at, fault]) => sofar.slice(0, at) + fault + sofar.slice(at), role);
        expect(wrongs({ name: JSON.stringify(text), text })).toEqual([]);
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });
});

const role = `---
title: Nurse
posted: 2026-11-01
closes: ongoing
employment: full-time
workplace: onsite
locations: Denver, CO, US
pay: $80,000 - $90,000 per year
other-pay: >-
  Bonus in order to
  stay
benefits:
  - Health
  - 'Leave'
apply: jobs@example.com
---

## The role

You care for people in order to help 😀.

- Skills, prior to work

| in order to | the the |
| - | - |
| [the the](https://example.com/the-the) | \`in order to\` |

> Said in order to quote
`;

const faults = [
  ..."in order to |In order to |the the |prior to |utilize |**in order** to |to to |&amp; in order to|😀 the the".split(
    "|",
  ),
  "\n#Heading\n",
  "title: Lead #1\n",
  "\npay: @x\n",
  "in\norder to ",
  "the\r\nthe ",
  "\n---\n",
  "@acme ",
  "'",
  "\t",
  " #1",
  "<p>in order to</p>",
];
