import { toString as textOfNode } from "mdast-util-to-string";
import type { Fields, FieldValue } from "../role/front-matter.ts";
import type { DataReading, FieldSource, TextSource } from "./data-draft.ts";
import { contentOf } from "./html-content.ts";
import { isData, type JsonData, listAt, pathsUnder, textAt } from "./json-data.ts";
import { addressOf } from "./postal-address.ts";
import { wordsOf } from "./words.ts";

/** Every JobPosting in JSON-LD, also inside `@graph` and lists. */
export function findJobPostings(json: unknown): readonly JsonData[] {
  if (Array.isArray(json)) return json.flatMap((item) => findJobPostings(item));
  if (!isData(json)) return [];
  const types = [json["@type"]].flat();
  return types.includes("JobPosting") ? [json] : findJobPostings(json["@graph"] ?? json["mainEntity"]);
}

/** A JobPosting as a reading of data. `page` is the text that is next to it, whose words need not be said again. */
export function readJobPosting(posting: JsonData, page = ""): DataReading {
  const description = { heading: "", html: textAt(posting, "description"), from: ["description"] };
  return { fields: sources(posting), texts: [description, ...sections(posting, page)] };
}

/** The parts of a posting that schema.org has names for beside its description. */
const sectionNames: Readonly<Record<string, string>> = {
  responsibilities: "Responsibilities",
  qualifications: "Qualifications",
  skills: "Skills",
  experienceRequirements: "Experience",
  educationRequirements: "Education",
  jobBenefits: "Benefits",
  incentiveCompensation: "Bonus",
};

function sections(posting: JsonData, page: string): readonly TextSource[] {
  const said = spoken(`${page}\n${textOfHtml(textAt(posting, "description"))}`);
  return Object.entries(sectionNames).flatMap(([name, heading]) => {
    const items = listAt(posting, name).filter((item) => typeof item === "string");
    if (items.length === 0 || items.length < listAt(posting, name).length) return [];
    const html = items.length === 1 ? items.join("") : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
    const from = pathsUnder(posting, name);
    return [said.includes(spoken(textOfHtml(html))) ? { heading: "", html: "", from } : { heading, html, from }];
  });
}

/** A text's words in their order, for a comparison without marks and blanks. */
function spoken(text: string): string {
  return ` ${wordsOf(text).join(" ")} `;
}

function textOfHtml(html: string): string {
  return contentOf(html)
    .map((block) => textOfNode(block))
    .join("\n");
}

function sources(posting: JsonData): readonly FieldSource[] {
  const one = (field: FieldSource["field"], path: string): FieldSource => ({
    field,
    label: path,
    value: textAt(posting, path),
    from: [path],
  });
  const plain = [
    one("title", "title"),
    one("posted", "datePosted"),
    one("closes", "validThrough"),
    one("updated", "dateModified"),
    one("employer", "hiringOrganization"),
    one("id", "identifier"),
    one("id", "identifier.value"),
    one("openings", "totalJobOpenings"),
    one("starts", "jobStartDate"),
    one("hours", "workHours"),
    one("language", "inLanguage"),
    one("apply", "applicationContact.url"),
    one("apply", "applicationContact.email"),
  ];
  return [
    ...plain,
    ...employer(posting),
    ...employment(posting),
    ...places(posting),
    ...pay(posting),
    ...areas(posting),
  ];
}

function employer(posting: JsonData): readonly FieldSource[] {
  const path = "hiringOrganization";
  const name = textAt(posting, `${path}.name`);
  const url = textAt(posting, `${path}.sameAs`) || textAt(posting, `${path}.url`);
  if (name === "") return [];
  const from = [`${path}.name`, textAt(posting, `${path}.sameAs`) === "" ? `${path}.url` : `${path}.sameAs`];
  return [{ field: "employer", label: path, value: url === "" ? name : { name, url }, from }];
}

function employment(posting: JsonData): readonly FieldSource[] {
  const path = "employmentType";
  const values = listAt(posting, path).map((value) => String(value));
  const [only] = values;
  if (only === undefined) return [];
  const value = values.length === 1 ? only : values;
  return [{ field: "employment", label: path, value, from: pathsUnder(posting, path) }];
}

/** Addresses as places; TELECOMMUTE says that the work can be done from home, and no office beside it that it is only that. */
function places(posting: JsonData): readonly FieldSource[] {
  const path = "jobLocation";
  const found = listAt(posting, path).map((place) => placeOf(place));
  const isRemote = textAt(posting, "jobLocationType").toUpperCase() === "TELECOMMUTE";
  const addresses = found.filter((place) => place !== undefined);
  const [only] = addresses;
  const value: FieldValue = addresses.length === 1 && only !== undefined ? only : addresses;
  return [
    ...(only === undefined || addresses.length < found.length
      ? []
      : [{ field: "locations", label: path, value, from: pathsUnder(posting, path) } as const]),
    ...(isRemote && only === undefined
      ? [{ field: "workplace", label: "jobLocationType", value: "remote", from: [] } as const]
      : []),
  ];
}

function placeOf(place: unknown): FieldValue | undefined {
  const address = isData(place) ? (place["address"] ?? place["name"]) : place;
  return typeof address === "string" ? address : addressOf(address);
}

function areas(posting: JsonData): readonly FieldSource[] {
  const path = "applicantLocationRequirements";
  const values = listAt(posting, path).map((area) => (isData(area) ? textAt(area, "name") : String(area)));
  const [only] = values;
  if (only === undefined) return [];
  return [
    { field: "remote-from", label: path, value: values.length === 1 ? only : values, from: pathsUnder(posting, path) },
  ];
}

/** `MonetaryAmount` in parts, as our pay has them. */
function pay(posting: JsonData): readonly FieldSource[] {
  const path = "baseSalary";
  const salary = posting[path];
  if (!isData(salary))
    return typeof salary === "string" ? [{ field: "pay", label: path, value: salary, from: [path] }] : [];
  const amount = salary["value"];
  const inside = isData(amount) ? amount : salary;
  const parts: Fields = {
    min: textAt(inside, "minValue"),
    max: textAt(inside, "maxValue"),
    fixed: textAt(inside, "value"),
    currency: textAt(salary, "currency") || textAt(inside, "currency"),
    per: textAt(inside, "unitText").toLowerCase() || textAt(salary, "unitText").toLowerCase(),
  };
  const filled = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ""));
  return [{ field: "pay", label: path, value: filled, from: pathsUnder(posting, path) }];
}
