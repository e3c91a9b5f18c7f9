import { employments, payBases, payKinds, payPeriods, workplaces } from "../role/role-spec.ts";
import type { Output } from "./output.ts";

/** Where the schema lies, relative to the site; `jobs.json` names it. */
export const jobsSchemaPath = "jobs.schema.json";

/** The JSON Schema (draft 2020-12) of `jobs.json`, for the programs that read it. */
export function jobsSchema(): Output {
  return {
    path: jobsSchemaPath,
    mediaType: "application/schema+json",
    body: `${JSON.stringify(schema, null, 2)}\n`,
  };
}

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text };
const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const url = { type: "string", pattern: "^https?://" };
const amount = { type: "number", description: "In units of the currency, not cents." };
const country = { type: "string", pattern: "^[A-Z]{2}$", description: "ISO 3166-1 alpha-2." };
const code = {
  type: "string",
  pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3}(?:-[A-Z]+)?)?$",
  description: "ISO 3166-1 or 3166-2; a city with its own law has one more part.",
};
const area = { anyOf: [code, { const: "anywhere" }], description: "A place, `EU`, or `anywhere`." };

const employer = object({ name: text, url: text, logo: text, about: text }, ["name"]);

const pay = object(
  {
    kind: { enum: payKinds },
    min: amount,
    max: amount,
    isOpenAbove: { const: true, description: "Of a range: more than the upper figure is possible." },
    currency: { type: "string", pattern: "^[A-Z]{3}$", description: "ISO 4217." },
    per: { enum: payPeriods },
    unit: { ...text, description: "What is paid for, where `per` is `unit`." },
    basis: { enum: payBases },
    assumed: {
      type: "array",
      items: { enum: ["currency", "per"] },
      description: "What the author left to be understood.",
    },
    note: text,
    place: code,
    unreadPlace: { ...text, description: "A place in words that has no known code." },
    label: text,
  },
  ["kind"],
);

const place = object(
  {
    code,
    country,
    region: code,
    locality: text,
    street: text,
    postcode: text,
    coordinates: object({ latitude: { type: "number" }, longitude: { type: "number" } }, ["latitude", "longitude"]),
  },
  ["code", "country"],
);

const role = object(
  {
    slug: { type: "string", pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
    title: text,
    language: { ...text, description: "BCP 47." },
    kind: { enum: ["position", "notice"], description: "A notice has no specific opening." },
    id: text,
    url,
    employer,
    department: text,
    team: text,
    workplace: { type: "array", items: { enum: workplaces }, description: "Of several, people may choose." },
    workplaceNotes: { type: "array", items: text },
    employmentNotes: { type: "array", items: text },
    employment: { type: "array", items: { enum: employments } },
    places: { type: "array", items: place },
    remoteFrom: { type: "array", items: area },
    remoteExcept: { type: "array", items: code, description: "Residents of these cannot apply." },
    pay: { type: "array", items: pay },
    posted: day,
    updated: day,
    closes: { anyOf: [day, { const: "ongoing" }], description: "The last day to apply, at the employer." },
    translationOf: { ...text, description: "The slug of the role that this one translates." },
    card: {
      ...object({ details: texts, pay: texts }, ["details", "pay"]),
      description:
        "What lists say of the role, in a few words of its language: where, how and until when; and what it pays.",
    },
    facts: {
      type: "array",
      items: object({ name: text, label: text, values: texts }, ["name", "label", "values"]),
      description: "In words, in the language of the role.",
    },
    files: { ...texts, description: "The files of the role, relative to the site." },
  },
  [
    "slug",
    "title",
    "language",
    "kind",
    "employment",
    "places",
    "remoteFrom",
    "remoteExcept",
    "pay",
    "card",
    "facts",
    "files",
  ],
);

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Open roles",
  description: "The index of a site's open roles for other programs. What the author of a role has not said is absent.",
  ...object(
    {
      $schema: text,
      format: { const: 1, description: "Rises only when a program that reads this would have to change." },
      site: object(
        {
          title: text,
          url,
          language: text,
          timeZone: { ...text, description: "IANA zone, in which a closing day ends." },
          noRoles: { ...text, description: "What to say where there are no roles, in the site's language." },
        },
        ["title", "language", "timeZone", "noRoles"],
      ),
      employer: object({ name: text, url: text }, ["name"]),
      roles: { type: "array", items: role },
    },
    ["format", "site", "roles"],
  ),
};

function object(properties: object, required: readonly string[]): object {
  return { type: "object", properties, required, additionalProperties: false };
}
