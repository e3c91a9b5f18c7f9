import { contains } from "../role/places.ts";
import type { Place, RoleSpec } from "../role/role-spec.ts";
import type { Law } from "./law.ts";
import { listed, nameOf } from "./reasons.ts";

/** Whether a law reaches a role by where its work is. */
export interface Reached {
  readonly kind: "inside" | "unsettled" | "outside" | "unknown";
  /** Whether anything at all ties the role to the place. */
  readonly isTied: boolean;
  /** Whether the work itself is in the place, for certain. */
  readonly isWorkThere: boolean;
  readonly reason: string;
  readonly missingFacts: readonly string[];
}

type PlacedRole = Pick<RoleSpec, "workplace" | "locations" | "remoteFrom" | "remoteExcept" | "reportsTo" | "unread">;

/** Judges where a role is done, from where it can be done, and where it reports to. */
export function reachOf(
  { jurisdiction, reach, exceptIn = [] }: Pick<Law, "jurisdiction" | "reach" | "exceptIn">,
  wholeRole: PlacedRole,
): Reached {
  const role = withoutPlaces(wholeRole, exceptIn);
  const elsewhereInside = wholeRole.locations.find((place) => !role.locations.includes(place));
  if (elsewhereInside !== undefined && !role.locations.some(({ code }) => contains(jurisdiction, code))) {
    return outside(
      `The work is done in ${spoken(elsewhereInside)}, where this law of ${nameOf(jurisdiction)} does not apply.`,
      true,
    );
  }
  const name = nameOf(jurisdiction);
  const site = role.locations.find(({ code }) => contains(jurisdiction, code));
  if (site !== undefined) return inside(`The work is done in ${spoken(site)}${within(site, jurisdiction)}.`, true);

  const areas = remoteAreasOf(role);
  const named = areas.filter((area) => contains(jurisdiction, area) && !isExcluded(role, area));
  if (named.length > 0 && named.length === areas.length && role.locations.length === 0) {
    return inside(`The role can be done remotely only from ${listed(named.map(nameOf))}.`, true);
  }
  const reports = reportsOf(role, jurisdiction);
  if (reports === "there" && (reach.reportsThere === "any" || (reach.reportsThere === "remote" && areas.length > 0))) {
    return inside(`The role reports to ${nameOf(role.reportsTo?.code ?? jurisdiction)}, wherever it is done.`, false);
  }
  if (named.length > 0) return remoteReach(reach.named ?? "applies", { name, reach, from: listed(named.map(nameOf)) });

  const wide = areas.find((area) => contains(area, jurisdiction));
  if (wide !== undefined) return wideReach({ name, reach, wide, reports, role, jurisdiction });

  const vague = role.locations.find(({ code, locality }) => locality === undefined && contains(code, jurisdiction));
  if (vague !== undefined) {
    return {
      ...unsettled(`The place of work is given as ${nameOf(vague.code)}, which does not say whether it is in ${name}.`),
      missingFacts: [`whether the work is in ${name}`],
    };
  }
  const contradictory = contradictoryArea(role, jurisdiction);
  if (contradictory !== undefined && reach.remote !== "outside") {
    return unsettled(
      `The workplace is ${role.workplace.join(" or ")}, but \`remote-from\` names ${nameOf(contradictory)}: whether people may work from there is not clear.`,
    );
  }
  return elsewhere(role, { name, isTied: reports === "there", areas });
}

/** The role without the places in which a law does not apply although they lie in its jurisdiction. */
function withoutPlaces<T extends Pick<PlacedRole, "locations" | "remoteFrom">>(
  role: T,
  exceptIn: readonly string[],
): T {
  if (exceptIn.length === 0) return role;
  const isExempt = (code: string): boolean => exceptIn.some((place) => contains(place, code));
  return {
    ...role,
    locations: role.locations.filter(({ code }) => !isExempt(code)),
    remoteFrom: role.remoteFrom.filter((code) => !isExempt(code)),
  };
}

/** An area to work from of a role whose workplace is not remote; it counts as a risk, because one of the two fields is wrong. */
function contradictoryArea(role: PlacedRole, jurisdiction: string): string | undefined {
  if (role.workplace.length === 0 || role.workplace.includes("remote") || isExcluded(role, jurisdiction))
    return undefined;
  return role.remoteFrom.find((area) => contains(area, jurisdiction) || contains(jurisdiction, area));
}

/** The areas from which the work can be done at home; `anywhere` where a remote role does not say. */
function remoteAreasOf({ workplace, remoteFrom, locations }: PlacedRole): readonly string[] {
  const isRemote = workplace.length === 0 ? remoteFrom.length > 0 : workplace.includes("remote");
  if (!isRemote || remoteFrom.length > 0) return isRemote ? remoteFrom : [];
  return locations.length > 0 ? [...new Set(locations.map(({ country }) => country))] : ["anywhere"];
}

