import type { Command } from "./command.ts";
import { audit } from "./commands/audit.ts";
import { build } from "./commands/build.ts";
import { doctor } from "./commands/doctor.ts";
import { explain } from "./commands/explain.ts";
import { importCommand } from "./commands/import.ts";
import { init } from "./commands/init.ts";
import { laws } from "./commands/laws.ts";
import { lint } from "./commands/lint.ts";
import { newRole } from "./commands/new.ts";
import { rules } from "./commands/rules.ts";
import { schema } from "./commands/schema.ts";

/** Every command, in the order of the overview. */
export const commands: readonly Command[] = [
  lint,
  build,
  audit,
  explain,
  rules,
  laws,
  init,
  newRole,
  importCommand,
  schema,
  doctor,
];
