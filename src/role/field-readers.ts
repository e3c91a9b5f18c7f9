import * as v from "valibot";
import { readApplication, together } from "./application.ts";
import { readDay } from "./dates.ts";
import type { FieldPath, FieldValue } from "./front-matter.ts";
import { described, eitherOf, type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
import type { Application, Day } from "./role-spec.ts";

/** Reads a field's value into what it means; its issues are sentences for people. */
export type FieldReader<T> = v.GenericSchema<unknown, T>;

/** The outcome of reading a notation: what it means, or one plain sentence that says why not. */
type Outcome<T> = { readonly value: T } | { readonly problem: string };

const anyText: JsonSchema = { type: "string" };

export const text: FieldReader<string> = described(v.pipe(v.string(), v.trim()), anyText);

/** Text that editors may well take for a number, such as `37.5`. */
export const numberOrText: FieldReader<string> = described(v.pipe(v.string(), v.trim()), {
  type: ["string", "number"],
});

/** One value or a list of them; blank items are left out. */
export function oneOrMany<T>(item: FieldReader<T>): FieldReader<readonly T[]> {
  const one = jsonSchemaOf(item);
  return described(
    v.pipe(
      v.unknown(),
      v.transform((value) => (Array.isArray(value) ? value.filter((entry) => entry !== "") : [value])),
      v.array(item),
    ),
    eitherOf([one, { type: "array", items: one }]),
  );
}

/** A list, or one value, of which each may hold several. */
export function allOf<T>(item: FieldReader<readonly T[]>): FieldReader<readonly T[]> {
  const one = jsonSchemaOf(item);
  return described(
    v.pipe(
      oneOrMany(item),
      v.transform((lists) => lists.flat()),
    ),
    eitherOf([one, { type: "array", items: one }]),
  );
}

/** One of a few words. Capitals and spaces do not matter; `synonyms` are what people call them otherwise. */
export function oneOf<const T extends string>(
  words: readonly T[],
  synonyms: Readonly<Record<string, T>> = {},
): FieldReader<T> {
  const known: ReadonlyMap<string, T> = new Map([
    ...Object.entries(synonyms),
    ...words.map((word) => [word, word] as const),
  ]);
  const read = (written: string): Outcome<T> => {
    const word = known.get(written.toLowerCase().replaceAll(/[\s_]+/g, "-"));
    return word === undefined ? { problem: `\`${written}\` is none of ${inWords(words)}` } : { value: word };
  };
  return notation(read, { enum: [...words, ...Object.keys(synonyms)] });
}

export const yesOrNo: FieldReader<boolean> = notation(
  (written) => {
    if (/^(?:true|yes)$/i.test(written)) return { value: true };
    if (/^(?:false|no)$/i.test(written)) return { value: false };
    return { problem: `\`${written}\` is neither \`true\` nor \`false\`` };
  },
  { enum: [true, false, "yes", "no"] },
);

export const wholeNumber: FieldReader<number> = notation(
  (written) =>
    /^\d{1,6}$/.test(written) ? { value: Number(written) } : { problem: `\`${written}\` is not a whole number` },
  { type: "integer", minimum: 0 },
);

export const day: FieldReader<Day> = notation((written) => {
  const reading = readDay(written);
  return reading.kind === "read" ? { value: reading.day } : { problem: withSuggestions(reading) };
});

/** A day, or one of the words that are in its place. */
export function dayOr<const T extends string>(word: T, synonyms: RegExp): FieldReader<Day | T> {
  const either = v.union([notation((written) => (synonyms.test(written) ? { value: word } : { problem: "" })), day]);
  return described(either, anyText);
}

/** Minimum experience in months: `3 years`, `18 months`, `2.5 years`. */
export const months: FieldReader<number> = notation((written) => {
  const match =
    /^(?:at least |min\.? )?(\d{1,2}(?:[.,]\d)?)\s*\+?\s*(years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses)(?: (?:of )?experience)?$/i.exec(
      written,
    );
  const [, count, unit] = match ?? [];
  if (count === undefined || unit === undefined)
    return { problem: `\`${written}\` is no length of time, like \`3 years\` or \`18 months\`` };
  const isMonths = /^(?:mo|me)/i.test(unit);
  return { value: Math.round(Number(count.replace(",", ".")) * (isMonths ? 1 : 12)) };
});

/** A language by its BCP 47 tag. */
export const languageTag: FieldReader<string> = notation((written) =>
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(written)
    ? { value: written }
    : { problem: `\`${written}\` is no language tag, like \`en\` or \`de-AT\`` },
);

export const webAddress: FieldReader<string> = notation((written) => {
  if (URL.canParse(written) && /^https?:\/\/[^\s/]/i.test(written)) return { value: written };
  const suggestion = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(written)
    ? `, like \`https://${written}\``
    : ", like `https://example.com/jobs`";
  return { problem: `\`${written}\` is no web address${suggestion}` };
});

/** The web address of a picture, or the name of a file of the project. */
export const pictureAddress: FieldReader<string> = notation((written) => {
  if (!/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(written)) return { value: written };
  if (URL.canParse(written) && /^https?:\/\/[^\s/]/i.test(written)) return { value: written };
  return {
    problem: `\`${written.slice(0, 40)}${written.length > 40 ? "…" : ""}\` is nothing that others can fetch; name a file, like \`assets/logo.png\`, or a web address, like \`https://example.com/logo.png\``,
  };
});

const emailAddress: FieldReader<string> = notation((written) => {
  const address = written.replace(/^mailto:/i, "");
  return /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/.test(address)
    ? { value: address }
    : { problem: `\`${written}\` is no e-mail address, like \`jobs@example.com\`` };
});

/** An address or an e-mail address, or the parts of an application. */
const oneApplication: FieldReader<Application> = v.union([
  notation((written) => {
    const ways = /\s|^tel:|^[+(]?\d[\d().-]+$/i.test(written) ? readApplication(written) : undefined;
    if (ways !== undefined) return { value: ways };
    const isEmail = written.includes("@") && !written.includes("/");
    const reading = v.safeParse(isEmail ? emailAddress : webAddress, written);
    if (!reading.success) return { problem: reading.issues[0].message };
    return { value: isEmail ? { email: reading.output } : { url: reading.output } };
  }),
  v.pipe(
    v.strictObject({
      url: v.exactOptional(webAddress),
      email: v.exactOptional(emailAddress),
      phone: v.exactOptional(numberOrText),
      text: v.exactOptional(numberOrText),
      post: v.exactOptional(text),
      "in-person": v.exactOptional(text),
      note: v.exactOptional(text),
      direct: v.exactOptional(yesOrNo),
    }),
    v.transform(
      ({ "in-person": inPerson, ...ways }): Application => (inPerson === undefined ? ways : { ...ways, inPerson }),
    ),
  ),
]);

/** One way to apply, or several in a list. */
export const application: FieldReader<Application> = v.union([
  oneApplication,
  described(
    v.pipe(
      v.array(oneApplication),
      v.transform((ways) => together(ways)),
    ),
    { type: "array", items: jsonSchemaOf(oneApplication) },
  ),
]);

/** Reads a text by a notation of our own. `jsonSchema` tells editors what it takes, where that is narrower than any text. */
export function notation<T>(read: (written: string) => Outcome<T>, jsonSchema: JsonSchema = anyText): FieldReader<T> {
  return described(
    v.pipe(
      text,
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const outcome = read(dataset.value);
        if ("value" in outcome) return outcome.value;
        addIssue({ message: outcome.problem });
        return NEVER;
      }),
    ),
    jsonSchema,
  );
}

