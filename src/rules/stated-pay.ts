import { findPay, type PayContext, type PayReading } from "../role/pay.ts";
import { readPayField } from "../role/pay-field.ts";
import type { Pay, RoleSpec } from "../role/role-spec.ts";
import type { Span } from "../source/span.ts";
import type { Subject } from "./subject.ts";

/** A band of pay and the place where it is stated. */
export interface StatedPay {
  readonly pay: Pay;
  readonly span: Span;
}

/** A stretch of the body that speaks of pay, with its words and its reading. */
export interface BodyPay {
  readonly text: string;
  readonly span: Span;
  /** The place of a part of its words. */
  spanOf(start: number, end: number): Span;
  readonly reading: PayReading;
}

/** The bands of the `pay` field, each at its own line. */
export function fieldPay({ document, role }: Pick<Subject, "document" | "role">): readonly StatedPay[] {
  const field = document.fields.pay;
  if (field === undefined) return [];
  const context = contextOf(role);
  if (!Array.isArray(field)) {
    return readPayField(field, context).pay.map((pay) => ({ pay, span: document.where("pay") }));
  }
  return field.flatMap((band, index) =>
    readPayField(band, context).pay.map((pay) => ({ pay, span: document.where("pay", index) })),
  );
}

/** Whatever the body says of pay, in order. */
export function bodyPay({ role, blocks }: Pick<Subject, "role" | "blocks">): readonly BodyPay[] {
  const context = contextOf(role);
  return blocks
    .filter(({ kind }) => kind !== "field")
    .flatMap((block) =>
      findPay(block.text, context).map(({ start, end, reading }) => ({
        text: block.text.slice(start, end),
        span: block.spanOf(start, end),
        spanOf: (from, to) => block.spanOf(start + from, start + to),
        reading,
      })),
    );
}

/** The bands that the body states, each at its own place. */
export function bodyBands(subject: Pick<Subject, "role" | "blocks">): readonly StatedPay[] {
  return bodyPay(subject).flatMap(({ reading, span }) =>
    reading.kind === "read" ? reading.pay.map((pay) => ({ pay, span })) : [],
  );
}

/** The bands that count: those of the field, else those of the body. */
export function statedPay(subject: Pick<Subject, "document" | "role" | "blocks">): readonly StatedPay[] {
  return subject.document.fields.pay === undefined ? bodyBands(subject) : fieldPay(subject);
}

export function hasAmount({ min, max }: Pay): boolean {
  return min !== undefined || max !== undefined;
}

function contextOf({ locations, remoteFrom, language }: RoleSpec): PayContext {
  const country = locations[0]?.country ?? remoteFrom.find((code) => /^[A-Z]{2}(?:-|$)/.test(code))?.slice(0, 2);
  return country === undefined || country === "EU" ? { language } : { language, country };
}
