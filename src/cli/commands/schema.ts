import { fieldReference } from "../../role/fields/field-reference.ts";
import { roleJsonSchema } from "../../role/role-json-schema.ts";
import { settingsJsonSchema } from "../../settings/settings-json-schema.ts";
import { nearestWord } from "../../source/nearest-word.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";

const schemas = { role: roleJsonSchema, settings: settingsJsonSchema };

export const schema: Command = {
  options: [{ name: "markdown", summary: "The reference of a role's fields, in Markdown." }],
  least: 0,
  most: 1,
  async run(call, terminal) {
    const [asked = "role"] = call.arguments;
    const found = asked === "role" || asked === "settings" ? schemas[asked] : undefined;
    if (found === undefined) {
      const near = nearestWord(asked, Object.keys(schemas));
      throw new UserError(`There is no schema "${asked}"${near === undefined ? "." : `; did you mean "${near}"?`}`, {
        hint: "There are role and settings.",
      });
    }
    if (call.switches.has("markdown")) {
      if (asked !== "role")
        throw new UserError("There is no reference of the settings in Markdown.", {
          hint: "Try `rolespec schema --markdown`.",
        });
      terminal.print(fieldReference());
      return 0;
    }
    terminal.print(`${JSON.stringify(found(), null, 2)}\n`);
    return 0;
  },
};
