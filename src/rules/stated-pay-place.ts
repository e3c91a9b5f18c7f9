import type { Block } from "../prose/blocks.ts";
import { sentencesOf } from "../prose/sentences.ts";
import { findPay, type PayContext } from "../role/pay.ts";
import type { PayKind } from "../role/role-spec.ts";
import type { Span } from "../source/span.ts";
import { payContextOf } from "./body-pay.ts";
import type { Subject } from "./subject.ts";

/** Where a posting states its pay: the field, else the first stretch of the body that speaks of it, else where the field would be. */
export function statedPayPlace({ document, role, blocks }: Pick<Subject, "document" | "role" | "blocks">): Span {
  if (document.fields.pay !== undefined) return document.where("pay");
  const context = payContextOf(role);
  for (const block of blocks) {
    if (block.kind === "field") continue;
    const span = payIn(block, context);
    if (span !== undefined) return span;
  }
  return document.where("pay");
}

function payIn({ text, spanOf }: Block, context: PayContext): Span | undefined {
  const [found] = findPay(text, context);
  if (found === undefined) return undefined;
  const { start, end, reading } = found;
  const kind = reading.kind === "read" ? reading.pay[0]?.kind : undefined;
  if (/\d/.test(text.slice(start, end))) return figures(text, { start, end, kind }, spanOf);
  const sentence = sentencesOf(text).find((one) => findPay(text.slice(one.start, one.end), context).length > 0);
  const { start: from, end: to } = sentence ?? found;
  return spanOf(from, from + text.slice(from, to).replace(/[.!?\s]+$/, "").length);
}

/** A range without its unit; an open end with the words that leave it open. */
function figures(
  text: string,
  { start, end, kind }: { readonly start: number; readonly end: number; readonly kind: PayKind | undefined },
  spanOf: Block["spanOf"],
): Span {
  const words = text.slice(start, end);
  if (kind === "range") return spanOf(start, start + (/^.*\d(?: ?[kK]\b)?/s.exec(words)?.[0].length ?? words.length));
  const before = /\b(?:up to|from|starting (?:at|from)|at least|minimum(?: of)?|maximum(?: of)?) $/i.exec(
    text.slice(0, start),
  );
  const after = /^(?:\+| ?(?:and up|or more|and above))/i.exec(text.slice(end));
  return spanOf(start - (before?.[0].length ?? 0), end + (after?.[0].length ?? 0));
}