export function isRecord(value: unknown): value is { readonly [name: string]: FieldValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** "`a`, `b` or `c`". */
function inWords(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

/** A refusal as one sentence with what to write. */
export function withSuggestions(refusal: { readonly reason: string; readonly suggestions: readonly string[] }): string {
  return refusal.suggestions.length === 0 ? refusal.reason : `${refusal.reason}; write ${inWords(refusal.suggestions)}`;
}

/** What is wrong with a value, and where inside it. `problem` is absent where the value is of another kind than expected. */
export interface FieldProblem {
  readonly path: FieldPath;
  readonly problem?: string;
  /** The name of a part that is not known there. */
  readonly unknownPart?: string;
}

/** The problem behind a schema's issue. Of a choice of readers, the last that took the value's kind knows best. */
export function problemOf(issue: v.BaseIssue<unknown>): FieldProblem {
  const inner = issue.issues?.findLast(tookTheKind);
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  if (inner !== undefined) {
    const nested = problemOf(inner);
    return { ...nested, path: [...path, ...nested.path] };
  }
  if (issue.kind !== "schema") return { path, problem: issue.message };
  const last = path.at(-1);
  const isMissing = issue.type === "strict_object" && issue.expected !== "never" && issue.received === "undefined";
  if (isMissing && typeof last === "string") return { path: path.slice(0, -1), problem: `\`${last}\` is missing` };
  return issue.type === "strict_object" && issue.expected === "never" && typeof last === "string"
    ? { path, unknownPart: last }
    : { path };
}

/** Whether the reader of an issue took the value's kind, so that its issue is about the value and not about the choice. */
function tookTheKind({ kind, type, path, message }: v.BaseIssue<unknown>): boolean {
  return kind === "schema" ? type === "union" || (type === "strict_object" && path !== undefined) : message !== "";
}
