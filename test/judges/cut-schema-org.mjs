#!/usr/bin/env node
/**
 * Cuts the schema.org vocabulary down to JobPosting and its neighbours, without the comments.
 *
 *   node test/judges/cut-schema-org.mjs schemaorg-30.0-current-https.jsonld
 *
 * The types that a JobPosting of ours can hold are kept, with their ancestors, every property that can be on any of
 * them, and the types that such a property can have.
 */
import { readFileSync, writeFileSync } from "node:fs";

const roots = [
  "JobPosting",
  "Organization",
  "Place",
  "PostalAddress",
  "Country",
  "State",
  "City",
  "MonetaryAmount",
  "QuantitativeValue",
  "PropertyValue",
  "EducationalOccupationalCredential",
  "OccupationalExperienceRequirements",
  "Occupation",
  "ContactPoint",
  "Date",
  "DateTime",
  "Time",
  "Text",
  "URL",
  "Number",
  "Integer",
  "Float",
  "Boolean",
];

const source = process.argv[2];
if (source === undefined) throw new Error("Name the vocabulary file to cut.");
const nodes = JSON.parse(readFileSync(source, "utf8"))["@graph"];
const byId = new Map(nodes.map((node) => [node["@id"], node]));

const types = {};
for (const name of roots) keep(name);

const properties = {};
for (const node of nodes) {
  const domain = idsOf(node["schema:domainIncludes"]);
  if (!domain.some((type) => type in types)) continue;
  const name = nameOf(node["@id"]);
  const successor = idsOf(node["schema:supersededBy"])[0];
  properties[name] = {
    domain,
    range: idsOf(node["schema:rangeIncludes"]),
    ...(successor === undefined ? {} : { supersededBy: successor }),
  };
}
// A range may name a type that is not kept: its ancestors say whether a kept type fits it.
for (const { range } of Object.values(properties)) for (const type of range) keep(type);

const cut = { release: "schema.org 30.0 (2026-03-19)", types: sorted(types), properties: sorted(properties) };
const target = new URL("data/schema-org-30-cut.json", import.meta.url);
writeFileSync(
  target,
  `{\n${Object.entries(cut)
    .map(([key, value]) => `${JSON.stringify(key)}: ${linesOf(value)}`)
    .join(",\n")}\n}\n`,
);

function keep(name) {
  if (name in types) return;
  const node = byId.get(`schema:${name}`);
  if (node === undefined) throw new Error(`The vocabulary has no type ${name}.`);
  const parents = idsOf(node["rdfs:subClassOf"]);
  types[name] = parents;
  for (const parent of parents) keep(parent);
}

/** The names of the schema.org terms that a node refers to; terms of other vocabularies are left out. */
function idsOf(reference) {
  const references = reference === undefined ? [] : Array.isArray(reference) ? reference : [reference];
  return references
    .map((each) => each["@id"])
    .filter((id) => id.startsWith("schema:"))
    .map(nameOf);
}

function nameOf(id) {
  return id.replace(/^schema:/, "");
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A term on each line, so that a new release shows as the lines that it changes. */
function linesOf(value) {
  if (typeof value === "string") return JSON.stringify(value);
  const lines = Object.entries(value).map(([name, term]) => `  ${JSON.stringify(name)}: ${JSON.stringify(term)}`);
  return `{\n${lines.join(",\n")}\n}`;
}
