import { startOfDay } from "../../role/dates.ts";
import { areasMeet, placeName } from "../../role/places.ts";
import type { EducationLevel, Employment, Pay, Place, Workplace } from "../../role/role-spec.ts";
import type { Output } from "../output.ts";
import type { AddressedEntry } from "./feed-entry.ts";
import type { FeedSource } from "./feed-source.ts";
import { cdata, xmlDeclaration } from "./xml.ts";

/**
 * XML as Indeed's reference describes it (https://docs.indeed.com/job-sync-api/) and as many boards read it: a job for each place, each with a
 * reference number that stays, texts in CDATA without entities. Whether Indeed takes the file is for an arrangement with Indeed.
 */
export function indeed({ entries, settings, siteUrl, changed }: FeedSource): Output {
  const { site, employer } = settings;
  const body = [
    xmlDeclaration,
    "<source>\n",
    part("publisher", employer.name ?? site.title),
    part("publisherurl", `${siteUrl}/`),
    part("lastBuildDate", startOfDay(changed, site.timeZone)),
    ...entries.flatMap((entry) => sitesOf(entry).map((place) => job(entry, place, site.title))),
    "</source>\n",
  ].join("");
  return { path: "indeed.xml", mediaType: "application/xml", body };
}

/** Where one job is: a place of work, or a country that people may work from. */
interface Site {
  readonly key: string;
  /** As `Place.code`. */
  readonly code: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly place?: Place;
}

function sitesOf({ listing }: AddressedEntry): readonly Site[] {
  const { places, remoteFrom, slug } = listing;
  if (places.length === 0) {
    return remoteFrom.map((code) => {
      const [country = ""] = code.split("-");
      return { key: `${slug}-remote-${code.toLowerCase()}`, code, city: "Remote", state: stateOf(code), country };
    });
  }
  const seen = new Map<string, number>();
  return places.map((place) => {
    const { country, region, locality = "", code, street = "" } = place;
    const name = [code, locality, street]
      .join(" ")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/-$/, "");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const key = `${slug}-${name}${count === 1 ? "" : `-${count}`}`;
    return { key, code, city: locality, state: stateOf(region ?? country), country, place };
  });
}

/** Countries whose regions everybody there calls by their letters. */
const letteredCountries: ReadonlySet<string> = new Set(["US", "CA", "AU"]);

/** The region of an area, as people in its country write it: `TX`, but `Bavaria` rather than `BY`. */
function stateOf(area: string): string {
  const [country = "", region] = area.split("-");
  if (region === undefined) return "";
  const code = `${country}-${region}`;
  const name = placeName(code);
  return letteredCountries.has(country) || name === code ? region : name;
}

function job(
  { listing, descriptionHtml, education, experienceMonths, email }: AddressedEntry,
  at: Site,
  siteTitle: string,
): string {
  const { title, url, id, posted, closes, pay, employment, department, workplace, employer } = listing;
  return [
    "<job>\n",
    part("title", title),
    part("date", posted),
    part("referencenumber", at.key),
    part("requisitionid", id ?? listing.slug),
    part("url", url),
    part("company", employer?.name ?? "confidential"),
    part("sourcename", siteTitle),
    part("email", email),
    part("city", at.city),
    part("state", at.state),
    part("country", at.country),
    part("postalcode", at.place?.postcode),
    part("streetaddress", at.place?.street),
    `<description>${cdata(withoutEntities(descriptionHtml))}</description>\n`,
    part("salary", salary(pay.filter((band) => isFor(band, at)))),
    part("education", education === undefined ? undefined : educationWords[education.level]),
    part(
      "jobtype",
      employment
        .map((each) => jobTypes[each])
        .filter((each) => each !== undefined)
        .join(", "),
    ),
    part("category", department),
    part("experience", experienceMonths === undefined ? undefined : experience(experienceMonths)),
    part("expirationdate", closes === "ongoing" ? undefined : closes),
    part("remotetype", remoteType(workplace)),
    "</job>\n",
  ].join("");
}

/** Required elements stand even where they are empty. */
const required: ReadonlySet<string> = new Set(["title", "date", "city", "state", "country"]);

function part(name: string, text: string | undefined): string {
  if ((text === undefined || text === "") && !required.has(name)) return "";
  return `<${name}>${cdata(text ?? "")}</${name}>\n`;
}

const jobTypes: { readonly [employment in Employment]?: string } = {
  "full-time": "fulltime",
  "part-time": "parttime",
  contractor: "contract",
  temporary: "temporary",
  intern: "internship",
  "per-diem": "perdiem",
  volunteer: "volunteer",
};

/** The format knows work that is wholly or partly remote; work on site has no word. */
function remoteType(workplace: readonly Workplace[]): string | undefined {
  if (workplace.every((way) => way === "onsite")) return undefined;
  return workplace.every((way) => way === "remote") ? "Fully remote" : "Hybrid remote";
}

const educationWords: { readonly [level in EducationLevel]?: string } = {
  "high-school": "High school",
  associate: "Associate degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: "Doctorate",
  certificate: "Certificate",
};

function experience(months: number): string | undefined {
  if (months === 0) return undefined;
  if (months % 12 === 0) return months === 12 ? "1 year" : `${months / 12} years`;
  return months === 1 ? "1 month" : `${months} months`;
}

/** Signs that no other currency has in common use; the rest go by their code. */
const signs: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** Whether a band is for this place, or for every place. */
function isFor({ place }: Pay, { code }: Site): boolean {
  return place === undefined || areasMeet(place, code);
}

/** Each band with its currency and its period, in plain numbers. */
function salary(pay: readonly Pay[]): string | undefined {
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
