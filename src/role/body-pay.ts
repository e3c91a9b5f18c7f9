import type { Link, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { headingAbove } from "./pay/heading-above.ts";
import { reasonNotToRead } from "./pay/unfilled.ts";
import { readWording } from "./pay/wording.ts";
import { findPay, type PayContext } from "./pay.ts";
import type { Pay, RoleSection } from "./role-spec.ts";
import type { UnreadFact } from "./unread-fact.ts";

/** What a body says of the pay. */
export interface BodyPayReading {
  readonly pay: readonly Pay[];
  /** Figures that are pay and that can be read in several ways. Placeholders say nothing. */
  readonly unread: readonly UnreadFact[];
}

/** The pay that a body states: its figures, else what it says without figures, else a link to a pay scale. */
export function readBodyPay(tree: Root, sections: readonly RoleSection[], context: PayContext): BodyPayReading {
  const quoted = quotedAmounts(tree);
  const found = sections.flatMap(({ heading, text }) => {
    const lines = joinRanges([...(/\d/.test(heading) ? [heading] : []), ...text.split("\n")]);
    return lines.flatMap((line, index) => {
      const above = headingAbove(lines[index - 1], heading);
      const whole = quoted.has(line.trim()) ? `> ${line}` : line;
      const mentions = findPay(whole, above === undefined ? context : { ...context, heading: above });
      return mentions.map(({ start, end, reading }) => ({ words: whole.slice(start, end).trim(), reading }));
    });
  });
  const stated = found.flatMap(({ reading }) => (reading.kind === "read" ? reading.pay : []));
  const unread = found.flatMap(({ words, reading }): readonly UnreadFact[] =>
    reading.kind !== "refused" || reasonNotToRead(words) !== undefined
      ? []
      : [{ field: "pay", words, readings: reading.readings }],
  );
  const hasFigures = stated.some(({ min, max }) => min !== undefined || max !== undefined);
  if (hasFigures) return { pay: stated.filter(({ kind }) => kind !== "commission-rate"), unread };
  const pay = stated.some(({ kind }) => kind !== "words") ? stated : [...stated, ...linkedPay(tree)];
  return { pay, unread };
}

/** An agreement with a grade is pay where nothing else says more than words. */
export function withAgreement(stated: readonly Pay[], agreement: string | undefined): readonly Pay[] {
  if (agreement === undefined || stated.some(({ kind }) => kind !== "words")) return stated;
  return readWording(agreement) === "grade" ? [...stated, { kind: "grade", note: agreement }] : stated;
}

/** A range whose second figure is on the next line: "$66,628 to" and "$100,161". */
function joinRanges(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isOneRange = last !== undefined && rangeBegins.test(last) && rangeEnds.test(line);
    if (isOneRange) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

const rangeBegins = /\d[\d.,]*k?(?: ?(?:\p{Sc}|[A-Z]{3}))? ?(?:to|[-–—]|bis|à|a|tot|do|and|und)\s*$/iu;
const rangeEnds = /^\s*(?:\p{Sc}|[A-Z]{3} ?)?\d[\d.,' ]*/u;

/** "> $60,000" on a line of its own is a quotation for Markdown, and was meant as "more than". */
function quotedAmounts(tree: Root): ReadonlySet<string> {
  const found = new Set<string>();
  visit(tree, "blockquote", (node) => {
    const text = textOf(node).trim();
    if (/^\p{Sc}? ?\d[\d.,]*k?(?:\s|$)/u.test(text) && text.length <= 60) found.add(text);
    return SKIP;
  });
  return found;
}

/** A link that is named as the pay scale, which a few laws take in place of the figures. */
function linkedPay(tree: Root): readonly Pay[] {
  const found: Pay[] = [];
  visit(tree, "paragraph", (paragraph) => {
    for (const [index, node] of paragraph.children.entries()) {
      if (node.type !== "link") continue;
      const before = textOf(paragraph.children.slice(0, index)).slice(-60);
      const named =
        payScale.exec(textOf(node)) ??
        (/[:–-]\s*$|\b(?:at|see|on|here)\s*$/i.test(before) ? payScale.exec(before) : null);
      if (named !== null) found.push({ kind: "linked", note: noteOf(before, node) });
    }
  });
  return found.slice(0, 1);
}

const payScale =
  /\b(?:pay|salary|wage|compensation) (?:scales?|ranges?|bands?|schedules?|tables?|grid)\b|\bpay and benefits\b/i;

function noteOf(before: string, link: Link): string {
  const text = textOf(link);
  return text === link.url ? `${before.trim()} ${text}`.trim() : `${text}: ${link.url}`;
}
