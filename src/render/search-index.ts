import { annualPay } from "../law/annual-pay.ts";
import type { Pay } from "../role/role-spec.ts";
import type { Words } from "../settings/page-words/words.ts";
import type { Settings } from "../settings/settings.ts";
import { facetNames, facetsOf, facetValues } from "./facets.ts";
import type { Output } from "./output.ts";
import { type RoleCard, roleCard } from "./role-card.ts";
import type { RoleListing } from "./role-listing.ts";

/** The files that searching needs, relative to the site. */
export const searchIndexPath = "rolespec-search.json";
export const searchScriptPath = "rolespec-search.js";

/** Fewer roles than this are seen at a glance. */
const leastSearched = 8;

/** Whether a site has so many open roles that people search them. */
export function isSearched(listings: readonly RoleListing[]): boolean {
  return listings.length >= leastSearched;
}

/** The currency in which most roles state their pay: the only one that people can ask for an amount in. */
export function usualCurrency(listings: readonly RoleListing[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { pay } of listings) {
    for (const currency of new Set(pay.flatMap((band) => band.currency ?? [])))
      counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

/** What the script of the list knows of the open roles, in the order of the list. */
export function searchIndex(listings: readonly RoleListing[], settings: Settings, words: Words): Output {
  const currency = usualCurrency(listings);
  const facets = facetsOf(listings, words).map(({ name, label }) => ({ name, label }));
  const roles = listings.map((listing) => indexed(listing, roleCard(listing, settings.words), { currency, words }));
  const index = { format: 1, timeZone: settings.site.timeZone, facets, roles };
  return { path: searchIndexPath, mediaType: "application/json", body: `${JSON.stringify(index)}\n` };
}

/** A role of the index. */
interface IndexedRole extends Pick<RoleCard, "slug" | "title" | "language" | "direction" | "pay" | "details"> {
  /** What it can be found by besides what its card says. */
  readonly more: string;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly posted?: string;
  readonly closes?: string;
  /** The most that it pays in a year, in the usual currency. */
  readonly yearly?: number;
  /** Latitude and longitude of its places, where they are known. */
  readonly at?: readonly (readonly [number, number])[];
  /** Whether people there count distances in miles. */
  readonly inMiles?: true;
}

function indexed(
  listing: RoleListing,
  { slug, title, language, direction, pay, details }: RoleCard,
  { currency, words }: { readonly currency: string | undefined; readonly words: Words },
): IndexedRole {
  const { department, team, id, posted, closes, places } = listing;
  const at = places.flatMap(({ coordinates: known }) =>
    known === undefined ? [] : [[known.latitude, known.longitude] as const],
  );
  const yearly = Math.max(0, ...listing.pay.map((band) => mostInAYear(band, currency)));
  return {
    slug,
    title,
    language,
    direction,
    pay,
    details,
    more: [department, team, id].filter((part) => part !== undefined).join(" "),
    keys: Object.fromEntries(facetNames.map((name) => [name, facetValues(listing, name, words).map(({ key }) => key)])),
    ...(posted !== undefined && { posted }),
    ...(closes !== undefined && closes !== "ongoing" && { closes }),
    ...(yearly > 0 && { yearly }),
    ...(at.length > 0 && { at }),
    ...(at.length > 0 && places.every(({ country }) => mileCountries.has(country)) && { inMiles: true }),
  };
}

const mileCountries: ReadonlySet<string> = new Set(["GB", "LR", "MM", "US"]);

/** Hourly pay counts for forty hours a week. What has no upper figure counts with the one it begins at. */
function mostInAYear(band: Pay, currency: string | undefined): number {
  if (band.currency !== currency) return 0;
  const { min = 0, max = min } = annualPay(band, undefined) ?? {};
  return max;
}
