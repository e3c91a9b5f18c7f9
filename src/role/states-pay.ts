import { findPay } from "./pay.ts";
import type { RoleSection, RoleSpec } from "./role-spec.ts";

/** Whether a line of a section on pay and benefits states what the job pays, and is no benefit. */
export function statesPay(line: string, { kinds }: RoleSection, { language, locations }: RoleSpec): boolean {
  if (!kinds.includes("pay") || !/\d/.test(line)) return false;
  const country = locations[0]?.country;
  const found = findPay(line, { language, places: locations, ...(country !== undefined && { country }) });
  return found.some(
    ({ reading }) => reading.kind === "read" && reading.pay.some(({ min, max }) => (min ?? max) !== undefined),
  );
}
