import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import recheck from "recheck";
import { type RepeatingPattern, repeatingPatterns } from "../../scripts/repeating-patterns.mjs";
import { type Outcome, outcomeOf } from "./trial.ts";

/** What recheck said of patterns, by digest; `npm run check-patterns` asks about those that are missing. */
const checked = JSON.parse(readFileSync("test/torture/checked-patterns.json", "utf8")) as Readonly<
  Record<string, string>
>;

/** The longest text that one pattern looks at: a paragraph that is longer is refused before. */
const longestText = 20_000;
/** From this number on all patterns are asked about. */
const mostPatterns = 1_000;
const mostMilliseconds = 2_000;

/**
 * No regular expression of the source takes exponential time. Where recheck finds polynomial time, its attack is run at the longest text that
 * the tool reads, since most repetitions are bounded; and every pattern is run on texts made of its own words. The short form asks about
 * those alone that no verdict is known of, and takes the verdicts of the others from the list.
 */
export async function patterns(count: number): Promise<Outcome> {
  const all = repeatingPatterns();
  const isFull = count >= mostPatterns;
  const unknown = all.filter(({ digest }) => checked[digest] === undefined);
  const results: string[] = [];
  for (const pattern of isFull ? all : [...unknown, ...all.slice(0, count)]) results.push(await faultOf(pattern));
  return outcomeOf([...results, ...all.map(faultByVerdict)]);
}

/** What the list says against a pattern. */
function faultByVerdict({ source, flags, file, digest }: RepeatingPattern): string {
  const verdict = checked[digest] ?? "linear";
  const isBounded = ["linear", "quadratic", "unknown"].includes(verdict);
  return isBounded || Object.hasOwn(reasons, digest)
    ? ""
    : `src/${file}: /${source.slice(0, 100)}/${flags} is ${verdict}`;
}

/** Why patterns of a higher degree than the second are kept, by digest. */
const reasons: Readonly<Record<string, string>> = {
  abd7583c4b55d3bb: "It reads the messages of rules, which are at most 35 words long.",
  ededf0fe137bf0d6: "It reads one line of front matter, which somebody has typed up to the cursor.",
};

async function faultOf(pattern: RepeatingPattern): Promise<string> {
  const { source, flags, file } = pattern;
  const label = `src/${file}: /${source.slice(0, 100)}/${flags}`;
  const result = await recheck.check(source, flags, { timeout: 500 });
  if (result.status === "vulnerable" && result.complexity.type === "exponential")
    return `${label} takes exponential time`;
  const attacks = result.status === "vulnerable" ? [attackText(result.attack)] : [];
  for (const text of [...attacks, ...ownTexts(source)]) {
    const time = timeOf(pattern, text);
    if (time > mostMilliseconds) return `${label} takes ${time} ms on ${JSON.stringify(text.slice(0, 40))}…`;
  }
  return "";
}

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

function attackText({ pumps, suffix }: Attack): string {
  const share = longestText / Math.max(1, pumps.length);
  return pumps.map(({ prefix, pump }) => prefix + repeated(pump, share)).join("") + suffix;
}

/** Texts of what the pattern is made of: its words, again and again, and the commonest blanks and letters. */
function ownTexts(source: string): readonly string[] {
  const words = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|[\\^$.*+?()[\]{}|]/g, " ").replace(/\s+/g, " ");
  return [words, " ", "a ", "1", "<a"].map((unit) => `${repeated(unit, longestText)}!`);
}

function repeated(unit: string, length: number): string {
  return unit === "" ? "" : unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const place = createContext({});

/** Of the clock, so that a busy machine does not cut off what takes little of the processor. */
const longestWait = 20_000;

function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}

/** The time that one search through a text takes of the processor. */
function timeOf({ source, flags }: RepeatingPattern, text: string): number {
  Object.assign(place, { source, flags: flags.replace(/[gy]/g, ""), text });
  const start = process.cpuUsage();
  try {
    runInContext("new RegExp(source, flags).test(text)", place, { timeout: longestWait });
  } catch (error) {
    // An error of the other context is not an `Error` of this one.
    if (!isTimeout(error)) throw error;
  }
  const { user } = process.cpuUsage(start);
  return Math.round(user / 1_000);
}
