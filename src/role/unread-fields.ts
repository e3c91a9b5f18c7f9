import type { Fault } from "./fault.ts";
import type { FieldValue } from "./front-matter.ts";
import { withoutBlanks } from "./missing-fields.ts";
import type { RoleDocument } from "./role-document.ts";
import { factFields, type UnreadFact } from "./unread-fact.ts";

/** The fields that say something which could not be read, by the faults that were found in them. */
export function unreadFields(document: RoleDocument, faults: readonly Fault[]): readonly UnreadFact[] {
  return factFields.flatMap((field) => {
    const value = withoutBlanks(document.fields[field] ?? "");
    if (value === undefined) return [];
    const { start, end } = document.where(field);
    const own = faults.filter(({ kind, span }) => isUnreadable(kind) && span.start >= start && span.end <= end);
    if (own.length === 0) return [];
    return [{ field, words: wordsOf(value), readings: own.flatMap(({ suggestions = [] }) => suggestions) }];
  });
}

function isUnreadable(kind: Fault["kind"]): boolean {
  return kind === "unreadable" || kind === "pay-unreadable" || kind === "unknown";
}

function wordsOf(value: FieldValue): string {
  if (typeof value === "string") return value;
  return (Array.isArray(value) ? value : Object.values(value)).map((part) => wordsOf(part)).join(", ");
}
