import { isDay } from "../role/dates.ts";
import type { Json, JsonObject } from "./json.ts";
import { searchRequirements } from "./search-requirements.ts";

/** What a search engine would say of a JobPosting. */
export interface PostingProblem {
  /** The way to the property: `baseSalary.value.unitText`. */
  readonly property: string;
  /** In the words of Google's search console, where they are known: https://support.google.com/webmasters/answer/9166415 */
  readonly message: string;
}

/**
 * Holds a JobPosting against the requirements of search engines: what is required, what goes only together, and the
 * values that count. What is merely recommended may be absent: most of it must never be made up.
 */
export function checkJobPosting(posting: JsonObject): readonly PostingProblem[] {
  return [
    ...missingProperties(posting),
    ...goneProperties(posting),
    ...unknownValues(posting),
    ...checkText(posting),
    ...checkDates(posting),
    ...checkOrganization(posting),
    ...checkPlaces(posting),
    ...checkPay(posting),
    ...checkEducation(posting),
    ...checkTypes(posting),
  ];
}

function missingProperties(posting: JsonObject): readonly PostingProblem[] {
  return searchRequirements
    .filter(({ property, status }) => status === "required" && isBlank(posting[property]))
    .map(({ property }) => missing(property));
}

function goneProperties(posting: JsonObject): readonly PostingProblem[] {
  return searchRequirements
    .filter(({ property, status }) => status === "gone" && property in posting)
    .map(({ property }) => ({ property, message: `Unrecognized field "${property}"` }));
}

function unknownValues(posting: JsonObject): readonly PostingProblem[] {
  return searchRequirements.flatMap(({ property, values }) => {
    if (values === undefined) return [];
    const strange = valuesAt(posting, property).filter((value) => !(values as readonly Json[]).includes(value));
    return strange.map(() => ({ property, message: `Invalid enum value in field "${property}"` }));
  });
}

function checkText({ title, description }: JsonObject): readonly PostingProblem[] {
  if (typeof description !== "string") return [];
  return [
    ...(textOf(description) === title
      ? [{ property: "description", message: 'The "description" says no more than the "title"' }]
      : []),
    ...(/<(?:p|br|li)\b/.test(description)
      ? []
      : [{ property: "description", message: 'The "description" has no paragraphs' }]),
  ];
}

function checkDates({ datePosted, validThrough }: JsonObject): readonly PostingProblem[] {
  return [
    ...(isBlank(datePosted) || isMoment(datePosted)
      ? []
      : [{ property: "datePosted", message: 'Date/time not in ISO 8601 format in field "datePosted"' }]),
    ...(validThrough === undefined || isMoment(validThrough)
      ? []
      : [{ property: "validThrough", message: 'Invalid datetime value for "validThrough"' }]),
    ...(typeof validThrough === "string" && /T[\d:.]+$/.test(validThrough)
      ? [{ property: "validThrough", message: 'Datetime property "validThrough" is missing a timezone' }]
      : []),
  ];
}

function checkOrganization({ hiringOrganization }: JsonObject): readonly PostingProblem[] {
  if (isBlank(hiringOrganization)) return [];
  if (!isObject(hiringOrganization)) return [wrongType("hiringOrganization")];
  return isBlank(hiringOrganization["name"]) ? [missing("name", "hiringOrganization")] : [];
}

/** Only a job that is done entirely remotely has no place of work, and then it says where from. */
function checkPlaces({
  jobLocation,
  jobLocationType,
  applicantLocationRequirements,
}: JsonObject): readonly PostingProblem[] {
  const areas = listOf(applicantLocationRequirements);
  const isRemote = jobLocationType !== undefined;
  return [
    ...(jobLocation === undefined && !isRemote ? [missing("jobLocation")] : []),
    ...(isRemote && areas.length === 0 ? [missing("applicantLocationRequirements")] : []),
    ...(!isRemote && areas.length > 0 ? [missing("jobLocationType")] : []),
    ...areas.flatMap((area) => {
      if (!isObject(area)) return [wrongType("applicantLocationRequirements")];
      return isBlank(area["name"]) ? [missing("name", "applicantLocationRequirements")] : [];
    }),
    ...listOf(jobLocation).flatMap((place) => {
      const address = isObject(place) ? place["address"] : undefined;
      if (!isObject(address)) return [wrongType("jobLocation")];
      return isBlank(address["addressCountry"]) ? [missing("addressCountry", "jobLocation.address")] : [];
    }),
  ];
}

