import { fieldNames, roleFields } from "./fields/table.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";

/** The schemas of a role's fields, by name, each with its summary and an example. */
export const rolePropertySchemas: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  fieldNames.map((name) => {
    const { read, summary, notation, example } = roleFields[name];
    return [name, { ...jsonSchemaOf(read), description: `${summary} ${notation}`, examples: [example] }];
  }),
);

/** The JSON Schema (draft 07) of the front matter of a role. It takes what editors can tell; the linter knows more. */
export function roleJsonSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The front matter of a role spec",
    type: "object",
    properties: rolePropertySchemas,
    required: ["title"],
    additionalProperties: false,
  };
}
