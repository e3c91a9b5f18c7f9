import { UserError } from "../user-error.ts";
import { withinDeadline } from "./deadline.ts";

/** How many roles the templates of a whole site may take another second for. */
const rolesPerSecond = 100;

/** Renders what is made of all roles at once, and stops templates that do not end. A site of many roles may take longer. */
export function withinSiteDeadline<T>(
  what: string,
  work: () => T,
  { deadline, roles }: { readonly deadline: number; readonly roles: number },
): T {
  const seconds = deadline + Math.floor(roles / rolesPerSecond);
  const result = withinDeadline(work, seconds);
  if (result.kind === "done") return result.value;
  throw new UserError(
    `The templates of ${what} take longer than ${seconds} second${seconds === 1 ? "" : "s"}, so nothing is built.`,
    { hint: "Look for a loop without an end in your templates, or raise `deadline:` in rolespec.yaml." },
  );
}
