import type { Day } from "../role/role-spec.ts";
import type { VerdictWord } from "./judge.ts";

/** The dated postings that show where one law begins and ends, tried like the examples of a rule. Plain data: each says only what differs. */
export interface LawScenarios {
  readonly law: string;
  /** The value of `locations`. */
  readonly locations: string;
  /** The value of `employer` in the settings. Absent: 50 employees. */
  readonly employer?: string;
  /** Lines of front matter that the postings have besides a title, a day and places: `closes: ongoing`. */
  readonly fields?: readonly string[];
  readonly postings: readonly ScenarioPosting[];
}

/** One of them, by what it has in place of the others. */
interface ScenarioPosting {
  /** The day on which it is made, and judged. */
  readonly on: Day;
  /** What it shows: a phrase, such as "the same, on the day before the law begins". */
  readonly shows: string;
  readonly locations?: string;
  readonly employer?: string;
  /** The names of fields that it lacks. */
  readonly without?: readonly string[];
  /** Lines that it has besides, or in place of those of the same name. */
  readonly fields?: readonly string[];
  /** What it says after the usual body. */
  readonly says?: string;
  readonly expect: VerdictWord;
}

/** A posting of a scenario in full. */
export interface LawScenario {
  readonly law: string;
  readonly shows: string;
  readonly on: Day;
  /** The settings file that goes with it. */
  readonly settings: string;
  /** The role spec. */
  readonly text: string;
  readonly expect: VerdictWord;
}

/** The postings of a law in full. */
export function inFull(scenarios: LawScenarios): readonly LawScenario[] {
  const { law, postings } = scenarios;
  return postings.map((posting) => {
    const { on, shows, expect, says } = posting;
    const employer = posting.employer ?? scenarios.employer ?? "{ employees: { total: 50 } }";
    const head = [
      "title: Planner",
      `posted: ${on}`,
      `locations: ${posting.locations ?? scenarios.locations}`,
      ...fieldsOf(scenarios, posting),
    ];
    const text = ["---", ...head, "---", "", usualBody, ...(says === undefined ? [] : ["", says]), ""].join("\n");
    return { law, shows, on, settings: `employer: ${employer}`, text, expect };
  });
}

function fieldsOf(
  { fields = [] }: LawScenarios,
  { without = [], fields: own = [] }: ScenarioPosting,
): readonly string[] {
  const replaced = new Set([...without, ...own.map(nameOf)]);
  return [...fields.filter((line) => !replaced.has(nameOf(line))), ...own];
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf(":"));
}

const usualBody =
  "## What you will do\n\nYou plan the work of the team.\n\n## What you bring\n\nTwo years of experience.";
