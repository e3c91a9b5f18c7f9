import * as v from "valibot";
import { roleFields } from "../../src/role/fields/table.ts";
import { roleJsonSchema } from "../../src/role/role-json-schema.ts";
import { settingReaders } from "../../src/settings/read-settings.ts";
import { settingsJsonSchema } from "../../src/settings/settings-json-schema.ts";
import { hostileVectors } from "./hostile-data.ts";
import { compatibleGroups, filled, type SlotPath, slotsOf } from "./schema-slots.ts";

/** A site with one hostile text in every place that takes it. */
export interface HostileSite {
  readonly settings: string;
  /** The texts of its roles by path. */
  readonly roles: Readonly<Record<string, string>>;
}

/** All hostile texts, each once. */
export const allVectors: readonly string[] = Object.values(hostileVectors).flat();

/** The places of a role's front matter that take words, from the schema that editors use. */
export const roleSlots: readonly SlotPath[] = slotsOf(roleJsonSchema());

/** The same places of the settings. One address for every role is a fault of its own. */
export const settingsSlots: readonly SlotPath[] = slotsOf(settingsJsonSchema()).filter(
  (path) => path.join(".") !== "defaults.slug",
);

/**
 * The site of a hostile text. `roles/fields.md` has it in nearly every field and in every place of a body, others where a field may be
 * written in another way, where nothing is quoted, in a block of its own, in a file's name, and in what the settings say of every role.
 */
export function hostileSiteOf(vector: string): HostileSite {
  const [settings = baseSettings] = filledGroups(settingsGroups, baseSettings, settingsTake, vector);
  const [fields = baseRole, ...others] = filledGroups(roleGroups, baseRole, roleTakes, vector);
  return {
    settings: yamlOf(settings),
    roles: {
      "roles/fields.md": `${frontMatter(fields)}${bodyWith(vector)}`,
      ...Object.fromEntries(
        others.map((other, index) => [`roles/other-${index}.md`, `${frontMatter(other)}${plainBody}`]),
      ),
      "roles/block.md": `${frontMatter(baseRole)}${vector}\n\nLast words.\n`,
      "roles/typed.md": `---\ntitle: ${vector}\nposted: 2026-11-02\nlocations: Oslo, NO\n---\n\n${plainBody}`,
      // With a figure, since the same text may well be a role's slug.
      [`roles/${vector}9.md`]: `${frontMatter({ title: "Plain Role" })}${plainBody}`,
    },
  };
}

/** Whether a field can be read with this text in it; else its role is not published. */
export function roleTakes(path: SlotPath, vector: string): boolean {
  return path[0] === "pay" ? takesPay(path) : isTakenBy(roleReaders, baseRole, path, vector);
}

/** Whether a setting can be read with this text in it. */
export function settingsTake(path: SlotPath, vector: string): boolean {
  const [first, ...rest] = path;
  return first === "defaults" ? roleTakes(rest, vector) : isTakenBy(settingReaders, baseSettings, path, vector);
}

/** A decent role with a text in one place of its front matter. */
export function roleWith(path: SlotPath, text: string): string {
  return `${frontMatter(filled(baseRole, path, text))}${plainBody}`;
}

/** Decent settings with a text in one place. */
export function settingsWith(path: SlotPath, text: string): string {
  return yamlOf(filled(baseSettings, path, text));
}

/** What is in a body beside the hostile text, in order: none of it may be lost. */
export function marksIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/(?:Before|After) place \d+\.|Last words\./g)].map(([mark]) => mark);
}

