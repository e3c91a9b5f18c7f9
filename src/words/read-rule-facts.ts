import type { Root } from "mdast";
import { parse as parseYaml } from "yaml";
import type { Severity } from "../diagnostic.ts";
import type { WordRule } from "./word-rule.ts";

/** The text of a rule's file, and where its faults go. */
export interface Page {
  readonly text: string;
  report(line: number, message: string): void;
}

/** What the front matter says. */
type Facts = Pick<
  WordRule,
  | "severity"
  | "since"
  | "sources"
  | "isDemand"
  | "countsOfTeam"
  | "isInEveryZone"
  | "staysWhenNegated"
  | "evenCapitalised"
  | "notIn"
  | "onlyIn"
  | "answeredBy"
  | "isExcusable"
  | "isLawOnly"
  | "isSpelling"
  | "isMechanical"
  | "isAlsoFromAlex"
  | "examplesIn"
  | "least"
>;

const severities: readonly Severity[] = ["error", "warning", "info"];
const flags = [
  "demand",
  "of-team",
  "every-zone",
  "even-negated",
  "even-capitalised",
  "excusable",
  "law-only",
  "spelling",
  "fix",
  "alex",
] as const;
const otherFields = [
  "severity",
  "since",
  "sources",
  "least",
  "not-in",
  "only-in",
  "answered-by",
  "examples-in",
] as const;

/** Reads the front matter of a rule. */
export function readRuleFacts(tree: Root, page: Page): Facts {
  const node = tree.children.find(({ type }) => type === "yaml");
  const fields = node?.type === "yaml" ? fieldsOf(node.value, page) : {};
  const lineFor = (field: string): number => {
    const index = page.text.split("\n").findIndex((line) => line.startsWith(`${field}:`));
    return index + 1 || 1;
  };
  for (const field of Object.keys(fields)) {
    if (![...flags, ...otherFields].some((known) => known === field)) {
      page.report(
        lineFor(field),
        `A word rule has no field “${field}”; it has ${[...otherFields, ...flags].join(", ")}.`,
      );
    }
  }
  const severity = severities.find((one) => one === fields["severity"]);
  if (severity === undefined)
    page.report(lineFor("severity"), "Give a severity: `severity: warning`, or `error`, or `info`.");
  const { since, sources, least, "answered-by": answeredBy, "examples-in": examplesIn } = fields;
  if (sources !== undefined && !Array.isArray(sources))
    page.report(lineFor("sources"), "Write the sources as a list, one a line.");
  for (const flag of flags) {
    if (fields[flag] !== undefined && typeof fields[flag] !== "boolean")
      page.report(lineFor(flag), `Write \`${flag}: true\`.`);
  }
  if (least !== undefined && !Number.isInteger(least))
    page.report(lineFor("least"), "`least` is a whole number, such as 2.");
  if (answeredBy !== undefined && answeredBy !== "driving")
    page.report(lineFor("answered-by"), "Only one field answers a rule: `answered-by: driving`.");
  const sections = (field: "not-in" | "only-in"): readonly string[] => {
    const value = fields[field] ?? [];
    if (Array.isArray(value)) return value.map((one) => String(one));
    page.report(lineFor(field), `Write the sections as a list: \`${field}: [employer, team]\`.`);
    return [];
  };
  return {
    severity: severity ?? "warning",
    ...(since !== undefined && { since: String(since) }),
    sources: Array.isArray(sources) ? sources.map((one) => String(one)) : [],
    isDemand: fields["demand"] === true,
    countsOfTeam: fields["of-team"] === true,
    isInEveryZone: fields["every-zone"] === true,
    staysWhenNegated: fields["even-negated"] === true,
    evenCapitalised: fields["even-capitalised"] === true,
    notIn: sections("not-in"),
    onlyIn: sections("only-in"),
    ...(answeredBy === "driving" && { answeredBy }),
    isExcusable: fields["excusable"] === true,
    isLawOnly: fields["law-only"] === true,
    isSpelling: fields["spelling"] === true,
    isMechanical: fields["fix"] === true,
    isAlsoFromAlex: fields["alex"] === true,
    ...(examplesIn !== undefined && { examplesIn: String(examplesIn) }),
    ...(typeof least === "number" && { least }),
  };
}

function fieldsOf(yaml: string, page: Page): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parseYaml(yaml);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
    if (value !== null) page.report(2, "The lines between `---` are fields, such as `severity: warning`.");
  } catch (error) {
    const line = /at line (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "1";
    page.report(Number(line) + 1, "The lines between `---` are not YAML that can be read.");
  }
  return {};
}