function isExcluded({ remoteExcept }: PlacedRole, area: string): boolean {
  return remoteExcept.some((except) => contains(except, area));
}

function reportsOf({ reportsTo }: PlacedRole, jurisdiction: string): "there" | "elsewhere" | "unknown" {
  if (reportsTo === undefined) return "unknown";
  return contains(jurisdiction, reportsTo.code) ? "there" : "elsewhere";
}

interface WideReach {
  readonly name: string;
  readonly reach: Law["reach"];
  readonly wide: string;
  readonly reports: "there" | "elsewhere" | "unknown";
  readonly role: PlacedRole;
  readonly jurisdiction: string;
}

/** A remote role whose area holds the place: the United States for Colorado. */
function wideReach({ name, reach, wide, reports, role, jurisdiction }: WideReach): Reached {
  if (reach.reportsElsewhere === "outside" && reports === "elsewhere") {
    return outside(`The role can be done remotely, but it does not report to ${name}. ${reach.why ?? ""}`.trim(), true);
  }
  const from = wide === "anywhere" ? "anywhere" : `${nameOf(wide)}, which includes ${name}`;
  const missingFacts = role.remoteFrom.length === 0 ? ["from where the role can be done"] : [];
  const said = remoteReach(reach.remote, { name, reach, from });
  // From where people may work is not said, and only follows from the country of the office.
  const isAssumed = role.remoteFrom.length === 0 && said.kind === "inside";
  const reached = isAssumed
    ? unsettled(`The role can be done remotely, and does not say from where: whether from ${name} as well is open.`)
    : said;
  if (isExcluded(role, jurisdiction) && reached.kind === "inside") {
    return reach.excludedResidents === "no-effect"
      ? inside(`${reached.reason} Telling people in ${name} not to apply does not change that.`, false)
      : unsettled(`${reached.reason} Whether telling people in ${name} not to apply changes that is open.`);
  }
  const asksWhere = reports === "unknown" && (reach.reportsThere !== undefined || reach.reportsElsewhere !== undefined);
  return { ...reached, missingFacts: asksWhere ? [...missingFacts, "where the role reports to"] : missingFacts };
}

function remoteReach(
  answer: Law["reach"]["remote"],
  { name, reach, from }: { readonly name: string; readonly reach: Law["reach"]; readonly from: string },
): Reached {
  const fact = `The role can be done remotely from ${from}.`;
  if (answer === "applies") return inside(fact, false);
  if (answer === "unsettled") {
    return unsettled(`${fact} ${reach.why ?? `Whether the law of ${name} reaches such a role is open.`}`);
  }
  return outside(`${fact} ${reach.why ?? `The law of ${name} covers work at a place there.`}`, true);
}

function elsewhere(
  role: PlacedRole,
  { name, isTied, areas }: { readonly name: string; readonly isTied: boolean; readonly areas: readonly string[] },
): Reached {
  const unread = role.unread.find(({ field }) => placeFields.has(field));
  if (unread !== undefined) {
    const reason = `\`${unread.field}\` cannot be read: “${unread.words}”. So it is open whether the work is in ${name}.`;
    return { kind: "unknown", isTied: false, isWorkThere: false, reason, missingFacts: ["where the work is done"] };
  }
  if (isTied) return outside(`The role reports to ${name}, but it is not done there, and that is what counts.`, true);
  const places = [...new Set([...role.locations.map(spoken), ...areas.map(nameOf)])];
  if (places.length === 0) {
    const reason = "The role names no place of work.";
    return { kind: "unknown", isTied: false, isWorkThere: false, reason, missingFacts: ["where the work is done"] };
  }
  return outside(`The work is done in ${listed(places)}, not in ${name}.`, false);
}

/** Fields that may name a further place of work, or a place that the work is tied to. */
const placeFields: ReadonlySet<string> = new Set(["locations", "remote-from", "reports-to", "workplace"]);

function inside(reason: string, isWorkThere: boolean): Reached {
  return { kind: "inside", isTied: true, isWorkThere, reason, missingFacts: [] };
}

function unsettled(reason: string): Reached {
  return { kind: "unsettled", isTied: true, isWorkThere: false, reason, missingFacts: [] };
}

function outside(reason: string, isTied: boolean): Reached {
  return { kind: "outside", isTied, isWorkThere: false, reason, missingFacts: [] };
}

function spoken({ code, locality }: Place): string {
  return locality ?? nameOf(code);
}

/** ", which is in Colorado", unless that has just been said. */
function within({ code, locality }: Place, jurisdiction: string): string {
  const isSaid = locality === undefined ? code === jurisdiction : locality === nameOf(jurisdiction);
  return isSaid ? "" : `, which is in ${nameOf(jurisdiction)}`;
}
