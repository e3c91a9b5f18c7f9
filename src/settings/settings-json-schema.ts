import { type JsonSchema, jsonSchemaOf } from "../role/json-schema.ts";
import { settingReaders } from "./read-settings.ts";

/** What each part of the settings is for. */
const summaries: Readonly<Record<string, string>> = {
  site: "The careers site: its address, title, language and time zone.",
  employer: "Who hires: name, address, logo, and head counts by place, which decide which laws apply.",
  paths: "The folders of the roles, of own templates and of the built site.",
  outputs: "What `rolespec build` makes: built-in outputs by name, and files from templates of your own.",
  rules: "How rules count: `error`, `warning`, `info` or `off`, by id or by family as `culture/*`.",
  overrides: "Rules that count otherwise for some files.",
  locked: "Rules that no role and no override may switch off or allow.",
  laws: "Laws by which no role is judged.",
  terms: "Words that the organisation does not want, and what it says instead.",
  glossary: "Acronyms that need no spelling out, with their meaning.",
  names: "Proper names that no language rule may flag.",
  pages:
    "A folder of Markdown pages for the site, such as `pages/about-us.md`; each is in the navigation and the sitemap.",
  blocks:
    "A folder of Markdown texts that roles take in by name, such as `blocks/how-we-hire.md` with `blocks: how-we-hire`.",
  static: "A folder that is copied into the site as it is: pictures, `robots.txt`, `CNAME`.",
  words: "Words of the pages by language: for a language that the tool lacks, or in place of its own.",
  deadline:
    "The seconds that checking one role may take, 10 if nothing is written; a role that takes longer is reported.",
  statements: "What every posting says: on equal opportunity, accommodation, fair chance and the hiring process.",
  defaults: "Fields merged under each role's own.",
};

/** The JSON Schema (draft 07) of `rolespec.yaml`. */
export function settingsJsonSchema(): JsonSchema {
  const properties = Object.entries(settingReaders).map(([name, reader]) => [
    name,
    { ...jsonSchemaOf(reader), description: summaries[name] ?? name },
  ]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The settings of rolespec",
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
