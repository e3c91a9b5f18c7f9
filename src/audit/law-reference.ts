import type { Law } from "../law/law.ts";
import { requiresNothing } from "../law/requires-nothing.ts";
import { placeName } from "../role/places.ts";
import { type LawRecords, recordsById } from "./law-records.ts";
import { dutySentences, employerSentences, reachSentences, shortPeriod, sourceSentences } from "./law-words.ts";

/** All laws as one Markdown page, a section for each with every form that it has had, so that the page is the same on every day. */
export function lawReference(): string {
  return [
    "# The laws",
    "",
    "Each law on job postings that this tool holds, with who is bound, what a posting must say and where it can be read. " +
      "`rolespec explain LAW` shows the same in a terminal. This is no legal advice. This page is written by `npm run docs`.",
    ...[...recordsById.values()].flatMap((records) => ["", ...section(records)]),
    "",
  ].join("\n");
}

function section(records: LawRecords): readonly string[] {
  const [{ id, jurisdiction }] = records;
  return [`### ${id}`, "", `**${placeName(jurisdiction)}**`, ...records.flatMap((law) => ["", ...form(law)])];
}

function form(law: Law): readonly string[] {
  const scope = requiresNothing(law) ? [] : [...employerSentences(law), ...reachSentences(law)];
  return [
    `${law.title}, ${shortPeriod(law)}.`,
    "",
    ...[...scope, ...dutySentences(law), ...(law.unsettled ?? [])].map((sentence) => `- ${markdown(sentence)}`),
    ...law.sources.map((source) => `- Source: ${markdown(sourceSentences(source).join(" "))}`),
  ];
}

/** Addresses become links, and nothing else becomes a mark. */
function markdown(sentence: string): string {
  return sentence
    .replaceAll(/[\\*_[\]<>|]/g, "\\$&")
    .replaceAll(/https?:\/\/\S+/g, (address) => `<${address.replaceAll(/\\([*_[\]|])/g, "$1")}>`)
    .replaceAll(/\s+/g, " ");
}