/** Every field that consists of parts, so that each part can be filled alone. */
const baseRole: { readonly [field: string]: unknown } = {
  title: "Nurse",
  posted: "2026-11-02",
  employer: { name: "Smith & Sons" },
  locations: { city: "Oslo", country: "NO" },
  "reports-to": { city: "Oslo", country: "NO" },
  pay: { min: 10, max: 20, currency: "NOK", per: "hour" },
  apply: { email: "jobs@acme.example" },
  education: { level: "bachelor" },
  lint: { rule: "structure/process", reason: "A test" },
};
const baseSettings: { readonly [name: string]: unknown } = {
  site: { title: "Careers", url: "https://careers.acme.example" },
  employer: { name: "Acme", url: "https://acme.example" },
  overrides: { files: "roles/**", rules: {} },
  terms: { phrase: "ninja" },
  defaults: baseRole,
};
const plainBody = "You care for children.\n\nLast words.\n";

const roleGroups = compatibleGroups(roleSlots);
const settingsGroups = compatibleGroups(settingsSlots);
const roleReaders: Readonly<Record<string, v.GenericSchema>> = Object.fromEntries(
  Object.entries(roleFields).map(([name, { read }]) => [name, read]),
);

/** The data once for each group of places, with the text in all those of the group that take it. */
function filledGroups(
  groups: readonly (readonly SlotPath[])[],
  base: unknown,
  takes: (path: SlotPath, text: string) => boolean,
  text: string,
): readonly unknown[] {
  return groups.map((group) =>
    group.filter((path) => takes(path, text)).reduce((data, path) => filled(data, path, text), base),
  );
}

/** Pay is read by notations alone, but for its words; no hostile text is one. */
function takesPay(path: SlotPath): boolean {
  return path.at(-1) === "note" || path.at(-1) === "label";
}

function isTakenBy(
  readers: Readonly<Record<string, v.GenericSchema>>,
  base: { readonly [name: string]: unknown },
  [name, ...rest]: SlotPath,
  text: string,
): boolean {
  const reader = readers[String(name)];
  return reader !== undefined && v.safeParse(reader, filled(base[String(name)], rest, text)).success;
}

/** Every place of a body, with a mark before and after it. */
function bodyWith(vector: string): string {
  const line = vector.replaceAll(/\s+/g, " ");
  const cell = line.replaceAll("|", "\\|");
  const fence = "`".repeat(8);
  const places = [
    `Words ${line} words`,
    line,
    `## ${line}`,
    `${line}\n---`,
    `- ${line}\n- [ ] ${line}\n  1. ${line}`,
    `> ${line}`,
    `**${line}** *${line}* ~~${line}~~`,
    `[${line}](https://x.example)`,
    `[press](${line})`,
    `[press](<${line}>)`,
    `[press](https://x.example "${line}")`,
    `[press](https://x.example/${line})`,
    `[press][away]\n\n[away]: <${line}> '${line}'`,
    `![${line}](picture.png)`,
    `![picture](${line})`,
    `![picture](<${line}> "${line}")`,
    `<${line}>`,
    `| ${cell} | column |\n| --- | --- |\n| ${cell} | cell |`,
    `${fence} ${line} ${fence}`,
    `${fence}\n${vector}\n${fence}`,
    `~~~${line.replaceAll("~", "")}\ncode\n~~~`,
    `Note[^${line}] and[^one].\n\n[^one]: ${line}\n\n[^${line}]: another`,
    `<b>${line}</b>`,
    `<p title="${line}">words</p>`,
    `words <abbr title='${line}'>words</abbr>`,
    `words <a href="${line}">press</a> <a href=${line}>press</a>`,
    `words <img src="${line}" alt="${line}" title=${line}>`,
    `<!-- ${line} -->`,
    `<details><summary>${line}</summary>\n\n${line}\n\n</details>`,
  ];
  const marked = places.map((place, index) => `Before place ${index}.\n\n${place}\n\nAfter place ${index}.\n`);
  return `${marked.join("\n")}\nLast words.\n`;
}

function frontMatter(fields: unknown): string {
  return `---\n${yamlOf(fields)}---\n\n`;
}

/** Data as YAML whose strings are quoted as in JSON. */
function yamlOf(data: unknown): string {
  return Object.entries(Object(data))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("");
}
