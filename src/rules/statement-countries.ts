import type { Severity } from "../diagnostic.ts";
import type { RoleSpec } from "../role/role-spec.ts";

/** How much the lack of a statement on accommodations or equal opportunity weighs: a warning where postings usually have one. */
export function weightOfLackingStatement({ locations, remoteFrom }: RoleSpec): Severity {
  const countries = [...locations.map(({ country }) => country), ...remoteFrom.map((code) => code.slice(0, 2))];
  return countries.some((country) => usualIn.has(country)) ? "warning" : "info";
}

const usualIn: ReadonlySet<string> = new Set(["US", "GB", "IE", "CA", "AU", "NZ"]);
