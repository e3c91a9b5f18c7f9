import { startOfDay } from "../../role/dates.ts";
import type { Employment, Pay, PayPeriod, Workplace } from "../../role/role-spec.ts";
import type { Output } from "../output.ts";
import type { AddressedEntry } from "./feed-entry.ts";
import type { FeedSource } from "./feed-source.ts";

/**
 * oJobPub 1.0 (https://letsemploy.org), found at a well-known path. A role without a day of posting, a kind of employment or a place lacks what
 * the format requires, and is left out. Full-time and part-time go as `permanent`, since the format knows no other word for them.
 */
export function ojobpub({ entries, settings, changed }: FeedSource): Output {
  const { employer, site } = settings;
  const index = {
    version: "1.0",
    lastUpdated: startOfDay(changed, site.timeZone),
    employer: { name: (employer.name ?? site.title).slice(0, 255), location: {}, url: employer.url },
    jobs: entries.flatMap((entry) => job(entry) ?? []),
  };
  return {
    path: ".well-known/ojobpub.json",
    mediaType: "application/json",
    body: `${JSON.stringify(index, null, 2)}\n`,
  };
}

const jobTypes: { readonly [employment in Employment]?: string } = {
  "full-time": "permanent",
  "part-time": "permanent",
  contractor: "contract",
  temporary: "temporary",
  intern: "internship",
  volunteer: "volunteer",
};

const workTypes: { readonly [workplace in Workplace]: string } = {
  onsite: "on-site",
  hybrid: "hybrid",
  remote: "remote",
};

const intervals: { readonly [per in PayPeriod]?: string } = {
  hour: "hourly",
  day: "daily",
  week: "weekly",
  month: "monthly",
  year: "yearly",
};

/** The format has one way of working a job; a choice with some work at home is nearest to hybrid. */
function workTypeOf(workplace: readonly Workplace[]): string | undefined {
  const [only, ...others] = workplace;
  return only === undefined ? undefined : others.length === 0 ? workTypes[only] : workTypes.hybrid;
}

/** The longest description that the format takes. */
const longestDescription = 1000;

/** What the posting is about and the facts in full; where both do not fit, the facts; where these do not, none. */
function description({ summary, listing }: AddressedEntry): string | undefined {
  const named = ["pay", "agreement", "other-pay", "benefits", "closes", "apply", "statements"];
  const facts = listing.facts
    .filter(({ name }) => named.includes(name))
    .map(({ label, values }) => `${label}: ${values.join("; ")}`)
    .join("\n");
  return [[summary, facts].filter((part) => part !== "").join("\n"), facts].find(
    (text) => text.length <= longestDescription,
  );
}

function job(entry: AddressedEntry): object | undefined {
  const { listing, starts } = entry;
  const told = description(entry);
  const { title, url, id, language, posted, closes, department, employment, workplace, pay, places, remoteFrom } =
    listing;
  // What ends is told first: a temporary part-time job is temporary.
  const jobType = ["intern", "apprentice", "volunteer", "temporary", "contractor", "full-time", "part-time"]
    .filter((each): each is Employment => employment.some((own) => own === each))
    .map((each) => jobTypes[each])[0];
  const locations =
    places.length > 0
      ? places.map(({ locality, country }) => ({ city: locality, country }))
      : remoteFrom
          .filter((code) => /^[A-Z]{2}(?:-|$)/.test(code) && code !== "EU")
          .map((code) => ({ country: code.slice(0, 2) }));
  if (posted === undefined || jobType === undefined || locations.length === 0 || title === "") return undefined;
  if (told === undefined) return undefined;
  return {
    language: language.slice(0, 2).toLowerCase(),
    publishedAt: posted,
    startDate: starts === "immediately" ? undefined : starts,
    applyBefore: closes === "ongoing" ? undefined : closes,
    category: department?.slice(0, 255),
    referenceId: id?.slice(0, 255),
    title: title.slice(0, 255),
    description: told === "" ? undefined : told,
    jobType,
    workType: workTypeOf(workplace),
    salary: salary(pay),
    locations,
    url,
  };
}

function salary(pay: readonly Pay[]): object | undefined {
  const [band, ...others] = pay;
  if (band === undefined || others.length > 0) return undefined;
  const { min, max, currency, per } = band;
  const interval = per === undefined ? undefined : intervals[per];
  if ((min === undefined && max === undefined) || currency === undefined || interval === undefined) return undefined;
  return { min, max, currency, interval };
}
