import { laws } from "../law/laws.ts";
import { areasBeginning, townsBeginning } from "../role/places/complete-place.ts";
import type { RuleManual } from "../rules/rule.ts";
import type { TextKind } from "./text-kind.ts";

/** What may be written in one place beside what the schema names. */
export interface KnownValue {
  readonly value: string;
  readonly detail: string;
}

/** Where a list of names that no schema holds may be written: a path with `*` for any one step. */
interface KnownPlace {
  readonly path: string;
  readonly values: "rules" | "areas" | "towns" | "laws";
}

const inRoles: readonly KnownPlace[] = [
  { path: "locations", values: "towns" },
  { path: "locations/0", values: "towns" },
  { path: "reports-to", values: "towns" },
  { path: "remote-from", values: "areas" },
  { path: "remote-from/0", values: "areas" },
  { path: "remote-except", values: "areas" },
  { path: "remote-except/0", values: "areas" },
  { path: "pay/0/place", values: "areas" },
  { path: "pay/place", values: "areas" },
  { path: "lint/rule", values: "rules" },
  { path: "lint/0/rule", values: "rules" },
];

const inSettings: readonly KnownPlace[] = [
  { path: "rules", values: "rules" },
  { path: "overrides/0/rules", values: "rules" },
  { path: "locked", values: "rules" },
  { path: "locked/0", values: "rules" },
  { path: "laws/skip", values: "laws" },
  { path: "laws/skip/0", values: "laws" },
  { path: "employer/employees", values: "areas" },
  { path: "employer/contractors", values: "areas" },
  ...inRoles.map(({ path, values }) => ({ path: `defaults/${path}`, values })),
];

const mostOffered = 60;

/** The rules, laws or places that may be written at a path, those that begin as it is typed. */
export function knownValues(
  kind: TextKind,
  path: readonly (string | 0)[],
  { typed, rules }: { readonly typed: string; readonly rules: readonly RuleManual[] },
): readonly KnownValue[] {
  const at = path.join("/");
  const place = (kind === "settings" ? inSettings : inRoles).find((known) => known.path === at);
  switch (place?.values) {
    case "rules":
      return rulesBeginning(typed, rules);
    case "laws":
      return lawIds.filter(({ value }) => value.toLowerCase().startsWith(typed.toLowerCase()));
    case "areas":
      return areasBeginning(typed, mostOffered).map(({ written, name }) => ({ value: written, detail: name }));
    case "towns":
      return townsBeginning(typed, mostOffered).map(({ written, name }) => ({ value: written, detail: name }));
    default:
      return [];
  }
}

/** The rules whose id begins so, or has the typed word in it. */
export function rulesBeginning(typed: string, rules: readonly RuleManual[]): readonly KnownValue[] {
  return rules
    .filter(({ id }) => id.includes(typed.toLowerCase()))
    .map(({ id, summary }) => ({ value: id, detail: summary }));
}

const lawIds: readonly KnownValue[] = [...new Map(laws.map(({ id, title }) => [id, title]))].map(([value, detail]) => ({
  value,
  detail,
}));
