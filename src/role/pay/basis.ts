import type { PayBasis } from "../role-spec.ts";
import { words } from "./text.ts";

const gross = words("gross|brutto\\p{L}*|bruto|bruts?|brutes?|brut[ao]s|lord[oiae]|ral|bruts");
const net = words("net|netto\\p{L}*|neto|netos?|nets|nett[ioea]|na rękę|líquid[oa]s?|liquid[oa]|take[- ]home");
/** "Net sales" and "gross margin" say nothing about the pay. */
const business =
  /(?<!\p{L})(?:gross|net) (?:sales|revenues?|profits?|margins?|income of|worth|new|receipts|of)(?!\p{L})/iu;

/** Whether the words around an amount say that it is before or after taxes; nothing where they say both. */
export function basisOf(around: string): PayBasis | undefined {
  const said = around.replaceAll(new RegExp(business, "giu"), " ");
  const isGross = gross.test(said);
  return isGross === net.test(said) ? undefined : isGross ? "gross" : "net";
}

/** Whether a text names the basis itself, so that it need not be said again. */
export function saysBasis(text: string): boolean {
  return gross.test(text) || net.test(text);
}
