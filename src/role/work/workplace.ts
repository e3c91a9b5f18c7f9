import { nearestWord } from "../../source/nearest-word.ts";
import type { Workplace } from "../role-spec.ts";
import { phrasesOf, phraseWords, readPhrases } from "./phrases.ts";
import { openWords, workplacePhrases } from "./workplace-data.ts";

/** Where the work is done: the ways in the author's order, and what the author adds to them. */
export interface WorkplaceField {
  readonly ways: readonly Workplace[];
  readonly notes: readonly string[];
}

/** The reading of a workplace, or one plain sentence that says why it cannot be read. */
export type WorkplaceReading = { readonly value: WorkplaceField } | { readonly problem: string };

const phrases = phrasesOf(workplacePhrases);
/** Days a week in one place: "2 days in the office". */
const countedDays =
  /\d\s*(?:[-–]\s*\d\s*)?(?:x\b|×|days?\b|tage?n?\b|jours?\b|d[ií]as?\b|giorn[oi]\b|dag(?:en)?\b|dni\b|times\b)/iu;
/** Between the parts of a list or a choice. */
const choices = /[,;|/()[\]\n+&]|\s(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|albo|i)\s|\s[-–—:]\s/iu;
/** Both at once, which may be a mix or a choice: "on site and remote". */
const together = /\s(?:and|und|et|y|e|en|i)\s|\s[&+]\s/iu;

/** Reads where the work is done: "On-site", "hybrid or remote", "Hybrid (2 days)", "vor Ort". `remote-or-office` is an old form. */
export function readWorkplace(text: string): WorkplaceReading {
  if (/^remote[-_ ]or[-_ ]office$/i.test(text)) return { value: { ways: ["onsite", "remote"], notes: [] } };
  const counted = text
    .split(choices)
    .map((piece) => piece.trim())
    .filter((piece) => countedDays.test(piece));
  const plain = counted.reduce((left, piece) => left.replace(piece, ";"), text);
  const { values, notes } = readPhrases(plain, phrases);
  const isMixed =
    values.length === 0 && counted.length > 0 && counted.some((piece) => readPhrases(piece, phrases).isKnown);
  const ways: readonly Workplace[] = isMixed ? ["hybrid"] : values;
  const folded = phraseWords(notes.join(" ")).join(" ");
  if (ways.length === 0) return { problem: unknownWay(text) };
  if (openWords.test(folded) && !ways.includes("hybrid")) {
    return { problem: `\`${text}\` leaves open how much is done from home; write \`hybrid\` or \`onsite or remote\`` };
  }
  if (ways.includes("onsite") && ways.includes("remote") && ways.length === 2 && together.test(text)) {
    return { problem: `\`${text}\` may be a mix or a choice; write \`hybrid\` or \`onsite or remote\`` };
  }
  return { value: { ways, notes: [...notes, ...counted] } };
}

/** What to write for words that we do not know: the way they are nearest to, if there is one. */
function unknownWay(text: string): string {
  const written = phraseWords(text).join(" ");
  const nearest = nearestWord(written, [...phrases.keys()]);
  const way = nearest === undefined ? undefined : phrases.get(nearest)?.value;
  const start = `\`${text}\` does not say where the work is done`;
  return way === undefined
    ? `${start}; write \`onsite\`, \`hybrid\`, \`remote\`, or a choice such as \`hybrid or remote\``
    : `${start}; write \`${way}\``;
}
