import type { Span } from "../source/span.ts";
import { findAmounts } from "./pay/amounts.ts";
import { isLevel } from "./pay/band-place.ts";
import { type Band, readBands } from "./pay/bands.ts";
import { markOf, settleCurrency } from "./pay/currency.ts";
import { isOtherMoney, isStatedAsPay } from "./pay/evidence.ts";
import { type ExtraPay, findExtraPay } from "./pay/extra-pay.ts";
import { leftOver, withNote } from "./pay/left-over.ts";
import { periodOf } from "./pay/periods.ts";
import { plainCharacters } from "./pay/text.ts";
import { placeholder, reasonNotToRead, variable } from "./pay/unfilled.ts";
import { agreedGradeIn, readProseWording, readWording, saysUnpaid } from "./pay/wording.ts";
import { examplePay } from "./pay-example.ts";
import type { Pay, PayPeriod, Place } from "./role-spec.ts";
import { writePay } from "./write-pay.ts";

/** What helps to read a notation: the country of the job (ISO 3166-1 alpha-2) settles what `$` or `kr` means; the language of the posting. */
export interface PayContext {
  readonly country?: string;
  readonly language?: string;
  /** Where the work is: they settle the name of a place that several places share. */
  readonly places?: readonly Place[];
  /** The words above the text: a period, a place or a word for pay in them holds for the figures below. */
  readonly heading?: string;
}

export type PayReading =
  /** `doubts` are plain sentences: readable, but worth a warning. */
  | {
      readonly kind: "read";
      readonly pay: readonly Pay[];
      readonly doubts: readonly string[];
      /** What the notation says of bonuses, allowances and the like, word for word. */
      readonly otherPay?: readonly string[];
    }
  /** Ambiguous or malformed. `reason` is one plain sentence, `readings` are correct notations to choose from. */
  | { readonly kind: "refused"; readonly reason: string; readonly readings: readonly string[] }
  | { readonly kind: "not-pay" };

/** Pay that a text states; offsets into that text. */
export interface PayMention extends Span {
  readonly reading: PayReading;
}

