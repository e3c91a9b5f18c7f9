import type { FieldValue } from "../role/front-matter.ts";
import type { DataReading, FieldSource, TextSource } from "./data-draft.ts";
import { isData, type JsonData, leavesOf, listAt, textAt } from "./json-data.ts";
import { fieldOfKey } from "./labels.ts";

const textNames =
  /^(?:description|description_?html|content|body|job_?description|summary|responsibilities|requirements|qualifications|about)$/i;

/** Whether data of a system that we do not know look like a job: a title and a text. */
export function isOtherJob(job: JsonData): boolean {
  const isTitled = Object.keys(job).some((name) => fieldOfKey(name) === "title");
  return isTitled && (textsAt(job).length > 0 || sectionsOf(job).length > 0);
}

/**
 * Takes fields by their names and by the shapes that such data share: Workable, SmartRecruiters and Recruitee write a place
 * as `city`, `region`, `country`, a way of working as switches, and pay as `min`, `max`, `currency`.
 */
export function readOtherJob(job: JsonData): DataReading {
  const named = Object.keys(job).flatMap((name): readonly FieldSource[] => {
    const field = fieldOfKey(name);
    const path = [name, `${name}.label`, `${name}.name`].find((each) => textAt(job, each) !== "");
    if (field === undefined || path === undefined || textNames.test(name) || switchNames.test(name)) return [];
    const words = textAt(job, path);
    const value = dayOf(words);
    // The time of the day is in no field, and stays among the remarks.
    return [{ field, label: name, value, from: value === words ? [path] : [] }];
  });
  const found = places(job);
  // A part of the place may have the name of another field: a “state” is no status there.
  const ofPlace = new Set(found.flatMap(({ from }) => from));
  const fields = named.filter(
    ({ field, from }) => (field !== "locations" || found.length === 0) && !from.some((path) => ofPlace.has(path)),
  );
  return {
    fields: [...fields.toSorted((a, b) => rank(a.label) - rank(b.label)), ...found, ...workplaces(job), ...pay(job)],
    texts: [...textsAt(job), ...sectionsOf(job)],
  };
}

/** Data give a moment where a posting has a day. */
function dayOf(text: string): string {
  return /^(\d{4}-\d\d-\d\d)[ T]\d\d:\d\d/.exec(text)?.[1] ?? text;
}

/** The page's own address, number and day of making are second to those that say what they are for. */
function rank(name: string): number {
  return /^(?:url|id|created)/i.test(name) ? 1 : 0;
}

function textsAt(job: JsonData): readonly TextSource[] {
  return Object.keys(job)
    .filter((name) => textNames.test(name) && textAt(job, name) !== "")
    .map((name, index) => ({ heading: index === 0 ? "" : headingOf(name), html: textAt(job, name), from: [name] }));
}

/** Parts with titles of their own, as SmartRecruiters has them: `jobAd.sections.qualifications`. */
function sectionsOf(job: JsonData): readonly TextSource[] {
  const path = isData(job["jobAd"]) ? "jobAd.sections" : "sections";
  const sections = isData(job["jobAd"]) ? job["jobAd"]["sections"] : job["sections"];
  if (typeof sections !== "object" || sections === null) return [];
  return Object.entries(sections).flatMap(([name, section]) =>
    isData(section) && textAt(section, "text") !== ""
      ? [
          {
            heading: textAt(section, "title"),
            html: textAt(section, "text"),
            from: [`${path}.${name}.title`, `${path}.${name}.text`],
          },
        ]
      : [],
  );
}

/** The parts of a place, each by the names that it goes by, the clearest first. */
const placeParts = {
  street: ["street", "streetAddress", "address"],
  postcode: ["postalCode", "postal_code", "zip"],
  city: ["city"],
  region: ["region", "state", "regionCode", "state_code"],
  country: ["country", "countryCode", "country_code"],
} as const;

function places(job: JsonData): readonly FieldSource[] {
  const nested = ["locations", "location"].flatMap((name) => {
    const list = listAt(job, name);
    return list.map((place, index) => ({ place, path: Array.isArray(job[name]) ? `${name}.${index}.` : `${name}.` }));
  });
  const found = [...nested, { place: job, path: "" }].flatMap(({ place, path }) => placeAt(place, path));
  const [first] = found;
  return first === undefined ? [] : [{ ...first, field: "locations", label: "location" }];
}

function placeAt(
  place: unknown,
  path: string,
): readonly { readonly value: FieldValue; readonly from: readonly string[] }[] {
  if (!isData(place)) return [];
  const parts = Object.entries(placeParts).flatMap(([part, names]) => {
    const name = names.find((candidate) => textAt(place, candidate) !== "");
    return name === undefined ? [] : [{ part, name, text: textAt(place, name) }];
  });
  if (!parts.some(({ part }) => part === "city")) return [];
  const hasCountry = parts.some(({ part }) => part === "country");
  // Without a country the words must speak for themselves: "Boston, MA".
  const value = hasCountry
    ? Object.fromEntries(parts.map(({ part, text }) => [part, text]))
    : parts.map(({ text }) => text).join(", ");
  return [{ value, from: parts.map(({ name }) => path + name) }];
}

const switchNames = /^(?:remote|hybrid|on_?site|telecommuting|is_?remote)$/i;

/** Of the switches for ways of working, the one that is on; where two are, only a person knows. */
function workplaces(job: JsonData): readonly FieldSource[] {
  const own = Object.entries(job).map(([name, value]) => ({ name, value, path: name }));
  const location = isData(job["location"]) ? Object.entries(job["location"]) : [];
  const all = [...own, ...location.map(([name, value]) => ({ name, value, path: `location.${name}` }))];
  const on = all.filter(({ name, value }) => switchNames.test(name) && value === true);
  const [only, ...others] = on;
  if (only === undefined || others.length > 0) return [];
  const value = /hybrid/i.test(only.name) ? "hybrid" : /site/i.test(only.name) ? "onsite" : "remote";
  return [{ field: "workplace", label: only.path, value, from: [only.path] }];
}

function pay(job: JsonData): readonly FieldSource[] {
  const name = ["salary", "compensation", "pay", "salary_range"].find((candidate) => isData(job[candidate]));
  const salary = name === undefined ? undefined : job[name];
  if (name === undefined || !isData(salary)) return [];
  const parts = {
    min: ["min", "minimum", "from"],
    max: ["max", "maximum", "to"],
    currency: ["currency", "currencyCode"],
    per: ["period", "interval", "unit"],
  };
  const found = Object.entries(parts).flatMap(([part, names]) => {
    const own = names.find((candidate) => textAt(salary, candidate) !== "");
    return own === undefined ? [] : [{ part, own, text: textAt(salary, own) }];
  });
  if (leavesOf(found).length === 0) return [];
  const value = Object.fromEntries(found.map(({ part, text }) => [part, text]));
  return [{ field: "pay", label: name, value, from: found.map(({ own }) => `${name}.${own}`) }];
}

function headingOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
}
