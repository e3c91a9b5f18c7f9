import { readPayField } from "../role/pay-field.ts";
import type { Pay } from "../role/role-spec.ts";
import type { Span } from "../source/span.ts";
import { payContextOf } from "./body-pay.ts";
import type { Subject } from "./subject.ts";

/** A band of pay and the place where it is stated. */
export interface StatedPay {
  readonly pay: Pay;
  readonly span: Span;
}

/** The bands of the `pay` field, each at its own line. */
export function fieldPay({ document, role }: Pick<Subject, "document" | "role">): readonly StatedPay[] {
  const field = document.fields.pay;
  if (field === undefined) return [];
  const context = payContextOf(role);
  if (!Array.isArray(field)) {
    return readPayField(field, context).pay.map((pay) => ({ pay, span: document.where("pay") }));
  }
  return field.flatMap((band, index) =>
    readPayField(band, context).pay.map((pay) => ({ pay, span: document.where("pay", index) })),
  );
}

/** A band that the body states, with the words around it. */
export interface BodyBand extends StatedPay {
  readonly around: string;
}

/** The bands that the body states, each at its own place. */
export function bodyBands({ bodyPay }: Pick<Subject, "bodyPay">): readonly BodyBand[] {
  return bodyPay.flatMap(({ reading, span, around }) =>
    reading.kind === "read" ? reading.pay.map((pay) => ({ pay, span, around })) : [],
  );
}

/** The bands that count: those of the field, else those of the body. */
export function statedPay(subject: Pick<Subject, "document" | "role" | "bodyPay">): readonly StatedPay[] {
  return subject.document.fields.pay === undefined ? bodyBands(subject) : fieldPay(subject);
}

export function hasAmount({ min, max }: Pay): boolean {
  return min !== undefined || max !== undefined;
}