const payHint =
  /\d|salar|pay|paid|comp|wage|rate|gehalt|lohn|entgelt|vergütung|rémun|tjm|sueldo|retrib|remuner|wynagr|stawka|bezahl|stipend|commission|provision|зарплат|薪|grade|gruppe|\{\{/i;

/** Reads a notation that stands for pay (a front-matter value, a labelled line). */
export function readPay(text: string, context: PayContext): PayReading {
  const unfilled = readUnfilled(text, context);
  if (unfilled !== undefined) return unfilled;
  const plain = plainCharacters(text);
  if (plain.trim() === "") return { kind: "not-pay" };
  const extras = findExtraPay(plain);
  const own = ownBands(text, plain, { context, extras });
  if (own.length === 0) {
    const all = extras.length === 0 ? own : ownBands(text, plain, { context, extras: [] });
    if (all.length > 0) return combined(text, all, { plain, extras: [] });
    const kind = readWording(plain);
    return kind === undefined || (kind === "words" && readBands(text, plain, context).length > 0)
      ? { kind: "not-pay" }
      : { kind: "read", pay: [{ kind, note: tidy(text) }], doubts: [] };
  }
  return combined(text, own, { plain, extras });
}

interface Extras {
  readonly plain: string;
  readonly extras: readonly ExtraPay[];
}

function combined(text: string, bands: readonly Band[], { plain, extras }: Extras): PayReading {
  if (saysUnpaid(plain)) return unpaidOrNot(bands);
  const reading = combine(bands);
  if (reading.kind !== "read") return reading;
  const rest = leftOver(blankOut(text, extras), bands, extras);
  const noted = bands.map((band, index) =>
    rest.filter((one) => one.band === index).reduce((read, { words }) => withMore(read, words), band),
  );
  const pay = combine(withUnreadPlaces(noted));
  const otherPay = extras.map(({ start, end }) => tidy(text.slice(start, end)));
  return pay.kind === "read" && otherPay.length > 0 ? { ...pay, otherPay } : pay;
}

function withMore(band: Band, words: string): Band {
  const { outcome } = band;
  return outcome.kind === "read" ? { ...band, outcome: { ...outcome, pay: withNote(outcome.pay, words) } } : band;
}

/** Beside bands for places, a band that a name alone is before is for a place as well, if for one that is not known. */
function withUnreadPlaces(bands: readonly Band[]): readonly Band[] {
  const hasPlace = bands.some(({ outcome }) => outcome.kind === "read" && outcome.pay.place !== undefined);
  if (!hasPlace) return bands;
  return bands.map((band) => {
    const { outcome } = band;
    if (outcome.kind !== "read" || outcome.pay.place !== undefined) return band;
    const { label, ...pay } = outcome.pay;
    const isName = label !== undefined && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}$/u.test(label) && !isLevel(label);
    return isName ? { ...band, outcome: { ...outcome, pay: { ...pay, unreadPlace: label } } } : band;
  });
}

/** The bands that are this job's pay, read without the words for other pay. */
function ownBands(
  text: string,
  plain: string,
  { context, extras }: { readonly context: PayContext; readonly extras: readonly ExtraPay[] },
): readonly Band[] {
  const rest = blankOut(plain, extras);
  return readBands(blankOut(text, extras), rest, context).filter((band) => !isOtherMoney(rest, band));
}

function blankOut(text: string, spans: readonly ExtraPay[]): string {
  return spans.reduce(
    (rest, { jointStart, end }) => rest.slice(0, jointStart) + " ".repeat(end - jointStart) + rest.slice(end),
    text,
  );
}

/** Finds the pay that a block of prose states (a bullet, a paragraph, a table row). Money that is not this job's pay is not found. */
export function findPay(text: string, context: PayContext): readonly PayMention[] {
  if (!payHint.test(text)) return [];
  const unfilled = findUnfilled(text, context);
  if (unfilled !== undefined) return [unfilled];
  const plain = plainCharacters(text);
  const extras = findExtraPay(plain).filter(
    ({ jointStart, start, end }) =>
      /\d/.test(plain.slice(start, end)) || /^(?:\+|plus)/i.test(plain.slice(jointStart, start)),
  );
  const rest = blankOut(plain, extras);
  const mentions = readBands(blankOut(text, extras), rest, context)
    .filter((band) => isStatedAsPay(rest, band, context.heading))
    .map((band) => ({ start: band.start, end: band.end, reading: combine([band]) }));
  if (mentions.length > 0) return mentions;
  const kind = readProseWording(plain);
  if (kind === undefined) {
    const grade = agreedGradeIn(plain);
    if (grade === undefined) return [];
    const pay = [{ kind: "grade", note: tidy(text.slice(grade.start, grade.end)) } as const];
    return [{ ...grade, reading: { kind: "read", pay, doubts: [] } }];
  }
  const start = plain.length - plain.trimStart().length;
  return [
    { start, end: plain.trimEnd().length, reading: { kind: "read", pay: [{ kind, note: tidy(text) }], doubts: [] } },
  ];
}

/** Reads one amount of money: "142,701", "$172,500", "140k". Not there for anything else, also when the figure can mean two things. */
export function readAmount(text: string): number | undefined {
  const plain = plainCharacters(text).trim();
  const [amount, ...others] = findAmounts(plain, {});
  if (amount === undefined || others.length > 0 || amount.hasPlus || amount.isApproximate || amount.token !== undefined)
    return undefined;
  const isWhole = amount.start <= 0 && amount.end === plain.length;
  const { value, isBroken } = amount.figure;
  return !isWhole || value === undefined || isBroken ? undefined : Math.round(value * amount.factor * 100) / 100;
}

/** Reads a currency into its ISO 4217 code: `USD`, `€`, `pounds`. A sign that countries share needs the country. */
export function readCurrency(text: string, context: PayContext): string | undefined {
  const mark = markOf(plainCharacters(text));
  const settled = mark === undefined ? undefined : settleCurrency([mark], context);
  return settled?.kind === "settled" || settled?.kind === "assumed" ? settled.currency : undefined;
}

/** Reads a period: `hour`, `/hr`, `per annum`, `miesięcznie`. */
export function readPeriod(text: string): PayPeriod | undefined {
  return periodOf(plainCharacters(text));
}

/** Whether two bands state the same money. A period or currency that is absent or assumed agrees with any. */
export function samePay(a: Pay, b: Pay): boolean {
  if (a.min === undefined && a.max === undefined && b.min === undefined && b.max === undefined)
    return a.kind === b.kind;
  return isSameAmount(a.min, b.min) && isSameAmount(a.max, b.max) && agree(a, b, "currency") && agree(a, b, "per");
}

function readUnfilled(text: string, context: PayContext): Extract<PayReading, { kind: "refused" }> | undefined {
  const reason = reasonNotToRead(text);
  return reason === undefined ? undefined : { kind: "refused", reason, readings: [examplePay(context)] };
}

function findUnfilled(text: string, context: PayContext): PayMention | undefined {
  const found = variable.exec(text) ?? placeholder.exec(text);
  const reading = found === null ? undefined : readUnfilled(found[0], context);
  const isPay =
    found !== null &&
    (variable.test(found[0]) || /salar|pay|compens|wage/i.test(text.slice(Math.max(0, found.index - 80), found.index)));
  return found === null || reading === undefined || !isPay
    ? undefined
    : { start: found.index, end: found.index + found[0].length, reading };
}

function unpaidOrNot(bands: readonly Band[]): PayReading {
  const paid = bands.flatMap(({ outcome }) => (outcome.kind === "read" ? [writePay(outcome.pay)] : []));
  return {
    kind: "refused",
    reason: "The text says both that the work is unpaid and that it is paid; write one of them",
    readings: ["unpaid", ...paid],
  };
}

function combine(bands: readonly Band[]): PayReading {
  const pay: Pay[] = [];
  const doubts: string[] = [];
  for (const { outcome } of bands) {
    if (outcome.kind === "refused")
      return { kind: "refused", reason: outcome.reason, readings: outcome.choices.map((choice) => writePay(choice)) };
    pay.push(outcome.pay, ...outcome.otherPlaces.map((place) => ({ ...outcome.pay, place })));
    doubts.push(...outcome.doubts);
  }
  return { kind: "read", pay, doubts: [...new Set(doubts)] };
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function isSameAmount(a: number | undefined, b: number | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Math.abs(a - b) < 0.005);
}

function agree(a: Pay, b: Pay, part: "currency" | "per"): boolean {
  const isOpen = [a, b].some((pay) => pay[part] === undefined || pay.assumed?.includes(part) === true);
  return isOpen || a[part] === b[part];
}
