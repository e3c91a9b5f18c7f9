import type { Fields, FieldValue } from "../role/front-matter.ts";
import { readDocument } from "../role/read-document.ts";
import { type RoleReading, readRole } from "../role/read-role.ts";
import type { RoleDocument } from "../role/role-document.ts";
import { sourceFile } from "../source/source-file.ts";
import type { Candidate, ImportContext, Note } from "./draft.ts";
import { notationsOf } from "./notations.ts";
import { holdsWords, onOneLine, textOf } from "./words.ts";
import { writeFields } from "./write-markdown.ts";

/** What became of candidates. */
export interface Placement {
  readonly fields: Fields;
  readonly origins: ReadonlyMap<string, string>;
  readonly placed: ReadonlySet<Candidate>;
  /** Candidates of which the fields hold every word, so that they need not be said again. */
  readonly covered: ReadonlySet<Candidate>;
  readonly notes: readonly Note[];
}

/** Fills fields from candidates, the first that its reader understands wholly; none is guessed. */
export function placeFields(candidates: readonly Candidate[], context: ImportContext): Placement {
  let fields: Fields = {};
  const origins = new Map<string, string>();
  const placed = new Set<Candidate>();
  const covered = new Set<Candidate>();
  const notes: Note[] = [];
  // Pay comes last: the place of work settles what its sign means.
  for (const candidate of [...candidates].sort((a, b) => Number(a.field === "pay") - Number(b.field === "pay"))) {
    const found = notationsOf(candidate, context)
      .map((notation) => withoutTaken(notation, fields))
      .find((notation) => Object.keys(notation).length > 0 && readsWell({ ...fields, ...notation }, context));
    if (found === undefined) continue;
    fields = { ...fields, ...found };
    placed.add(candidate);
    if (candidate.stays === undefined && holdsWords(textOf(found), candidate.words ?? textOf(candidate.value))) {
      covered.add(candidate);
      const [name] = Object.keys(found);
      if (name !== undefined && foldLabel(candidate.label) !== name) origins.set(name, candidate.label);
    }
    notes.push(noteOf(candidate, found));
  }
  return { fields, origins, placed, covered, notes };
}

/** A label as field names are written: `Job Title` is `job-title`. */
export function foldLabel(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
}

/** Whether two candidates of one field are read as the same: `FULL_TIME` and "Full-time". */
export function saysTheSame(one: Candidate, other: Candidate, context: ImportContext): boolean {
  const [a = {}, b = {}] = [one, other].map((each) => placeFields([each], context).fields);
  if (Object.keys(a).length === 0 || Object.keys(b).length === 0) return false;
  const [first, second] = [a, b].map((fields) => readFields(fields, context).reading.role);
  // "Permanent" adds to "full-time" and does not contradict it.
  if (one.field === "employment" && [first, second].some((role) => role?.employment.length === 0)) return true;
  return JSON.stringify(first) === JSON.stringify(second);
}

/** Whether fields are read as they are written and without a fault, but for fields that are still missing. */
function readsWell(fields: Fields, context: ImportContext): boolean {
  const { document, reading } = readFields(fields, context);
  return reading.faults.every(({ kind }) => kind === "missing") && isSame(document.fields, fields);
}

function readFields(
  fields: Fields,
  context: ImportContext,
): { readonly document: RoleDocument; readonly reading: RoleReading } {
  const text = `---\n${writeFields(fields).join("\n")}\n---\n`;
  const document = readDocument(sourceFile("import.md", text));
  return { document, reading: readRole(document, { fields: {}, ...context }) };
}

function withoutTaken(notation: Fields, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(notation).filter(([name]) => fields[name] === undefined));
}

function isSame(a: FieldValue, b: FieldValue): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  const others = new Map<string, FieldValue>(right);
  return (
    left.length === right.length &&
    left.every(([name, value]) => {
      const other = others.get(name);
      return other !== undefined && isSame(value, other);
    })
  );
}

function noteOf({ line }: Candidate, found: Fields): Note {
  const text = Object.entries(found)
    .map(([name, value]) => `${name}: ${onOneLine(textOf(value).replaceAll("\n", "; "), 70)}`)
    .join(", ");
  return { kind: "placed", text, ...(line === undefined ? {} : { line }) };
}
