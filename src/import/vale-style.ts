import { parse as parseYaml } from "yaml";
import { readWording } from "../words/notation.ts";

/** A word rule made from a Vale rule, and what could not be brought over. */
export interface ImportedStyle {
  /** The Markdown of the rule; absent where nothing could be brought over. */
  readonly text?: string;
  readonly problems: readonly string[];
}

const severities: Readonly<Record<string, string>> = { error: "error", warning: "warning", suggestion: "info" };

/** Makes a word rule of a Vale file that extends `existence` or `substitution`: its words become wordings, one a line. */
export function importValeStyle(yaml: string, title: string): ImportedStyle {
  const rule = fieldsOf(yaml);
  if (rule === undefined) return { problems: ["This is no YAML file of a Vale rule."] };
  const kind = rule["extends"];
  if (kind !== "existence" && kind !== "substitution") {
    return {
      problems: [`Vale’s \`${String(kind)}\` has no counterpart; \`existence\` and \`substitution\` can be imported.`],
    };
  }
  const entries: readonly (readonly [string, string | undefined])[] =
    kind === "existence"
      ? [...listOf(rule["tokens"]), ...listOf(rule["raw"])].map((token) => [token, undefined])
      : Object.entries(fieldsIn(rule["swap"])).map(([bad, good]) => [bad, String(good)]);
  const problems: string[] = [];
  const wordings = entries.flatMap(([token, use]) => {
    const wording = wordingOf(token);
    if (wording === undefined) {
      problems.push(`“${token}” is a regular expression that the notation cannot say; write it by hand.`);
      return [];
    }
    return [use === undefined ? wording : `${wording} → ${use.split("|").join("; ")}`];
  });
  if (wordings.length === 0) return { problems: [...problems, "No wording is left to import."] };
  const excepted = listOf(rule["exceptions"]).flatMap((token) => wordingOf(token) ?? []);
  return { text: page({ rule, kind, title, wordings, excepted }), problems };
}

function page({
  rule,
  kind,
  title,
  wordings,
  excepted,
}: {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly kind: "existence" | "substitution";
  readonly title: string;
  readonly wordings: readonly string[];
  readonly excepted: readonly string[];
}): string {
  const source = rule["link"] === undefined ? [] : ["sources:", `  - ${JSON.stringify(String(rule["link"]))}`];
  const severity = severities[String(rule["level"] ?? "warning")] ?? "warning";
  return [
    "---",
    `severity: ${severity}`,
    ...source,
    "---",
    "",
    `# ${title}`,
    "",
    "From a Vale style.",
    "",
    "## English",
    "",
    messageOf(String(rule["message"] ?? ""), kind),
    "",
    ...wordings.map((wording) => `- ${wording}`),
    ...(excepted.length === 0 ? [] : ["", "Except:", "", ...excepted.map((wording) => `- ${wording}`)]),
    "",
  ].join("\n");
}

/** Vale fills in `%s`: of a substitution first what to write, then what was found. */
function messageOf(message: string, kind: "existence" | "substitution"): string {
  const names = kind === "substitution" && message.split("%s").length > 2 ? ["{use}", "{words}"] : ["{words}"];
  const filled = names
    .reduce((text, name) => text.replace("%s", name), message)
    .replaceAll(/['"`](\{\w+\})['"`]/g, "“$1”");
  const text = filled.trim() === "" ? "“{words}” is not our style." : filled.trim();
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** A token of Vale in our notation: brackets, bars, and optional letters and words; undefined for any other regular expression. */
function wordingOf(token: string): string | undefined {
  const written = token
    .replaceAll(/\\b|\^|\$(?=$)/g, "")
    .replaceAll(/(\p{L}*)\[(\p{L}{1,4})\](\p{L}*)/gu, (_, before: string, letters: string, after: string) => {
      return `(${[...letters].map((letter) => `${before}${letter}${after}`).join("|")})`;
    })
    .replaceAll("(?:", "(")
    .replaceAll(/(\p{L}+)\((\p{L}+)\)\?/gu, "($1|$1$2)")
    .replaceAll(/(?<!\s)\s*\(\s*([^()]*)\)\?/g, " [$1]")
    .replaceAll(/(?<![\p{L}])([\p{L}]+)(\p{L})\?(?!\p{L})/gu, "($1|$1$2)")
    .replaceAll(/\\s\+?|\[\s?-\s?\]\??|\[ -\]/g, " ")
    .replaceAll("\\.", ".")
    .replaceAll("\\-", "-");
  if (/[\\{}*+?]|\[\^|\(\?/.test(written)) return undefined;
  const whole = written.includes("|") && !/[([]/.test(written) ? `(${written})` : written;
  return "pieces" in readWording(whole) ? whole.trim() : undefined;
}

function fieldsOf(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parseYaml(yaml);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map((one) => String(one)) : [];
}
