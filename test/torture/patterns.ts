import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import recheck from "recheck";
import { parseAst } from "rolldown/parseAst";
import { type Outcome, outcomeOf } from "./trial.ts";

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** The longest text that one pattern looks at: a paragraph that is longer is refused before. */
const longestText = 20_000;
/** From this number on all patterns are asked about. */
const mostPatterns = 1_000;
const mostMilliseconds = 2_000;

/**
 * Asks recheck about regular expressions of the source: none may take exponential time. Where it finds polynomial time, its attack is run at
 * the longest text that the tool reads, since most repetitions are bounded; and every pattern is run on texts made of its own words.
 */
export async function patterns(count: number): Promise<Outcome> {
  const all = repeatingPatterns();
  const results: string[] = [];
  for (const pattern of count < mostPatterns ? all.slice(0, count) : all) results.push(await faultOf(pattern));
  return outcomeOf(results);
}

/** The patterns with a repetition, in an order that does not follow the files, so that the first few are of everywhere. */
function repeatingPatterns(): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const file of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    if (!/(?<!\.d)\.ts$/.test(file)) continue;
    collect(parseAst(readFileSync(join("src", file), "utf8"), { lang: "ts" }), (source, flags) => {
      if (/[*+{]/.test(source)) found.set(`/${source}/${flags}`, { source, flags, file });
    });
  }
  const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
  return [...found].toSorted(([a], [b]) => (digest(a) < digest(b) ? -1 : 1)).map(([, pattern]) => pattern);
}

function collect(node: unknown, take: (source: string, flags: string) => void): void {
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node && typeof node.regex === "object" && node.regex !== null) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    take(pattern, flags);
  }
  for (const child of Object.values(node)) collect(child, take);
}

async function faultOf(pattern: Pattern): Promise<string> {
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
function timeOf({ source, flags }: Pattern, text: string): number {
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
