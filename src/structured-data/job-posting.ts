import { endOfDay } from "../role/dates.ts";
import type { Occupation } from "../role/occupation-systems.ts";
import { contains, countriesOf, placeName } from "../role/places.ts";
import { isOpenOn, isPublic } from "../role/role-life.ts";
import type { Day, EducationLevel, Employment, PayPeriod, Place, RoleSpec, SectionKind } from "../role/role-spec.ts";
import { statesPay } from "../role/states-pay.ts";
import { checkJobPosting } from "./check-job-posting.ts";
import type { Json, JsonObject } from "./json.ts";

/** A schema.org JobPosting as it is in a page. It holds nothing that its author has not said. */
export type JobPosting = JsonObject;

export interface PostingContext {
  /** IANA zone of the employer, for the last moment of the closing day. */
  readonly timeZone: string;
  /** The day on which the posting is shown. */
  readonly on: Day;
  /** The whole posting as HTML of paragraphs, lists and line breaks. */
  readonly descriptionHtml: string;
  /** Its absolute address, where the site has one. */
  readonly url?: string;
}

/**
 * The markup of an open role, or nothing where there must be none: it is closed, not for the public, no opening at all,
 * or lacks something that search engines require, which must never be made up.
 */
export function toJobPosting(role: RoleSpec, context: PostingContext): JobPosting | undefined {
  if (!hasMarkup(role, context.on)) return undefined;
  const posting = draftJobPosting(role, context);
  return checkJobPosting(posting).length === 0 ? posting : undefined;
}

/** Whether the page of a role is to have markup on a day, if all is there that search engines require. */
export function hasMarkup(role: RoleSpec, on: Day): boolean {
  return isPublic(role) && isOpenOn(role, on) && role.kind === "position";
}

/** What can be said of a role, whether or not it is enough for search engines. */
export function draftJobPosting(role: RoleSpec, { timeZone, descriptionHtml, url }: PostingContext): JsonObject {
  const { education, experienceMonths } = role;
  return present({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: role.title,
    description: descriptionHtml,
    identifier: identifier(role),
    datePosted: role.posted,
    validThrough: role.closes === undefined || role.closes === "ongoing" ? undefined : endOfDay(role.closes, timeZone),
    hiringOrganization: organization(role),
    ...places(role),
    employmentType: oneOrList(role.employment.map((employment) => employmentTypes[employment])),
    baseSalary: baseSalary(role),
    incentiveCompensation: role.otherPay.length === 0 ? undefined : role.otherPay.join("; "),
    jobBenefits: benefitsIn(role),
    responsibilities: textIn(role, "responsibilities"),
    qualifications: textIn(role, "requirements"),
    skills: textIn(role, "technology"),
    employmentUnit: role.department === undefined ? undefined : { "@type": "Organization", name: role.department },
    applicationContact:
      role.confidential || role.apply?.email === undefined
        ? undefined
        : { "@type": "ContactPoint", email: role.apply.email },
    workHours: role.hours,
    jobStartDate: role.starts === "immediately" ? undefined : role.starts,
    jobImmediateStart: role.starts === "immediately" ? true : undefined,
    occupationalCategory: oneOrList((role.occupations ?? []).map(categoryCode)),
    totalJobOpenings: role.openings,
    directApply: role.apply?.direct,
    educationRequirements: education === undefined ? undefined : educationRequirements(education.level),
    experienceRequirements: experienceMonths === undefined ? undefined : experienceRequirements(experienceMonths),
    experienceInPlaceOfEducation: replacesEducation(role),
    url,
  });
}

function categoryCode({ system, code }: Occupation): JsonObject {
  return { "@type": "CategoryCode", codeValue: code, inCodeSet: { "@type": "CategoryCodeSet", name: system } };
}

