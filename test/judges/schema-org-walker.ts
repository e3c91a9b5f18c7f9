import { readFileSync } from "node:fs";

/** A term that is not where the vocabulary has it. */
export interface VocabularyFinding {
  /** The way from the root: `baseSalary.value.unitText`. */
  readonly path: string;
  readonly message: string;
}

interface Property {
  readonly domain: readonly string[];
  readonly range: readonly string[];
  readonly supersededBy?: string;
}

interface Vocabulary {
  /** Each type with its parents. */
  readonly types: { readonly [type: string]: readonly string[] };
  readonly properties: { readonly [name: string]: Property };
}

// The file is made by cut-schema-org.mjs in this shape.
const vocabulary = JSON.parse(
  readFileSync(new URL("data/schema-org-30-cut.json", import.meta.url), "utf8"),
) as Vocabulary;

/**
 * Walks a JSON-LD object by the domains and ranges of schema.org 30.0, following inheritance: unknown and superseded
 * terms, properties on a type that does not have them, and values that are not of a type that a property takes.
 */
export function walkJsonLd(value: unknown): readonly VocabularyFinding[] {
  if (!isObject(value)) return [{ path: "", message: "not an object" }];
  const context = value["@context"] === "https://schema.org" ? [] : [{ path: "@context", message: "not schema.org" }];
  return [...context, ...walkNode(value, "")];
}

function walkNode(node: { readonly [key: string]: unknown }, path: string): readonly VocabularyFinding[] {
  const type = node["@type"];
  if (typeof type !== "string" || !Object.hasOwn(vocabulary.types, type))
    return [{ path, message: `unknown type ${String(type)}` }];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith("@")) return [];
    const here = path === "" ? name : `${path}.${name}`;
    const property = Object.hasOwn(vocabulary.properties, name) ? vocabulary.properties[name] : undefined;
    if (property === undefined) return [{ path: here, message: "unknown property" }];
    return [
      ...(property.supersededBy === undefined
        ? []
        : [{ path: here, message: `superseded by ${property.supersededBy}` }]),
      ...(property.domain.some((owner) => isKindOf(type, owner))
        ? []
        : [{ path: here, message: `${type} has no such property` }]),
      ...walkValue(value, property, here),
    ];
  });
}

function walkValue(value: unknown, property: Property, path: string): readonly VocabularyFinding[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ path, message: "empty list" }];
    return value.flatMap((each: unknown, index) => walkValue(each, property, `${path}.${index}`));
  }
  if (isObject(value)) {
    const type = String(value["@type"]);
    const fits = !Object.hasOwn(vocabulary.types, type) || property.range.some((wanted) => isKindOf(type, wanted));
    return [...(fits ? [] : [unfit(type, property, path)]), ...walkNode(value, path)];
  }
  return property.range.some((wanted) => isLiteralOf(value, wanted))
    ? []
    : [unfit(JSON.stringify(value), property, path)];
}

function unfit(value: string, { range }: Property, path: string): VocabularyFinding {
  return { path, message: `${value} is not ${range.join(" or ")}` };
}

function isKindOf(type: string, ancestor: string): boolean {
  return type === ancestor || (vocabulary.types[type] ?? []).some((parent) => isKindOf(parent, ancestor));
}

function isLiteralOf(value: unknown, type: string): boolean {
  switch (typeof value) {
    case "boolean":
      return type === "Boolean";
    case "number":
      return type === "Number" || type === "Float" || (type === "Integer" && Number.isInteger(value));
    case "string":
      if (value.trim() === "") return false;
      if (type === "URL") return URL.canParse(value);
      if (type === "Date") return isIsoDate(value);
      if (type === "DateTime") return isIsoDateTime(value);
      return isKindOf(type, "Text") || isKindOf(type, "Quantity");
    default:
      return false;
  }
}

function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function isIsoDateTime(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
