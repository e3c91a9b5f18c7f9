import type { Project } from "../site/project.ts";
import { UserError } from "../user-error.ts";

/** Refuses to judge by settings that say something else than they mean to. */
export function refuseFaultySettings({ diagnostics }: Project): void {
  const first = diagnostics.find(({ severity }) => severity === "error");
  if (first === undefined) return;
  throw new UserError(`The settings cannot be read as written, so nothing is judged by them: ${first.message}`, {
    hint: "`rolespec lint` shows the place.",
  });
}