/** What the role says of a thing, in its field or else under its headings, as text. */
function textIn({ sections }: RoleSpec, kind: SectionKind, field: readonly string[] = []): string | undefined {
  const said = sections.filter(({ kinds }) => kinds.includes(kind)).map(({ text }) => text.trim());
  const lines = (field.length > 0 ? field : said).filter((line) => line !== "");
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** The benefits of the field, else of the body, where a section on pay and benefits states the pay as well. */
function benefitsIn(role: RoleSpec): string | undefined {
  const sections = role.sections.map((section) => ({
    ...section,
    text: section.text
      .split("\n")
      .filter((line) => !statesPay(line, section, role))
      .join("\n"),
  }));
  return textIn({ ...role, sections }, "benefits", role.benefits);
}

const employmentTypes: { readonly [employment in Employment]: string } = {
  "full-time": "FULL_TIME",
  "part-time": "PART_TIME",
  contractor: "CONTRACTOR",
  temporary: "TEMPORARY",
  intern: "INTERN",
  apprentice: "OTHER",
  volunteer: "VOLUNTEER",
  "per-diem": "PER_DIEM",
  other: "OTHER",
};

/** Pay every two weeks has no unit that search engines know. */
const units: { readonly [per in PayPeriod]?: string } = {
  hour: "HOUR",
  day: "DAY",
  week: "WEEK",
  month: "MONTH",
  year: "YEAR",
};

const credentials: { readonly [level in EducationLevel]?: string } = {
  "high-school": "high school",
  associate: "associate degree",
  bachelor: "bachelor degree",
  certificate: "professional certificate",
  master: "postgraduate degree",
  doctorate: "postgraduate degree",
};

/** An employer who wants no name is called `confidential`, with nothing that would give it away. */
function organization({ confidential, employer }: RoleSpec): JsonObject | undefined {
  if (confidential) return { "@type": "Organization", name: "confidential" };
  if (employer === undefined) return undefined;
  const logo = employer.logo !== undefined && /^https?:/.test(employer.logo) ? employer.logo : undefined;
  return present({ "@type": "Organization", name: employer.name, sameAs: employer.url, logo });
}

function identifier({ id, confidential, employer }: RoleSpec): JsonObject | undefined {
  if (id === undefined) return undefined;
  return present({ "@type": "PropertyValue", name: confidential ? "confidential" : employer?.name, value: id });
}

/** Hybrid work is never remote; work that may be done remotely or in an office is both. */
function places(role: RoleSpec): JsonObject | undefined {
  const jobLocation = oneOrList(role.locations.map(jobPlace));
  const requirements = oneOrList(areas(role.remoteFrom));
  const remote =
    requirements === undefined
      ? undefined
      : { jobLocationType: "TELECOMMUTE", applicantLocationRequirements: requirements };
  const isRemote = role.workplace.includes("remote");
  if (isRemote && role.workplace.length === 1) return remote;
  if (jobLocation === undefined) return undefined;
  return isRemote ? { jobLocation, ...remote } : { jobLocation };
}

function jobPlace({ country, region, locality, street, postcode, coordinates }: Place): JsonObject {
  const address = present({
    "@type": "PostalAddress",
    streetAddress: street,
    addressLocality: locality,
    addressRegion: region === undefined ? undefined : regionLetters(region),
    postalCode: postcode,
    addressCountry: country,
  });
  return present({
    "@type": "Place",
    address,
    geo: coordinates === undefined ? undefined : { "@type": "GeoCoordinates", ...coordinates },
  });
}

/** Addresses of some countries are written with the letters of the state, which the page shows as well. */
function regionLetters(region: string): string | undefined {
  return /^(?:US|CA|AU)-(.+)$/.exec(region)?.[1];
}

/** Each area once: `[EU, DE]` names Germany twice. */
function areas(codes: readonly string[]): readonly JsonObject[] {
  const named = codes.flatMap(areasOf).map((area) => [area["name"], area] as const);
  return [...new Map(named).values()];
}

/**
 * A union of countries is no place that a search engine knows: its members stand for it. `anywhere` names no country at
 * all. A city or county with a law of its own is named as it is, never widened to its state.
 */
function areasOf(code: string): readonly JsonObject[] {
  const [country = "", region, city] = code.split("-");
  if (region === undefined) return countriesOf(code).map((member) => ({ "@type": "Country", name: placeName(member) }));
  const state = `${placeName(`${country}-${region}`)}, ${country === "US" ? "USA" : placeName(country)}`;
  if (city === undefined) return [{ "@type": "State", name: state }];
  return [{ "@type": "AdministrativeArea", name: `${placeName(code)}, ${state}` }];
}

/** Only one closed band can be said: several would become one that nobody offers. */
function baseSalary({ pay, locations }: Pick<RoleSpec, "pay" | "locations">): JsonObject | undefined {
  const [band, ...others] = pay;
  if (band === undefined || others.length > 0 || (band.kind !== "range" && band.kind !== "fixed")) return undefined;
  const { place, unreadPlace, isOpenAbove } = band;
  const isForAll =
    place === undefined || (locations.length > 0 && locations.every(({ code }) => contains(place, code)));
  if (isOpenAbove || !isForAll || unreadPlace !== undefined) return undefined;
  const { min, max, currency, per } = band;
  const unitText = per === undefined ? undefined : units[per];
  if (
    min === undefined ||
    max === undefined ||
    currency === undefined ||
    unitText === undefined ||
    min <= 0 ||
    max < min
  )
    return undefined;
  const amount = min === max ? { value: min } : { minValue: min, maxValue: max };
  return { "@type": "MonetaryAmount", currency, value: { "@type": "QuantitativeValue", ...amount, unitText } };
}

function educationRequirements(level: EducationLevel): Json {
  const credentialCategory = credentials[level];
  return credentialCategory === undefined
    ? "no requirements"
    : { "@type": "EducationalOccupationalCredential", credentialCategory };
}

function experienceRequirements(monthsOfExperience: number): Json {
  return monthsOfExperience === 0
    ? "no requirements"
    : { "@type": "OccupationalExperienceRequirements", monthsOfExperience };
}

/** Only where something is asked for that experience can replace. */
function replacesEducation({ education, experienceMonths }: RoleSpec): true | undefined {
  const asksForBoth = education !== undefined && education.level !== "none" && (experienceMonths ?? 0) > 0;
  return asksForBoth && education.orExperience ? true : undefined;
}

function oneOrList<T extends Json>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length < 2 ? values[0] : values;
}

/** The properties that have a value: no null and no empty text or list is ever published. */
function present(properties: { readonly [property: string]: Json | undefined }): JsonObject {
  const entries = Object.entries(properties).flatMap(([property, value]) =>
    value === undefined || value === "" ? [] : [[property, value] as const],
  );
  return Object.fromEntries(entries);
}
