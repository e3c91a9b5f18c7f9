import { beforeAll, describe, expect, test } from "vitest";
import { processRole } from "../../src/core/process-role.ts";
import { defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { defaultSettings } from "../../src/settings/read-settings.ts";
import { withinDeadline } from "../../src/site/deadline.ts";
import { processHere } from "../../src/site/processor.ts";
import { openDictionaries } from "../../src/spelling/open-dictionaries.ts";

describe("work within a deadline", () => {
  test("gives its result, and throws what it throws", () => {
    expect(withinDeadline(() => 7, 10)).toEqual({ kind: "done", value: 7 });
    expect(withinDeadline(() => undefined, 10)).toEqual({ kind: "done", value: undefined });
    const fault = new TypeError("of the work");
    expect(() =>
      withinDeadline(() => {
        throw fault;
      }, 10),
    ).toThrow(fault);
  });

  test("is stopped in a loop, in a pattern, and where it catches all errors", () => {
    const endless = (): never => {
      while (true);
    };
    const caught = (): void => {
      try {
        /^(a+)+$/.test(`${"a".repeat(60)}!`);
      } catch {
        endless();
      }
    };
    expect([endless, caught].map((work) => withinDeadline(work, 0.05))).toEqual([{ kind: "late" }, { kind: "late" }]);
    expect(withinDeadline(() => 7, 10)).toEqual({ kind: "done", value: 7 });
  });
});

describe("a processor", () => {
  // What is made ready for the first role takes longer than a role.
  beforeAll(() => void processRole(sourceOf("You care."), runContext));
  const settings = { ...defaultSettings, deadline: 1 };
  const runContext = {
    settings,
    alex: defaultAlexSettings,
    on: "2026-11-22",
    readers: {
      checkInclusive: (text: string): readonly [] => {
        while (text.includes("for ever"));
        return [];
      },
      readDoubtfully: () => undefined,
      dictionaries: openDictionaries(),
    },
  };
  const sourceOf = (body: string) => ({
    path: `roles/${body.length}.md`,
    text: `---\ntitle: Nurse\n---\n\n${body}\n`,
    folderDefaults: [],
  });

  test("reports a role that takes too long as one finding, and goes on", async () => {
    const sources = ["You care.", "You care for ever.", "You care for all."].map(sourceOf);
    const [first, late, last] = await processHere(runContext).run("check", sources);
    expect([first, last]).toEqual([sources[0], sources[2]].map((source) => source && processRole(source, runContext)));
    expect(late?.linted.diagnostics).toEqual([]);
    expect(late?.faults).toEqual([
      {
        path: "roles/18.md",
        rule: "field/too-complex",
        severity: "error",
        message: "`18.md` takes longer than 1 second to check, so it is not checked; make it shorter or simpler.",
        span: { start: 0, end: 0 },
      },
    ]);
  });

  test("finds no fixes in a role that takes too long", async () => {
    const sources = ["You care for ever.", "You care."].map(sourceOf);
    const [late, other] = await processHere(runContext).run("fix", sources);
    expect(late).toBeUndefined();
    expect(other).toEqual({ text: sources[1]?.text, count: 0 });
  });
});
