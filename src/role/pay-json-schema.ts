import type { JsonSchema } from "./json-schema.ts";
import { payBases, payPeriods } from "./role-spec.ts";

/** One band. `pay-field.ts` reads it, and knows more than a schema could tell. */
const bandJsonSchema = {
  anyOf: [
    { type: ["string", "number"] },
    {
      type: "object",
      properties: {
        min: { type: ["number", "string"] },
        max: { type: ["number", "string"] },
        fixed: { type: ["number", "string"] },
        currency: { type: "string" },
        per: { type: "string", examples: [...payPeriods] },
        unit: { type: "string", examples: ["mile", "visit"] },
        basis: { type: "string", examples: [...payBases] },
        note: { type: "string" },
        place: { type: "string" },
        label: { type: "string" },
      },
      additionalProperties: false,
    },
  ],
};
/** What editors can tell of pay: texts, parts, or a list of either. */
export const payJsonSchema: JsonSchema = { anyOf: [...bandJsonSchema.anyOf, { type: "array", items: bandJsonSchema }] };
