import type { Fault } from "./fault.ts";
import { isRecord } from "./field-readers.ts";
import type { FieldPath, FieldValue } from "./front-matter.ts";
import { basisOf } from "./pay/basis.ts";
import { type PayContext, readAmount, readCurrency, readPay, readPeriod } from "./pay.ts";
import { examplePay } from "./pay-example.ts";
import { readPlace } from "./places.ts";
import { readRemoteArea } from "./remote-areas.ts";
import type { Pay } from "./role-spec.ts";

/** The bands of a `pay` field, and what is wrong with it; places are paths inside the field. */
export interface PayFieldReading {
  readonly pay: readonly Pay[];
  /** What the field says of bonuses, allowances and the like, word for word. */
  readonly otherPay: readonly string[];
  readonly faults: readonly (Omit<Fault, "span"> & { readonly path: FieldPath })[];
}

const partNames = [
  "min",
  "max",
  "fixed",
  "currency",
  "per",
  "unit",
  "basis",
  "note",
  "place",
  "label",
  "amount",
] as const;

/** What other tools call a part of pay. */
const partSynonyms: Readonly<Record<string, (typeof partNames)[number]>> = {
  minimum: "min",
  from: "min",
  low: "min",
  maximum: "max",
  to: "max",
  high: "max",
  value: "fixed",
  period: "per",
  interval: "per",
  frequency: "per",
  gross: "basis",
  net: "basis",
  for: "place",
  location: "place",
  level: "label",
  text: "note",
};

/** Reads `pay`: a text in any notation, a record of its parts, or a list of these, one for each place or level. */
export function readPayField(field: FieldValue | undefined, context: PayContext): PayFieldReading {
  if (field === undefined) return { pay: [], otherPay: [], faults: [] };
  if (!Array.isArray(field)) return readBand(field, [], context);
  const readings = field.map((band, index) => readBand(band, [index], context));
  return {
    pay: readings.flatMap(({ pay }) => pay),
    otherPay: readings.flatMap(({ otherPay }) => otherPay),
    faults: readings.flatMap(({ faults }) => faults),
  };
}

function readBand(band: FieldValue, path: FieldPath, context: PayContext): PayFieldReading {
  if (typeof band === "string") return readText(band, path, context);
  if (isRecord(band)) return readParts(band, path, context);
  return refuse(
    path,
    `A band of pay is a text, like \`${examplePay(context)}\`, or its parts, like \`{min: 140000, max: 180000, currency: USD, per: year}\`.`,
  );
}

function readText(text: string, path: FieldPath, context: PayContext): PayFieldReading {
  const reading = readPay(text, context);
  switch (reading.kind) {
    case "read":
      return {
        pay: reading.pay,
        otherPay: reading.otherPay ?? [],
        faults: reading.doubts.map((message) => ({ kind: "pay-doubtful" as const, message, path })),
      };
    case "refused": {
      const choices = reading.readings.map((choice) => `\`${choice}\``).join(" or ");
      const message = choices === "" ? reading.reason : `${ended(reading.reason)} Write ${choices}.`;
      return {
        pay: [],
        otherPay: [],
        faults: [{ kind: "pay-unreadable", message, path, suggestions: reading.readings }],
      };
    }
    case "not-pay":
      return refuse(path, `No pay can be read in \`${text}\`. Write it like \`${examplePay(context)}\`.`);
  }
}

function readParts(
  band: { readonly [name: string]: FieldValue },
  path: FieldPath,
  context: PayContext,
): PayFieldReading {
  const faults: PayFieldReading["faults"][number][] = [];
  const refused = (name: string, message: string): undefined => {
    faults.push({ kind: "pay-unreadable", message, path: [...path, name] });
  };
  const textOf = (name: (typeof partNames)[number]): string | undefined => {
    const value = band[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const amountOf = (name: "min" | "max" | "fixed" | "amount"): number | undefined => {
    const written = textOf(name);
    if (written === undefined) return undefined;
    return (
      readAmount(written) ??
      refused(name, `\`${written}\` is no amount of money; write digits, like \`${name}: 140000\`.`)
    );
  };
  for (const [name, value] of Object.entries(band)) {
    if (!partNames.some((known) => known === name)) {
      refused(
        name,
        Object.hasOwn(partSynonyms, name)
          ? `Pay has no part \`${name}\`; write \`${partSynonyms[name]}\`.`
          : `Pay has no part \`${name}\`; it has \`min\`, \`max\`, \`fixed\`, \`currency\`, \`per\`, \`unit\`, \`basis\`, \`note\`, \`place\` and \`label\`.`,
      );
    } else if (typeof value !== "string") refused(name, `\`${name}\` takes one value, not several.`);
  }
  const fixed = amountOf("fixed") ?? amountOf("amount");
  const min = fixed ?? amountOf("min");
  const max = fixed ?? amountOf("max");
  const currencyText = textOf("currency");
  const currency =
    currencyText === undefined
      ? undefined
      : (readCurrency(currencyText, context) ??
        refused(
          "currency",
          `\`${currencyText}\` is no currency; write its three-letter code, like \`currency: USD\`.`,
        ));
  const unitText = textOf("unit");
  const perText = textOf("per") ?? (unitText === undefined ? undefined : (readPeriod(unitText) ?? "unit"));
  const unit = perText === "unit" ? unitText : undefined;
  const per =
    perText === undefined
      ? undefined
      : perText === "unit"
        ? "unit"
        : (readPeriod(perText) ??
          refused(
            "per",
            `\`${perText}\` is no period of pay; write \`hour\`, \`day\`, \`week\`, \`biweekly\`, \`twice-monthly\`, \`month\`, \`year\`, or \`unit: mile\` for pay by the mile.`,
          ));
  if (unitText !== undefined && perText !== "unit" && readPeriod(unitText) !== per)
    refused("unit", `\`unit\` goes with pay by the piece only; remove it, or remove \`per\`.`);
  const basisText = textOf("basis");
  const basis =
    basisText === undefined
      ? undefined
      : (basisOf(basisText) ?? refused("basis", `\`${basisText}\` is no basis of pay; write \`gross\` or \`net\`.`));
  const placeText = textOf("place");
  const place =
    placeText === undefined
      ? undefined
      : (placeCode(placeText) ??
        refused(
          "place",
          `\`${placeText}\` is no place that can be read; write it like \`place: US-CA\` or \`place: Boston, MA, US\`.`,
        ));
  const note = textOf("note");
  const label = textOf("label");
  if (faults.length > 0) return { pay: [], otherPay: [], faults };
  if (min === undefined && max === undefined && note === undefined) {
    return refuse(
      path,
      "Pay in parts needs an amount; write it like `{min: 140000, max: 180000, currency: USD, per: year}`.",
    );
  }
  const kind =
    min === undefined
      ? max === undefined
        ? "words"
        : "open-bottom"
      : max === undefined
        ? "open-top"
        : fixed === undefined && min !== max
          ? "range"
          : "fixed";
  const parts = { min, max, currency, per, unit, basis, note, place, label };
  const written = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  return { pay: [{ kind, ...written }], otherPay: [], faults: [] };
}

function placeCode(text: string): string | undefined {
  const area = readRemoteArea(text);
  if (area.kind === "read") return area.code;
  const place = readPlace(text);
  return place.kind === "read" ? place.place.code : undefined;
}

function refuse(path: FieldPath, message: string): PayFieldReading {
  return { pay: [], otherPay: [], faults: [{ kind: "pay-unreadable", message, path }] };
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
