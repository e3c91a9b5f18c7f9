import { roleJsonSchema } from "../../role/role-json-schema.ts";
import { settingsJsonSchema } from "../../settings/settings-json-schema.ts";
import { nearestWord } from "../../source/nearest-word.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";

const schemas = { role: roleJsonSchema, settings: settingsJsonSchema };

export const schema: Command = {
  options: [],
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
    terminal.print(`${JSON.stringify(found(), null, 2)}\n`);
    return 0;
  },
};
