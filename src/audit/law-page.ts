import type { Law } from "../law/law.ts";
import { requiresNothing } from "../law/requires-nothing.ts";
import type { TerminalStyle } from "../report/reporter.ts";
import { wrapped } from "../report/text-lines.ts";
import { placeName } from "../role/places.ts";
import type { Day } from "../role/role-spec.ts";
import { type LawRecords, lawOn } from "./law-records.ts";
import { dutySentences, employerSentences, reachSentences, shortPeriod, sourceSentences } from "./law-words.ts";

/** All that is known of one law, as it is on a day, for a terminal. */
export function lawPage(records: LawRecords, on: Day, style: TerminalStyle): string {
  const { law } = lawOn(records, on);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["When", periodSentences(records, on)],
    ["Who", !requiresNothing(law) ? employerSentences(law) : []],
    ["Which postings", !requiresNothing(law) ? reachSentences(law) : []],
    ["What it asks of the posting", dutySentences(law)],
    [
      "If it does not",
      [law.cure, law.penalty, law.regulator && `${law.regulator}.`].filter((each) => each !== undefined),
    ],
    ["Not settled", law.unsettled ?? []],
    ...law.sources.map((source) => ["Source", sourceSentences(source)] as const),
  ];
  return [
    `${style.paint("strong", law.id)}  ${law.title}${style.paint("quiet", `  ${placeName(law.jurisdiction)}`)}`,
    ...parts
      .filter(([, sentences]) => sentences.length > 0)
      .flatMap(([heading, sentences]) => [
        "",
        style.paint("strong", heading),
        ...sentences.flatMap((sentence) => wrapped(sentence, style.width, { indent: "  " })),
      ]),
    "",
  ].join("\n");
}

/** The form that counts on the day, then the others that the law has had or will have. */
function periodSentences(records: LawRecords, on: Day): readonly string[] {
  const { law, standing } = lawOn(records, on);
  const others = records.filter((record) => record !== law);
  return [
    { "in-force": inForceSentence(law, on), "to-come": `It starts on ${law.inForce.from}.`, ended: endSentence(law) }[
      standing
    ],
    ...(law.inForce.firm === undefined
      ? []
      : [`${law.inForce.firm.reason} From ${law.inForce.firm.from} on what is missing counts as a breach.`]),
    law.inForce.binds === "new" && !requiresNothing(law)
      ? "It binds postings that are made or updated while it is in force."
      : undefined,
    ...others.map(
      (record) =>
        `${record.inForce.from > law.inForce.from ? "Later" : "Earlier"} form: ${record.title}, ${shortPeriod(record)} (${record.sources[0].citation}).`,
    ),
  ].filter((sentence) => sentence !== undefined);
}

function inForceSentence(law: Law, on: Day): string {
  const { inForce } = law;
  if (requiresNothing(law)) return `That is so as of ${inForce.from}.`;
  const end = inForce.until === undefined ? "" : `, until ${inForce.until}`;
  return `On ${on} it is in force in this form: since ${inForce.from}${end}.`;
}

function endSentence({ inForce }: Law): string {
  return `It ended on ${inForce.until ?? inForce.from}.`;
}
