import type { Fault } from "./fault.ts";
import type { FieldValue } from "./front-matter.ts";
import { readLocation } from "./location-text.ts";
import { foldName } from "./places/fold-name.ts";
import { areasNamed, citiesNamed, regionNamed } from "./places/place-index.ts";
import { placeName } from "./places.ts";
import type { RoleDocument } from "./role-document.ts";
import type { Place, RoleSpec } from "./role-spec.ts";
import { timeIn } from "./time-of-day.ts";

/**
 * Words of fields that are read, which no page shows because the field has no room for them. Each is a finding, so that none is lost in
 * silence.
 */
export function leftOutWords(document: RoleDocument, { locations, reportsTo, unread }: RoleSpec): readonly Fault[] {
  const places = { locations, "reports-to": reportsTo === undefined ? [] : [reportsTo] };
  const beside = (["locations", "reports-to"] as const).flatMap((name) =>
    textsOf(document.fields[name]).flatMap((text) =>
      inPlace(text, places[name]).map((words) => fault(document, name, besidePlace(name, words))),
    ),
  );
  const times = (["closes", "starts", "posted", "updated"] as const).flatMap((name) =>
    textsOf(document.fields[name]).flatMap((text) => {
      const time = timeIn(text);
      return time === undefined ? [] : [fault(document, name, besideDay(name, time))];
    }),
  );
  // A field that cannot be read has an error that shows all of it.
  const refused = new Set<string>(unread.map(({ field }) => field));
  return [...beside, ...times].filter(({ field }) => !refused.has(field)).map(({ field: _, ...each }) => each);
}

interface FieldFault extends Fault {
  readonly field: string;
}

function fault(document: RoleDocument, field: string, said: Pick<Fault, "message" | "severity">): FieldFault {
  return { kind: "unreadable", field, span: document.where(field), ...said };
}

function besidePlace(name: string, words: string): Pick<FieldFault, "message" | "severity"> {
  const ways = readLocation(words).workplace;
  const remedy =
    ways.length > 0
      ? `Say it in \`workplace\`, such as \`workplace: ${ways.join(" or ")}\`.`
      : "Say it in the text of the posting.";
  return { severity: "warning", message: `“${words}” is not shown: \`${name}\` takes places alone. ${remedy}` };
}

function besideDay(name: string, time: string): Pick<FieldFault, "message" | "severity"> {
  const isRead = name === "closes" || name === "starts";
  const toItsEnd = name === "closes" ? ", to its end" : "";
  const remedy = isRead ? "Say the time in the text of the posting." : "Leave the time out.";
  return {
    severity: isRead ? "warning" : "info",
    message: `“${time}” is not shown: \`${name}\` takes a day alone${toItsEnd}. ${remedy}`,
  };
}

function textsOf(value: FieldValue | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap((each) => textsOf(each)) : [];
}

/** The words beside the places of a line: ways of working, what is in brackets and names no place, and pieces that were passed over. */
function inPlace(text: string, places: readonly Place[]): readonly string[] {
  const brackets = [...text.matchAll(/\(([^()]+)\)/g)].map(([, inside = ""]) => inside.trim());
  const strange = brackets.filter((inside) => !isPlaceName(inside));
  if (strange.length > 0) return strange;
  const outside = text.replaceAll(/\([^()]*\)/g, " ");
  const { workplace, officeDays, timezone } = readLocation(outside);
  if (workplace.length > 0 || officeDays !== undefined || timezone !== undefined) return [text.trim()];
  const kept = new Set(places.flatMap((place) => wordsOf(namesOf(place).join(" "))));
  return outside
    .split(/[,;|\n]|\s[/·•–—-]\s/)
    .map((piece) => piece.trim())
    .filter((piece) => !isPlaceName(piece) && !places.some(({ country }) => regionNamed(country, piece) !== undefined))
    .filter((piece) => !piece.split("/").every((each) => isPlaceName(each.trim())))
    .filter((piece) => wordsOf(piece).some((word) => !kept.has(word) && areasNamed(word).length === 0));
}

function namesOf({ code, locality, street, postcode }: Place): readonly string[] {
  return [code, placeName(code), locality, street, postcode].filter((name) => name !== undefined);
}

function wordsOf(text: string): readonly string[] {
  return foldName(text).match(/[\p{L}\d]+/gu) ?? [];
}

/** A code or a number behind a town is its region; anything else has to be a place. */
function isPlaceName(words: string): boolean {
  if (/^(?:\p{Lu}{2,3}|\d{2,5})$/u.test(words)) return true;
  return words
    .split(/\s*[,/]\s*/)
    .every((each) => [each, foldName(each)].some((name) => citiesNamed(name).length + areasNamed(name).length > 0));
}
