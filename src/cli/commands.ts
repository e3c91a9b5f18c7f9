import type { Command } from "./command.ts";
import { build } from "./commands/build.ts";
import { explain } from "./commands/explain.ts";
import { init } from "./commands/init.ts";
import { lint } from "./commands/lint.ts";
import { newRole } from "./commands/new.ts";
import { rules } from "./commands/rules.ts";

/** Every command, in the order of the overview. */
export const commands: readonly Command[] = [lint, build, explain, rules, init, newRole];
