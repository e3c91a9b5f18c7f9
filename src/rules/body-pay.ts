import type { Block } from "../prose/blocks.ts";
import { headingAbove } from "../role/pay/heading-above.ts";
import { findPay, type PayContext, type PayMention, type PayReading } from "../role/pay.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import { remembering } from "../source/remember.ts";
import type { Span } from "../source/span.ts";

/** A stretch of the body that speaks of pay, with its words and its reading. */
export interface BodyPay {
  readonly text: string;
  /** The words with what is around them, which tells a wage from a supplement. */
  readonly around: string;
  readonly span: Span;
  readonly reading: PayReading;
  /** The place of a part of its words. */
  spanOf(start: number, end: number): Span;
}

/** Whatever the body says of pay, in order. */
export function findBodyPay(role: RoleSpec, blocks: readonly Block[]): readonly BodyPay[] {
  const context = payContextOf(role);
  const body = blocks.filter(({ kind }) => kind !== "field");
  let heading = "";
  return body.flatMap((block, index) => {
    if (block.kind === "heading") heading = block.text;
    const above = headingAbove(body[index - 1]?.text, heading);
    const find = finderFor(above === undefined ? context : { ...context, heading: above });
    return find(block.text).map(({ start, end, reading }) => ({
      text: block.text.slice(start, end),
      around: block.text.slice(Math.max(0, start - 60), end + 60),
      span: block.spanOf(start, end),
      reading,
      spanOf: (from, to) => block.spanOf(start + from, start + to),
    }));
  });
}

/** Many blocks come again in the roles of an employer, which speak one language in few countries. */
const finders = new Map<string, (text: string) => readonly PayMention[]>();
const mostFinders = 50;

function finderFor(context: PayContext): (text: string) => readonly PayMention[] {
  const key = JSON.stringify(context);
  const finder = finders.get(key) ?? remembering((text) => findPay(text, context));
  if (finders.size < mostFinders) finders.set(key, finder);
  return finder;
}

/** What helps to read the pay of a role: the country of the job, and the language of the posting. */
export function payContextOf({ locations, remoteFrom, language }: RoleSpec): PayContext {
  const country = locations[0]?.country ?? remoteFrom.find((code) => /^[A-Z]{2}(?:-|$)/.test(code))?.slice(0, 2);
  const places = locations;
  return country === undefined || country === "EU" ? { language, places } : { language, places, country };
}
