import { readdirSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import { lintRole } from "../../src/core/lint-role.ts";
import { renderRole } from "../../src/core/render-role.ts";

/** A posting as somebody typed it, and what must come of it. */
export interface PostingCase {
  /** Lines of the front matter that differ from an ordinary role; an empty value takes the line out. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly settings?: string;
  /** "error law/pay", "law/pay" or "law/" at any severity; of "age/ or law/age" one is enough. */
  readonly finds?: readonly string[];
  /** Rules of which there is one finding, no more and no fewer. */
  readonly once?: readonly string[];
  /** Severities, rule ids with or without one, families like "age/", or words of a message, of which nothing may be found. */
  readonly avoids?: readonly string[];
  /** Laws with one or several verdicts that are right: "fail", "risk|unknown". */
  readonly verdicts?: Readonly<Record<string, string>>;
  /** Words that some message says. */
  readonly says?: readonly string[];
  /** What the plain text of the posting says, and what it does not. */
  readonly shows?: readonly string[];
  readonly hides?: readonly string[];
}

const ordinary: Readonly<Record<string, string>> = {
  title: "Shift Supervisor",
  posted: "2026-11-16",
  employment: "full-time",
  workplace: "onsite",
  locations: "Denver, CO, US",
  apply: "https://acme.example/apply/7",
};

const employer = "site: { title: Careers }\nemployer: { name: Acme, employees: { total: 60, US-CO: 50 } }";

const templates: ReadonlyMap<string, string> = new Map(
  readdirSync("templates").map((name) => [name, readFileSync(`templates/${name}`, "utf8")]),
);

/** Lints and renders a posting on 2026-11-30 and compares with what the case says, all at once. */
export async function expectOutcome(given: PostingCase): Promise<void> {
  const { finds = [], avoids = [], verdicts = {}, says = [], shows = [], hides = [] } = given;
  const fields = Object.entries({ ...ordinary, ...given.fields }).filter(([, value]) => value !== "");
  const front = fields.map(([name, value]) => (value.startsWith("\n") ? `${name}:${value}` : `${name}: ${value}`));
  const text = `---\n${front.join("\n")}\n---\n\n${given.body ?? "You lead a shift of eight people."}\n`;
  const circumstances = { on: "2026-11-30" as const, settings: given.settings ?? employer };
  const linted = await lintRole(text, circumstances);
  const found = linted.diagnostics.map(({ severity, rule, message }) => ({
    severity,
    said: `${severity} ${rule}`,
    rule,
    message,
  }));
  const isFound = (wanted: string): boolean =>
    found.some(
      ({ said, rule }) => said === wanted || rule === wanted || (wanted.endsWith("/") && rule.startsWith(wanted)),
    );
  const lacking = finds.filter((wanted) => !wanted.split(" or ").some((one) => isFound(one)));
  const unwanted = found.filter(({ severity, said, rule, message }) =>
    avoids.some(
      (avoided) =>
        [severity, said, rule].includes(avoided) ||
        (avoided.endsWith("/") ? rule.startsWith(avoided) : message.includes(avoided)),
    ),
  );
  const wrong = Object.entries(verdicts).flatMap(([law, wanted]) => {
    const own = linted.verdicts.filter((each) => each.law === law && each.verdict !== "not-in-force");
    const words = own.map(({ verdict }) => verdict);
    return words.some((word) => wanted.split("|").includes(word)) ? [] : [`${law}: ${words.join(", ")}, not ${wanted}`];
  });
  const needsText = shows.length + hides.length > 0;
  const outputs = needsText ? await renderRole(text, { ...circumstances, templates, outputs: ["text"] }) : [];
  const shown = String(outputs.find(({ path }) => path.endsWith("role.txt"))?.body ?? "").replaceAll(/\s+/g, " ");
  const notOnce = (given.once ?? []).filter((rule) => found.filter((one) => one.rule === rule).length !== 1);
  const untold = says.filter((words) => !found.some(({ message }) => message.includes(words)));
  expect({
    lacking,
    untold,
    notOnce,
    unwanted: unwanted.map(({ said, message }) => `${said}: ${message}`),
    wrong,
    unsaid: shows.filter((words) => !shown.includes(words)),
    said: hides.filter((words) => shown.includes(words)),
    ...(lacking.length > 0 && { found: found.map(({ said }) => said) }),
    ...(untold.length > 0 && { messages: found.map(({ message }) => message) }),
    ...(needsText && shows.some((words) => !shown.includes(words)) && { shown }),
  }).toEqual({ lacking: [], untold: [], notOnce: [], unwanted: [], wrong: [], unsaid: [], said: [] });
}
