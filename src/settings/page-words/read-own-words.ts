import * as v from "valibot";
import { type FieldReader, notation } from "../../role/field-readers.ts";
import { described } from "../../role/json-schema.ts";
import { countryCodes } from "../../role/places/place-index.ts";
import { english } from "./english.ts";
import type { OwnWords, PartialWords } from "./own-words.ts";

/** A word may be a sentence, but no posting. */
const longestWord = 300;

/** Letters that stand for something, by word: without them the page would lose a number or a sum. */
const placeholders: Readonly<Record<string, readonly string[]>> = { date: ["D", "M", "Y"], money: ["¤", "%"] };

/** Marks between figures, which may be spaces. */
const marks = new Set(["thousands", "decimal"]);

const mark = described(
  v.pipe(v.string(), v.regex(/^[^\d\p{L}]{0,3}$/u, "It is a mark between figures, like `,` or a space, in quotes")),
  { type: "string" },
);

function wording(name: string, example: string): FieldReader<string> {
  if (marks.has(name)) return mark;
  const wanted = placeholders[name] ?? [...example.matchAll(/%/g)].map(() => "%");
  return described(
    notation((written) => {
      if (written === "") return { problem: `A word cannot be empty; in English it is \`${example}\`` };
      if (written.length > longestWord)
        return { problem: `It has more than ${longestWord} characters, which is no word` };
      const lost = lostOf(wanted, written);
      return lost === undefined
        ? { value: written }
        : { problem: `\`${written}\` lacks \`${lost}\`, which stands for a value; in English it is \`${example}\`` };
    }),
    { type: "string", description: `In English: ${example}` },
  );
}

/** The first of these signs that a word has not often enough. */
function lostOf(signs: readonly string[], word: string): string | undefined {
  let rest = word;
  for (const sign of signs) {
    if (!rest.includes(sign)) return sign;
    rest = rest.replace(sign, "");
  }
  return undefined;
}

const twelveMonths = described(
  v.pipe(
    v.array(wording("month", "January")),
    v.length(12, "A year has twelve months; write them as a list, like `[January, …]`"),
  ),
  { type: "array", items: { type: "string" }, minItems: 12, maxItems: 12 },
);

const countries = v.record(
  v.pipe(
    v.string(),
    v.check((code) => countryCodes().includes(code), "A country is written by its code, like `BR`"),
  ),
  wording("country", "Brazil"),
);

/** In some languages two to four things are counted with a word of their own. */
const countedNames: ReadonlySet<string> = new Set(["roleCount", "yearCount", "monthCount"]);

function group(name: string, words: Readonly<Record<string, string>>): v.GenericSchema {
  const more = countedNames.has(name) ? { few: words["many"] ?? "" } : {};
  const parts = Object.entries({ ...words, ...more }).map(([part, example]) => {
    return [part, v.exactOptional(wording(part, example))] as const;
  });
  return v.strictObject(Object.fromEntries(parts));
}

function readerOf(name: string, value: string | object): v.GenericSchema {
  if (name === "months") return twelveMonths;
  if (name === "countries") return countries;
  return typeof value === "string" ? wording(name, value) : group(name, { ...value });
}

const someWords = v.strictObject(
  Object.fromEntries(
    Object.entries(english).map(([name, value]) => [name, v.exactOptional(readerOf(name, value))] as const),
  ),
);

/** Reads the words of the settings, by language. The shape is that of the tool's own English words. */
export const ownWords: v.GenericSchema<unknown, OwnWords> = v.pipe(
  v.record(
    v.pipe(
      v.string(),
      v.regex(
        /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i,
        "Words are listed by language, like `words: { pt: { apply: … } }`",
      ),
    ),
    someWords,
  ),
  // Every part was read by the reader of its name.
  v.transform((words) => words as Readonly<Record<string, PartialWords>>),
);
