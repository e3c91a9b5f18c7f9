import type { Finding } from "../diagnostic.ts";
import type { Block } from "../prose/blocks.ts";
import { sentencesOf } from "../prose/sentences.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import type { SentenceFamily } from "../second-reader/families.ts";
import type { DoubtfulReader } from "../second-reader/reader.ts";
import { overlaps, type Span } from "../source/span.ts";
import type { DeniedWords } from "../words/find-words.ts";
import type { PostingPassages } from "./posting-passages.ts";
import { readerMessage } from "./second-reader-words.ts";

/** A sentence of a posting that the second reader would have somebody read again. */
export interface DoubtfulSentence {
  readonly sentence: Span;
  readonly family: SentenceFamily;
  readonly finding: Finding;
}

/** What the second reader finds in the running text and the items of a posting, but where the words of a rule are denied. */
export function findDoubtfulSentences(
  role: RoleSpec,
  { blocks, passages }: PostingPassages,
  { readDoubtfully, denied }: { readonly readDoubtfully: DoubtfulReader; readonly denied: readonly DeniedWords[] },
): readonly DoubtfulSentence[] {
  const language = role.language.toLowerCase().split("-")[0] ?? "";
  return blocks.flatMap((block, index) => {
    const passage = passages[index];
    if (!isRead(block) || passage === undefined || passage.isForeign === true) return [];
    return sentencesOf(block.text)
      .filter(({ start }) => block.zoneAt(start) === "plain" && !passage.isSpared(start))
      .filter((sentence) => !denied.some((words) => words.passage === index && overlaps(words, sentence)))
      .flatMap((sentence) => doubtIn(block, sentence, { language, readDoubtfully }));
  });
}

/** Headings, fields and quotations are left to the rules. */
function isRead({ kind, zone }: Block): boolean {
  return (kind === "paragraph" || kind === "item") && zone === "plain";
}

/** Labels, lines that only lead to a list, and remains of templates say too little to be judged. */
function isSentence(text: string): boolean {
  return !/:\s*$|[{}<>|\uFFFC]/.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) >= leastWords;
}

const leastWords = 4;

function doubtIn(
  block: Block,
  { start, end }: Span,
  { language, readDoubtfully }: { readonly language: string; readonly readDoubtfully: DoubtfulReader },
): readonly DoubtfulSentence[] {
  const text = block.text.slice(start, end);
  if (!isSentence(text)) return [];
  const reading = readDoubtfully(text, language);
  if (reading === undefined) return [];
  const finding: Finding = {
    message: readerMessage(language, reading.family, text.slice(reading.start, reading.end)),
    span: block.spanOf(start + reading.start, start + reading.end),
    severity: reading.isClear ? "warning" : "info",
  };
  return [{ sentence: block.spanOf(start, end), family: reading.family, finding }];
}
