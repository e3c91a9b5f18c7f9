import type { Band } from "./bands.ts";
import { currencyScales } from "./currency-data.ts";
import { words } from "./text.ts";
import { otherMoney, payNouns } from "./words.ts";

const payNoun = words(payNouns, "giu");
const otherNoun = words(otherMoney, "giu");
const anyPayNoun = words(payNouns);
const anyOtherNoun = words(otherMoney);
const breaks =
  /[;|\n(]|\. |, |\+ |(?<!\p{L})(?:plus|and|with|und|mit|et|avec|más|con|oltre|oraz|including|incl|inkl|excl|excluding|depending|based|for|if|that|who|which|via)(?!\p{L})/giu;
const payer = words("gs pay system|maximum salary available|salary cap|debt|revenues?|raised|funding|valuation");
/** Somebody else pays, or is charged. */
const others = words(
  "(?:clients?|customers?|guests?|members|families|parents|users|buyers|subscribers|tenants|patients|students)(?: \\p{L}+){0,2} " +
    "(?:pay|paid|spend|owe|charged)|(?:we|they) charge|" +
    "(?:grant|scholarship|fund|award|insurance|plan|sponsor|allowance) (?:pays|covers|provides)",
);
/** Behind a word for pay these lead to its figure. */
const leading =
  "is|are|of|from|between|to|at|be|up to|pays?|earn|over|ist|beträgt|von|ab|est|de|es|è|jest|od|van|vanaf";
const leadsToFigure = new RegExp(`(?:[:=|(-]|(?<!\\p{L})(?:${leading}))\\s*$`, "iu");
const insured = /^\s*\((?:individual|family|single|employee|couple|per person|household)/i;
const offers = words(
  "offer\\p{L}*|doe|ote|per annum|p\\.a\\.|brutto|bruto|brut|gross|b2b|fte|biete\\p{L}*|zahlen|oferujemy|bieden|offriamo|oferecemos|ofrecemos",
);
const namedBehind =
  /^\s+(?:\p{L}+ )?(?:salary|base|wages?|pay(?! period)|ote|gehalt|lohn|salaire|salario|salaris)(?!\p{L})/iu;
const fewLetters = 45;
/** What is added to the pay for some duties: "an additional $1.00/hour", "adds $0.50/hour, $1.00/hour". */
const additionWord = words(
  "additional|extra|adds?|supplemental|zusätzlich|adicional(?:es)?|supplémentaires?|dodatkowo",
  "giu",
);
const onlyFigures = /^(?:[\p{Sc}\d.,/ ]|hours?|hr|day|week|month|year|or|and)*$/iu;
const additionBehind =
  /^(?:\s?(?:\/|per|an?)\s?\p{L}+)?\s(?:additional|extra|on top|zusätzlich|adicional|supplémentaire)(?!\p{L})/iu;
/** Under such a heading stand vouchers and contributions; pay is named there, if it is stated at all. */
const benefitsHeading =
  /^\s*(?:\p{L}+ )?(?:benef[ií]\p{L}+|perks|sozialleistungen|avantages|ventajas|świadczenia|voordelen)\s*:?$/iu;

/** Whether the text says that the figures are other money than this job's pay: a budget, a bonus, revenue. */
export function isOtherMoney(text: string, band: Band): boolean {
  const before = clauseBefore(text, band);
  const after = clauseAfter(text, band);
  if (insured.test(text.slice(band.end, band.end + 24))) return true;
  if (others.test(before)) return true;
  if (payer.test(text.slice(Math.max(band.prefixStart, band.start - 90), band.start))) return true;
  const payAt = lastIndex(before, payNoun);
  const otherAt = lastIndex(before, otherNoun);
  if (otherAt > payAt) return !namedBehind.test(after);
  const behind = /^(?:\s+\p{L}[\p{L}'-]*){1,5}/u.exec(after)?.[0] ?? "";
  const otherBehind = firstIndex(behind, otherNoun);
  if (otherBehind === -1) return false;
  const payBehind = firstIndex(behind, payNoun);
  // "$1,000 salary fund" is a fund, "$61,000 salary plus bonus" is a salary.
  const isCompound = /^\p{L}+\s+$/u.test(behind.slice(payBehind, otherBehind));
  if (payBehind !== -1 && payBehind < otherBehind && !isCompound) return false;
  if (payAt === -1) return true;
  return !before.includes(":") && behind.slice(0, otherBehind).trim().split(/\s+/).length <= 2;
}

/**
 * Whether a block of prose gives reason to take the figures for this job's pay. Without a reason they stay unread: a false alarm is
 * worse than a miss.
 */
export function isStatedAsPay(text: string, band: Band, heading: string | undefined): boolean {
  if (isOtherMoney(text, band) || isHuge(band) || isAddition(text, band)) return false;
  const sentence = sentenceAround(text, band);
  const rest = sentence.length - (band.end - band.start);
  const isUnderPay = heading !== undefined && anyPayNoun.test(heading) && !anyOtherNoun.test(heading);
  if (!band.hasCurrency)
    return isLabelled(text, band) || (isUnderPay && rest <= fewLetters && hasThousands(text, band));
  const said = text.slice(Math.max(0, band.start - 160), band.start);
  const isNamed =
    anyPayNoun.test(said.slice(said.lastIndexOf("\n\n") + 1)) || anyPayNoun.test(text.slice(band.end, band.end + 50));
  if (isNamed) return true;
  if (isImplausible(band)) return false;
  if (benefitsHeading.test(heading ?? "")) return isHourlyRateAlone(text, band, sentence);
  if (band.outcome.kind === "refused") return false;
  // "28.000 € brutto im Jahr" is pay, whatever the sentence says of a bonus further on.
  if (band.hasPeriod && band.outcome.pay.basis !== undefined) return true;
  if (anyOtherNoun.test(sentence)) return false;
  if (band.outcome.pay.per === "unit") return isUnderPay || rest <= fewLetters || offers.test(sentence);
  if (band.hasPeriod || offers.test(sentence)) return true;
  if (band.outcome.placeWords !== undefined && /:\s*$/.test(text.slice(0, band.start))) return true;
  return rest <= fewLetters && (isUnderPay || band.outcome.pay.kind === "range" || rest <= 12);
}

/** "$18/hour, reviewed each spring" begins its line: a rate for an hour is pay, also in a list of benefits. */
function isHourlyRateAlone(text: string, { start, end, outcome }: Band, sentence: string): boolean {
  if (outcome.kind !== "read" || outcome.pay.per !== "hour" || anyOtherNoun.test(sentence)) return false;
  const isFirst = /(?:^|\n)[\s•*>-]{0,8}$/u.test(text.slice(0, start));
  return isFirst && /^\s*(?:$|[,.;\n])/u.test(text.slice(end));
}

function isAddition(text: string, { start, end }: Band): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const last = Array.from(before.matchAll(additionWord)).at(-1);
  const isAdded = last !== undefined && onlyFigures.test(before.slice(last.index + last[0].length));
  return isAdded || additionBehind.test(text.slice(end, end + 40));
}

/** Too little or too much for its period: fifteen euros a month are an allowance. */
function isImplausible({ outcome }: Band): boolean {
  return outcome.kind === "read" && outcome.pay.kind === "fixed" && outcome.doubts.length > 0;
}

/** A bare figure is pay behind a label for pay, or with a period in a sentence that names pay. "More than 142,000 a year" is not. */
function isLabelled(text: string, band: Band): boolean {
  const before = clauseBefore(text, band);
  const isLabel = anyPayNoun.test(before) && leadsToFigure.test(before);
  const isCount = /^ \p{Ll}+/u.test(text.slice(band.end)) && !band.hasPeriod && !isQualified(text.slice(band.end));
  if (isLabel && !isCount) return true;
  const named = anyPayNoun.test(before) || anyPayNoun.test(text.slice(band.end, band.end + 30));
  return named && (band.hasPeriod || /\d ?k(?!\p{L})/iu.test(text.slice(band.start, band.end))) && !isCount;
}

/** Whether the words behind a figure say more of it, and are not the name of what is counted. */
function isQualified(behind: string): boolean {
  return qualifying.test(behind) || anyPayNoun.test(behind.slice(0, 24));
}

const qualifying =
  /^ (?:to|and|or|per|a|an|plus|gross|net|brutto|netto|annual\p{L}*|depending|based|base|doe|with|for|in|on)(?!\p{L})/iu;

function hasThousands(text: string, { start, end }: Band): boolean {
  return /\d{4}|\d[,. ']\d{3}|\dk/iu.test(text.slice(start, end));
}

function isHuge({ outcome }: Band): boolean {
  if (outcome.kind !== "read") return false;
  const { min = 0, max = min, currency } = outcome.pay;
  const scale = currency === undefined ? 15_000 : currencyScales[currency]?.year;
  return scale !== undefined && Math.max(min, max) > scale * 150;
}

function clauseBefore(text: string, { prefixStart, start }: Band): string {
  const slice = text.slice(Math.max(prefixStart, start - 120), start);
  let from = 0;
  // A break right before the figure, as in "Salary (from $80k)", leaves the words before it in force.
  for (const match of slice.matchAll(breaks))
    if (slice.length - match.index - match[0].length > 4) from = match.index + match[0].length;
  return slice.slice(from);
}

function clauseAfter(text: string, { end, suffixEnd }: Band): string {
  const slice = text.slice(end, Math.min(suffixEnd, end + 80));
  breaks.lastIndex = 0;
  const at = breaks.exec(slice)?.index;
  breaks.lastIndex = 0;
  return at === undefined ? slice : slice.slice(0, at);
}

function sentenceAround(text: string, { start, end }: Band): string {
  const left = text.slice(Math.max(0, start - 300), start);
  const right = text.slice(end, end + 300);
  const from = 1 + Math.max(left.lastIndexOf(". "), left.lastIndexOf("\n"));
  const to = /[.!?]\s|\n/.exec(right)?.index ?? right.length;
  return left.slice(from) + text.slice(start, end) + right.slice(0, to);
}

function lastIndex(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

function firstIndex(text: string, pattern: RegExp): number {
  for (const match of text.matchAll(pattern)) return match.index;
  return -1;
}
