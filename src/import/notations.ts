import { readDeadline } from "../role/deadlines.ts";
import type { Fields, FieldValue } from "../role/front-matter.ts";
import { readLocation } from "../role/location-text.ts";
import { homeCountries } from "../role/places/home-countries.ts";
import { placeName, readPlace } from "../role/places.ts";
import type { Place } from "../role/role-spec.ts";
import { readEmployment } from "../role/work/employment.ts";
import type { Candidate, ImportContext } from "./draft.ts";
import { onOneLine } from "./words.ts";

const longestName = 120;

/** The ways in which a candidate could be written in our fields, the closest to its words first. */
export function notationsOf({ field, value, label }: Candidate, context: ImportContext): readonly Fields[] {
  const home = homeCountries(context);
  if (typeof value !== "string") return recordNotations(field, value, home);
  const text = onOneLine(value);
  if (text === "") return [];
  switch (field) {
    case "locations":
      return locationNotations(text, home);
    case "workplace":
      return [{ workplace: spoken(text) }, ...locationNotations(spoken(text), home)];
    case "apply":
      return applyNotations(text);
    case "employment":
    case "remote-from":
      return [
        { [field]: field === "employment" ? spoken(text) : text },
        { [field]: text.split(/\s*(?:[,;/|+]|\bor\b|\band\b)\s*/).filter((part) => part !== "") },
      ];
    case "hours":
      // "Jornada: Completa" is a kind of employment, "Jornada: 40 horas" is hours.
      return "value" in readEmployment(text) ? [{ employment: spoken(text) }] : shortText(field, text);
    case "status":
      return statusNotations(label, text);
    case "closes":
      return [...dayNotations(field, text), ...deadlineNotations(text)];
    case "posted":
    case "updated":
    case "starts":
      return dayNotations(field, text);
    case "pay":
      return text.length > 300
        ? []
        : [{ pay: text }, ...(/^gs\b/i.test(label) && /^\d{1,2}$/.test(text) ? [{ pay: `GS-${text}` }] : [])];
    case "title":
      return text.length > longestName ? [] : [{ title: text.replace(/[\s,;:|–—-]+$/u, "") }];
    default:
      return shortText(field, text);
  }
}

function shortText(field: Candidate["field"], text: string): readonly Fields[] {
  return text.length > longestName ? [] : [{ [field]: text }];
}

/** A day as it is written; of an instant that a program wrote, the day alone. */
function dayNotations(field: Candidate["field"], text: string): readonly Fields[] {
  return [{ [field]: text.replace(/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}.*$/, "$1") }];
}

/** The deadline that a sentence states: "Applications must be received by October 26, 2017". */
function deadlineNotations(text: string): readonly Fields[] {
  const reading = readDeadline(text);
  if (reading.kind === "ongoing") return [{ closes: "ongoing" }];
  return reading.kind === "day" ? [{ closes: reading.day }] : [];
}

/** Lists and records as they are, then as our fields call their parts; of an employer's parts, the name at least. */
function recordNotations(
  field: Candidate["field"],
  value: Exclude<FieldValue, string>,
  home: readonly string[],
): readonly Fields[] {
  const items = Array.isArray(value) ? value : [];
  const isTexts = items.length > 0 && items.every((item) => typeof item === "string");
  const plain = field === "employment" ? items.map((item) => (typeof item === "string" ? spoken(item) : item)) : value;
  const name = field === "employer" && "name" in value ? value["name"] : undefined;
  return [
    { [field]: items.length > 0 ? plain : value },
    // "Berlin, Germany" and "Remote - EU" in one list say more than places.
    ...(field === "locations" && isTexts ? locationNotations(items.join("; "), home) : []),
    ...(field === "pay" ? payParts(value) : []),
    ...(typeof name === "string" ? [{ [field]: name }] : []),
  ];
}

/** The parts of pay by the names that schema.org and its followers give them; a nested `value` holds the figures. */
const payPartNames: Readonly<Record<string, string>> = {
  minvalue: "min",
  minimum: "min",
  from: "min",
  maxvalue: "max",
  maximum: "max",
  to: "max",
  value: "fixed",
  amount: "fixed",
  currencycode: "currency",
  unittext: "per",
  unit: "per",
  period: "per",
  interval: "per",
};

