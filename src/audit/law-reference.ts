import type { Law } from "../law/law.ts";
import type { LawScenario } from "../law/law-scenario.ts";
import { requiresNothing } from "../law/requires-nothing.ts";
import { placeName } from "../role/places.ts";
import { lawPagePath, rulePagePath } from "../rules/help-address.ts";
import { type LawRecords, recordsById } from "./law-records.ts";
import {
  dutySentences,
  employerSentences,
  reachSentences,
  shortDuties,
  shortPeriod,
  sourceSentences,
} from "./law-words.ts";

/** The list of all laws as a Markdown page, with a link to the page of each. It is the same on every day. */
export function lawIndex(): string {
  return [
    "# The laws",
    "",
    "Each law on job postings that this tool holds has a page: who is bound, what a posting must say, where that can be read, and postings that",
    "show where it begins and ends. `rolespec explain LAW` shows the same in a terminal, and `rolespec/laws.json` in the package holds all of it",
    "as data. This is no legal advice. This page and theirs are written by `npm run docs`.",
    "",
    "| law | place | what it is | since | in short |",
    "|---|---|---|---|---|",
    ...[...recordsById.values()].map(row),
    "",
  ].join("\n");
}

function row(records: LawRecords): string {
  const law = records.at(-1) ?? records[0];
  const { id, jurisdiction, title, inForce } = law;
  const cells = [`[${id}](${lawPagePath(id)})`, placeName(jurisdiction), title, inForce.from, shortDuties(law)];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** All that is known of one law as a Markdown page, with every form that it has had and the postings that its data is tried with. */
export function lawManualPage(records: LawRecords, scenarios: readonly LawScenario[]): string {
  const [{ id, jurisdiction }] = records;
  const tried = scenarios.filter(({ law }) => law === id);
  return [
    `# ${id}`,
    "",
    `**${placeName(jurisdiction)}**`,
    ...records.flatMap((law) => ["", ...form(law)]),
    ...(tried.length === 0
      ? []
      : ["", "## Postings that show it", "", "| on | a posting that | verdict |", "|---|---|---|"]),
    ...tried.map(({ on, shows, expect }) => `| ${on} | ${shows.replaceAll("|", "\\|")} | ${expect} |`),
    "",
    "[All laws](../laws.md) · This is no legal advice.",
    "",
  ].join("\n");
}

function form(law: Law): readonly string[] {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["Who is bound", requiresNothing(law) ? [] : employerSentences(law)],
    ["Which postings", requiresNothing(law) ? [] : reachSentences(law)],
    ["What it requires", dutySentences(law)],
    [
      "If it is not met",
      [law.cure, law.penalty, law.regulator && `${law.regulator}.`].filter((each) => each !== undefined),
    ],
    ["Not settled", law.unsettled ?? []],
    ["Where it can be read", law.sources.map((source) => sourceSentences(source).join(" "))],
  ];
  return [
    `## ${law.title}, ${shortPeriod(law)}`,
    ...parts
      .filter(([, sentences]) => sentences.length > 0)
      .flatMap(([heading, sentences]) => ["", `**${heading}**`, "", ...sentences.map((one) => `- ${markdown(one)}`)]),
    ...forbiddenLines(law),
  ];
}

/** The rules whose words it weighs, each with a link to its page. */
function forbiddenLines({ forbids = [] }: Law): readonly string[] {
  const rules = [...new Set(forbids.map(({ rule }) => rule))];
  if (rules.length === 0) return [];
  return ["", `Words that it weighs: ${rules.map((rule) => `[\`${rule}\`](../${rulePagePath(rule)})`).join(", ")}.`];
}

/** Addresses become links, and nothing else becomes a mark. */
function markdown(sentence: string): string {
  return sentence
    .replaceAll(/[\\*_[\]<>|]/g, "\\$&")
    .replaceAll(/https?:\/\/\S+/g, (address) => `<${address.replaceAll(/\\([*_[\]|])/g, "$1")}>`)
    .replaceAll(/\s+/g, " ");
}
