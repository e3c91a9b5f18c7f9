import * as v from "valibot";
import { type FieldReader, notation, numberOrText } from "./field-readers.ts";
import { described, eitherOf, jsonSchemaOf } from "./json-schema.ts";
import { type Occupation, type OccupationSystem, occupationSystems } from "./occupation-systems.ts";

/** How the codes of each classification look: no two of them look alike, so a code says of which it is. */
const codes: { readonly [system in OccupationSystem]: RegExp } = {
  ESCO: /^(?:https?:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}|\d{4}(?:\.\d{1,2}){1,4})$/i,
  "O*NET-SOC": /^\d{2}-\d{4}\.\d{2}$/,
  ROME: /^[A-N]\d{4}$/,
  KldB: /^\d{5}$/,
};

/** The names that people give them before a code, and as names in a table. */
const names: ReadonlyMap<string, OccupationSystem> = new Map([
  ["esco", "ESCO"],
  ["onet", "O*NET-SOC"],
  ["onetsoc", "O*NET-SOC"],
  ["rome", "ROME"],
  ["kldb", "KldB"],
  ["kldb2010", "KldB"],
]);

const example = "like `O*NET-SOC 29-1141.00`, `ESCO 2221.1`, `ROME J1506` or `KldB 81302`";

/** A code with or without the name of its classification. It is looked at, never looked up and never guessed from the title. */
const occupation: FieldReader<readonly Occupation[]> = notation((written) => {
  const words = written.split(/[\s:]+/).filter((word) => word !== "");
  const isAddress = /^https?:/i.test(written);
  const code = isAddress ? written : (words.at(-1) ?? "");
  const name = isAddress ? "" : words.slice(0, -1).join(" ");
  const named = systemOf(name);
  if (name !== "" && named === undefined)
    return { problem: `\`${name}\` is no classification of occupations that is known here; write a code ${example}` };
  const system = named ?? occupationSystems.find((each) => codes[each].test(code));
  if (system !== undefined && codes[system].test(code)) return { value: [{ system, code }] };
  return { problem: `\`${written}\` is no code of an occupation, ${example}` };
});

/** `{ onet: 29-1141.00, rome: J1506 }`. */
const table: FieldReader<readonly Occupation[]> = described(
  v.pipe(
    v.strictObject({
      esco: v.exactOptional(coded("ESCO")),
      onet: v.exactOptional(coded("O*NET-SOC")),
      rome: v.exactOptional(coded("ROME")),
      kldb: v.exactOptional(coded("KldB")),
    }),
    v.transform((written) => Object.values(written)),
  ),
  {
    type: "object",
    properties: Object.fromEntries(
      ["esco", "onet", "rome", "kldb"].map((name) => [name, { type: ["string", "number"] }]),
    ),
    additionalProperties: false,
  },
);

export const occupations: FieldReader<readonly Occupation[]> = described(
  v.union([occupation, table]),
  eitherOf([jsonSchemaOf(numberOrText), jsonSchemaOf(table)]),
);

function coded(system: OccupationSystem): FieldReader<Occupation> {
  return notation((code) =>
    codes[system].test(code)
      ? { value: { system, code } }
      : { problem: `\`${code}\` is no code of ${system}, ${example}` },
  );
}

function systemOf(name: string): OccupationSystem | undefined {
  return names.get(name.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));
}
