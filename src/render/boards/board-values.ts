import { startOfDay } from "../../role/dates.ts";
import { areasMeet, placeName } from "../../role/places.ts";
import type { Pay } from "../../role/role-spec.ts";
import type { Settings } from "../../settings/settings.ts";
import type { AddressedEntry } from "../feeds/feed-entry.ts";
import { lastChange } from "../feeds/feed-entry.ts";
import type { Board, BoardValueName } from "./board.ts";
import type { JobSite } from "./job-site.ts";

/** What the values of a board's file are written from. Of the file's head there is no job. */
export interface BoardContext {
  readonly board: Board;
  readonly settings: Settings;
  readonly siteUrl: string;
  /** The day of the last change of any role. */
  readonly changed: string;
  readonly jobCount: number;
  readonly job?: { readonly entry: AddressedEntry; readonly at: JobSite };
  writeDay(day: string): string;
}

type Job = Required<BoardContext>["job"];

/** The words for what is not read by people: one or several, which the board's codes translate. */
type BoardValue = string | readonly string[] | undefined;

/** Writes a value. What the role does not say is absent, never guessed. */
export function boardValue(name: BoardValueName, context: BoardContext): BoardValue {
  if (name in headValues && (context.job === undefined || !(name in jobValues)))
    return headValues[name as keyof typeof headValues](context);
  if (context.job === undefined) return undefined;
  return jobValues[name as keyof typeof jobValues](context.job, context);
}

const headValues = {
  company: ({ settings: { employer, site } }: BoardContext): BoardValue => employer.name ?? site.title,
  siteTitle: ({ settings: { site } }: BoardContext): BoardValue => site.title,
  siteUrl: ({ siteUrl }: BoardContext): BoardValue => `${siteUrl}/`,
  changedAt: ({ changed, settings: { site } }: BoardContext): BoardValue => startOfDay(changed, site.timeZone),
  jobCount: ({ jobCount }: BoardContext): BoardValue => String(jobCount),
};

const jobValues = {
  title: ({ entry }: Job): BoardValue => entry.listing.title,
  posted: ({ entry: { listing } }: Job, { writeDay }: BoardContext): BoardValue => dayOf(listing.posted, writeDay),
  changed: ({ entry: { listing } }: Job, { writeDay }: BoardContext): BoardValue =>
    dayOf(listing.updated === undefined ? undefined : lastChange(listing), writeDay),
  closes: ({ entry: { listing } }: Job, { writeDay }: BoardContext): BoardValue =>
    dayOf(listing.closes === "ongoing" ? undefined : listing.closes, writeDay),
  reference: ({ at }: Job): BoardValue => at.key,
  requisition: ({ entry: { listing } }: Job): BoardValue => listing.id ?? listing.slug,
  url: ({ entry }: Job, { board }: BoardContext): BoardValue => tracked(entry.listing.url, board),
  applyUrl: ({ entry }: Job): BoardValue => entry.applyUrl ?? entry.listing.url,
  company: ({ entry }: Job): BoardValue => entry.listing.employer?.name ?? "confidential",
  companyUrl: ({ entry }: Job): BoardValue => entry.listing.employer?.url,
  email: ({ entry }: Job): BoardValue => entry.email,
  city: ({ at }: Job): BoardValue => at.city,
  cityOrRemote: ({ at }: Job): BoardValue => at.city ?? "Remote",
  region: ({ at }: Job): BoardValue => at.region,
  regionName: ({ at }: Job): BoardValue => at.regionName,
  country: ({ at }: Job): BoardValue => at.country,
  countryName: ({ at }: Job): BoardValue => placeName(at.country),
  cityAndArea: ({ at }: Job): BoardValue =>
    [at.city, at.country === "US" && at.region !== "" ? at.region : placeName(at.country)]
      .filter((part) => part)
      .join(", "),
  postcode: ({ at }: Job): BoardValue => at.place?.postcode,
  street: ({ at }: Job): BoardValue => at.place?.street,
  description: ({ entry }: Job): BoardValue => withoutEntities(entry.descriptionHtml),
  pay: ({ entry, at }: Job): BoardValue => payText(entry.listing.pay.filter((band) => isFor(band, at))),
  education: ({ entry }: Job): BoardValue => [entry.education?.level ?? ""],
  employment: ({ entry }: Job): BoardValue => entry.listing.employment,
  department: ({ entry }: Job): BoardValue => entry.listing.department,
  experience: ({ entry }: Job): BoardValue =>
    entry.experienceMonths === undefined ? undefined : experience(entry.experienceMonths),
  workplace: ({ entry: { listing } }: Job): BoardValue => {
    if (listing.workplace.every((way) => way === "onsite")) return ["onsite"];
    return [listing.workplace.every((way) => way === "remote") ? "remote" : "hybrid"];
  },
};

function dayOf(day: string | undefined, writeDay: BoardContext["writeDay"]): BoardValue {
  return day === undefined || day === "" ? undefined : writeDay(day);
}

function tracked(url: string, { tracking }: Board): string {
  return tracking === undefined ? url : `${url}?${tracking.name}=${encodeURIComponent(tracking.value)}`;
}

function experience(months: number): string | undefined {
  if (months === 0) return undefined;
  if (months % 12 === 0) return months === 12 ? "1 year" : `${months / 12} years`;
  return months === 1 ? "1 month" : `${months} months`;
}

/** Signs that no other currency has in common use; the rest go by their code. */
const signs: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** Whether a band is for this place, or for every place. */
function isFor({ place }: Pay, { code }: JobSite): boolean {
  return place === undefined || areasMeet(place, code);
}

/** Each band with its currency and its period, in plain numbers. */
function payText(pay: readonly Pay[]): string | undefined {
  const bands = pay.flatMap((band) => bandText(band) ?? []);
  return bands.length < pay.length || bands.length === 0 ? undefined : bands.join("; ");
}

function bandText(band: Pay): string | undefined {
  if (band.currency === undefined || band.per === undefined || band.per === "biweekly") return undefined;
  const sign = signs[band.currency] ?? `${band.currency} `;
  const amounts = [band.min, band.max].filter((amount) => amount !== undefined);
  const figures = [...new Set(amounts)].map((amount) => `${sign}${amount}`);
  const words = band.kind === "open-top" ? "from " : band.kind === "open-bottom" ? "up to " : "";
  return figures.length === 0 ? undefined : `${words}${figures.join(" - ")} per ${band.per}`;
}

/** Marks stand as they are; where one would begin a tag or an entity, a space keeps it a mark. */
function withoutEntities(html: string): string {
  return html
    .replaceAll(/(?:&#x3C;|&lt;)(?=([\p{L}/!?])?)/gu, (_, next: string | undefined) =>
      next === undefined ? "<" : "< ",
    )
    .replaceAll(/&#x3E;|&gt;/g, ">")
    .replaceAll(/(?:&#x26;|&amp;)(?=(#?[\p{L}\p{N}]{1,31};)?)/gu, (_, next: string | undefined) =>
      next === undefined ? "&" : "& ",
    );
}
