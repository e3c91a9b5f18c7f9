import type { Root } from "mdast";
import { readLocation } from "../role/location-text.ts";
import { readPay } from "../role/pay.ts";
import { bodyLines } from "../role/sections/body-text.ts";
import { readEmployment } from "../role/work/employment.ts";
import type { Candidate } from "./draft.ts";
import { readLabelLine } from "./labels.ts";

/** A fact on a line by itself at the top of a posting, and the offset of its block. */
export interface HeadFact extends Pick<Candidate, "field" | "value" | "label"> {
  readonly start: number;
}

/** Lines at the top that are looked at, and how long each may be. */
const mostLines = 12;
const longestFact = 90;

/**
 * The facts that a posting has on lines by themselves above its text, as careers pages print them: "Boston, MA", "Full-time",
 * "On-site", "$62,000 - $78,000 per year". A town without its region may be a name of something else.
 */
export function headFacts(tree: Root): readonly HeadFact[] {
  return headLines(tree)
    .slice(0, mostLines)
    .flatMap(({ text, start }) =>
      text.split(/\s+[|·•/]\s+/).map((part) => ({ part: part.replace(/[\s/|·•,;]+$/, ""), start })),
    )
    .flatMap(({ part, start }) => fieldsOf(part).map((field) => ({ field, value: part, label: "", start })));
}

/** The lines above the first heading within the text and above the first long paragraph. */
function headLines(tree: Root): readonly { readonly text: string; readonly start: number }[] {
  const lines: { text: string; start: number }[] = [];
  for (const [index, node] of tree.children.entries()) {
    // The title.
    if (node.type === "heading" && index === 0) continue;
    const own = node.type === "paragraph" || node.type === "list" ? bodyLines([node]) : [];
    if (own.length === 0 || own.some((line) => line.length > 2 * longestFact)) break;
    lines.push(...own.map((text) => ({ text, start: node.position?.start.offset ?? 0 })));
  }
  return lines.filter(({ text }) => text.length <= longestFact && readLabelLine(text) === undefined);
}

function fieldsOf(part: string): readonly Candidate["field"][] {
  if (part === "" || /[.!?]$/.test(part)) return [];
  return [
    ...placeField(part),
    ...("value" in readEmployment(part) ? (["employment"] as const) : []),
    ...(isPaid(part) ? (["pay"] as const) : []),
  ];
}

function placeField(part: string): readonly Candidate["field"][] {
  if (/\p{Sc}/u.test(part)) return [];
  const { places, workplace, remoteFrom, unread } = readLocation(part);
  if (unread.length > 0) return [];
  if (places.length > 0) return workplace.length > 0 || /,|\(/.test(part) ? ["locations"] : [];
  return workplace.length === 0 ? [] : [remoteFrom.length > 0 ? "locations" : "workplace"];
}

/** An amount with its currency or its period; a bare figure may count anything. */
function isPaid(part: string): boolean {
  const reading = /\d/.test(part) ? readPay(part, {}) : undefined;
  if (reading?.kind !== "read") return false;
  return reading.pay.every(
    ({ note, per, assumed = [] }) =>
      note === undefined && (/\p{Sc}|\b[A-Z]{3}\b/u.test(part) || (per !== undefined && !assumed.includes("per"))),
  );
}