function checkPay({ baseSalary }: JsonObject): readonly PostingProblem[] {
  if (baseSalary === undefined) return [];
  const value = isObject(baseSalary) ? baseSalary["value"] : undefined;
  if (!isObject(baseSalary) || !isObject(value)) return [wrongType("baseSalary")];
  const { currency } = baseSalary;
  const { minValue, maxValue, unitText } = value;
  const amounts = [value["value"], minValue, maxValue].filter((amount) => amount !== undefined);
  return [
    ...(typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? [] : [missing("currency", "baseSalary")]),
    ...(isBlank(unitText) ? [missing("unitText", "baseSalary.value")] : []),
    ...(amounts.length === 0 ? [missing("value", "baseSalary")] : []),
    ...amounts.flatMap((amount) => {
      if (typeof amount !== "number")
        return [
          { property: "baseSalary.value", message: 'Invalid floating point number in property "baseSalary.value"' },
        ];
      return amount > 0
        ? []
        : [{ property: "baseSalary.value", message: 'Value in field "baseSalary.value" must be positive' }];
    }),
    ...((minValue === undefined) === (maxValue === undefined) &&
    (minValue === undefined || value["value"] === undefined)
      ? []
      : [{ property: "baseSalary.value", message: 'Either "value" or "minValue" and "maxValue" should be specified' }]),
    ...(typeof minValue === "number" && typeof maxValue === "number" && minValue > maxValue
      ? [{ property: "baseSalary.value", message: 'The "minValue" is greater than the "maxValue"' }]
      : []),
  ];
}

function checkEducation(posting: JsonObject): readonly PostingProblem[] {
  const { educationRequirements, experienceRequirements, experienceInPlaceOfEducation } = posting;
  const texts = Object.entries({ educationRequirements, experienceRequirements });
  const months = valuesAt(posting, "experienceRequirements.monthsOfExperience");
  return [
    ...texts.flatMap(([property, value]) =>
      typeof value === "string" && value !== "no requirements"
        ? [{ property, message: `Invalid enum value in field "${property}"` }]
        : [],
    ),
    ...(months.every((count) => typeof count === "number" && count > 0)
      ? []
      : [
          {
            property: "experienceRequirements.monthsOfExperience",
            message: 'Value in field "monthsOfExperience" must be positive',
          },
        ]),
    ...(experienceInPlaceOfEducation === true
      ? texts.filter(([, value]) => !isObject(value)).map(([property]) => missing(property))
      : []),
  ];
}

function checkTypes(posting: JsonObject): readonly PostingProblem[] {
  const { directApply, identifier, hiringOrganization } = posting;
  const logo = isObject(hiringOrganization) ? hiringOrganization["logo"] : undefined;
  return [
    ...(directApply === undefined || typeof directApply === "boolean" ? [] : [wrongType("directApply")]),
    ...(identifier === undefined || (isObject(identifier) && typeof identifier["value"] === "string")
      ? []
      : [wrongType("identifier")]),
    ...(logo === undefined || (typeof logo === "string" && /^https?:/.test(logo))
      ? []
      : [wrongType("hiringOrganization.logo")]),
  ];
}

function missing(name: string, parent?: string): PostingProblem {
  return parent === undefined
    ? { property: name, message: `Missing field "${name}"` }
    : { property: `${parent}.${name}`, message: `Missing field "${name}" (in "${parent}")` };
}

function wrongType(property: string): PostingProblem {
  return { property, message: `Invalid object type for field "${property}"` };
}

/** Every value at a way through objects and lists. */
function valuesAt(value: Json | undefined, path: string): readonly Json[] {
  const [name = "", ...rest] = path.split(".");
  return listOf(value).flatMap((each) => {
    const found = isObject(each) ? each[name] : undefined;
    return rest.length === 0 ? listOf(found) : valuesAt(found, rest.join("."));
  });
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isBlank(value: Json | undefined): boolean {
  return value === undefined || value === "" || (isList(value) && value.length === 0);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

/** A day, or a day with its time: ISO 8601 as search engines read it. */
function isMoment(value: Json | undefined): boolean {
  if (typeof value !== "string" || !isDay(value.slice(0, 10))) return false;
  return /^.{10}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value);
}

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, "").trim();
}
