import type { Severity } from "../diagnostic.ts";
import type { RoleSpec } from "../role/role-spec.ts";

/** How much the lack of a statement on accommodations or equal opportunity weighs: a warning where postings usually have one. */
export function weightOfLackingStatement(role: Pick<RoleSpec, "locations" | "remoteFrom">): Severity {
  return countriesOf(role).some((country) => statementsUsual.has(country)) ? "warning" : "info";
}

/** Whether postings usually state the pay where the job can be done, or the role does not say where that is. */
export function isPayUsual(role: Pick<RoleSpec, "locations" | "remoteFrom">): boolean {
  const countries = countriesOf(role);
  return countries.length === 0 || countries.some((country) => payUsual.has(country));
}

function countriesOf({ locations, remoteFrom }: Pick<RoleSpec, "locations" | "remoteFrom">): readonly string[] {
  return [...locations.map(({ country }) => country), ...remoteFrom.map((code) => code.slice(0, 2))];
}

const statementsUsual: ReadonlySet<string> = new Set(["US", "GB", "IE", "CA", "AU", "NZ"]);

/** Where people expect to find the pay in a posting: a matter of judgement, so that it only decides between a warning and a note. */
const payUsual: ReadonlySet<string> = new Set(["US", "GB", "IE", "CA", "AU", "NZ", "FR", "AT"]);