function payParts(value: Exclude<FieldValue, string>): readonly Fields[] {
  const entries = Object.entries(value).flatMap(([name, part]): readonly (readonly [string, FieldValue])[] =>
    typeof part === "string" ? [[name, part]] : Object.entries(part),
  );
  const parts = entries
    .filter(([name]) => !name.startsWith("@"))
    .map(([name, part]) => {
      const own = payPartNames[name.toLowerCase()] ?? name;
      return [own, own === "per" && typeof part === "string" ? part.toLowerCase() : part] as const;
    });
  return parts.length === 0 ? [] : [{ pay: Object.fromEntries(parts) }];
}

/** A word of programs as people write it: `FULL_TIME` and `FullTime` are `full-time`. */
function spoken(text: string): string {
  if (/^[A-Z]{3,}(?:_[A-Z]+)*$/.test(text)) return text.toLowerCase().replaceAll("_", "-");
  return /^[A-Z][a-z]+(?:[A-Z][a-z]+){1,3}$/.test(text)
    ? text.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()
    : text;
}

/** Each a place, or all that a line says of place and way of working; nothing where a word of it is not understood. */
function locationNotations(text: string, home: readonly string[]): readonly Fields[] {
  const { places, workplace, remoteFrom, remoteExcept, unread } = readLocation(text, home);
  if (unread.length > 0) return [];
  const fields: Record<string, FieldValue> = {};
  if (workplace.length > 0) fields["workplace"] = workplace.join(" or ");
  const isPlace = workplace.length === 0 && readPlace(text, home).kind === "read";
  const written = isPlace ? [text] : places.map((place) => writtenIn(text, place, home));
  const [only, ...others] = [...new Set(written)];
  if (only !== undefined) fields["locations"] = others.length === 0 ? only : [only, ...others];
  const [area, ...areas] = remoteFrom;
  if (area !== undefined) fields["remote-from"] = areas.length === 0 ? area : [area, ...areas];
  if (remoteExcept.length > 0) fields["remote-except"] = remoteExcept;
  return [fields];
}

/** A place in the words of the line, else in ours. */
function writtenIn(text: string, place: Place, home: readonly string[]): string {
  const parts = text.split(/\s*[;()/|\n]\s*|\s+(?:or|and|oder|und|ou|et)\s+/);
  const own = parts.find((part) => {
    const reading = readPlace(part, home);
    return reading.kind === "read" && reading.place.code === place.code && reading.place.locality === place.locality;
  });
  const region =
    place.region === undefined ? [] : [place.country === "US" ? place.region.slice(3) : placeName(place.region)];
  return own ?? [place.street, place.postcode, place.locality, ...region, place.country].filter(Boolean).join(", ");
}

/** One address; where there are several, only a person knows which one to use. */
function applyNotations(text: string): readonly Fields[] {
  const [only, ...others] = new Set(addressesIn(text));
  return only === undefined || others.length > 0 ? [] : [{ apply: only }];
}

/** The web and e-mail addresses of a text, without marks that end a sentence. */
export function addressesIn(text: string): readonly string[] {
  const found =
    text.match(/https?:\/\/[^\s<>"'`|\\^{}[\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/gi) ?? [];
  return found.map((address) => {
    const bare = address.replace(/[.,;:!?*_~]+$/, "");
    return bare.includes("(") ? bare : bare.replace(/\)+$/, "");
  });
}

/** What other tools say with a yes or a no. */
const switches: Readonly<Record<string, { readonly yes: string; readonly no: string }>> = {
  active: { yes: "open", no: "closed" },
  open: { yes: "open", no: "closed" },
  published: { yes: "open", no: "draft" },
  draft: { yes: "draft", no: "open" },
};

function statusNotations(label: string, text: string): readonly Fields[] {
  const meaning = switches[label.trim().toLowerCase()];
  // Other tools mean the day by it: `published: 2026-11-03`.
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return dayNotations("posted", text);
  const answer = /^(?:true|yes)$/i.test(text) ? meaning?.yes : /^(?:false|no)$/i.test(text) ? meaning?.no : text;
  return answer === undefined ? [] : [{ status: answer }];
}
