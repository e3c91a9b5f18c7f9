import { spokenPay } from "../law/reasons.ts";
import { placeName } from "../role/places.ts";
import type { Pay, Place, RoleSpec } from "../role/role-spec.ts";

/** One thing that a role says and laws turn on, in words. */
export interface RoleFact {
  readonly name: string;
  readonly value: string;
}

/** What a role says of its days, its places and its pay, as it was read; what it does not say is left out. */
export function roleFacts(role: RoleSpec): readonly RoleFact[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Status", role.status],
    ["Posted", role.posted],
    ["Updated", role.updated],
    ["Closes", role.closes],
    ["Work", role.workplace.join(" or ")],
    ["Places", role.locations.map(spokenPlace).join("; ")],
    ["Remote from", role.remoteFrom.map(spokenCode).join("; ")],
    ["Remote, not from", role.remoteExcept.map(spokenCode).join("; ")],
    ["Reports to", role.reportsTo && spokenPlace(role.reportsTo)],
    ["Employment", role.employment.join("; ")],
    ["Pay", role.pay.map(spokenBand).join("; ")],
    ["Audience", role.audience === "internal" ? role.audience : undefined],
    ["Kind", role.kind === "notice" ? "a general notice without a specific opening" : undefined],
  ];
  return facts.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [{ name, value }]));
}

function spokenPlace({ code, locality }: Place): string {
  return locality === undefined ? spokenCode(code) : `${locality} (${code})`;
}

function spokenCode(code: string): string {
  const name = placeName(code);
  return name === code ? code : `${name} (${code})`;
}

function spokenBand(pay: Pay): string {
  const hasFigures = pay.min !== undefined || pay.max !== undefined;
  const before = pay.kind === "open-top" ? "from " : pay.kind === "open-bottom" ? "up to " : "";
  const words = hasFigures ? `${before}${spokenPay(pay)}` : (pay.note ?? pay.kind.replace("-", " "));
  const purpose = [pay.label, pay.place && placeName(pay.place)].filter((part) => part !== undefined).join(", ");
  return purpose === "" ? words : `${words} (${purpose})`;
}
