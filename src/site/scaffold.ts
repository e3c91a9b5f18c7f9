import { roleFields } from "../role/fields/table.ts";
import { quote } from "../role/lost-text.ts";
import type { RoleFields } from "../role/role-schema.ts";
import type { Day } from "../role/role-spec.ts";

/** What `rolespec init` knows of an employer. */
export interface EmployerAnswers {
  readonly name: string;
  /** The careers site's address, without a slash at the end. */
  readonly siteUrl?: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA. */
  readonly timeZone: string;
  /** How many people work there in all. */
  readonly employees?: number;
  /** How many work where, by place code. */
  readonly places?: Readonly<Record<string, number>>;
}

/** A new settings file, each part explained in a remark. */
export function scaffoldSettings({
  name,
  siteUrl,
  language,
  timeZone,
  employees,
  places = {},
}: EmployerAnswers): string {
  const counts = [...(employees === undefined ? [] : [["total", employees] as const]), ...Object.entries(places)];
  const written = counts.map(([place, count]) => `${place}: ${count}`).join(", ");
  const headCounts =
    written === ""
      ? "# employees: { total: 250, US-MA: 120, US-CO: 4 }"
      : `employees: { ${written} }${Object.keys(places).length === 0 ? "   # add places, like US-CO: 4" : ""}`;
  return `# yaml-language-server: $schema=.vscode/rolespec.schema.json
# The settings of this careers site. \`rolespec rules\` lists the rules that can be set under \`rules:\`.
site:
  title: ${quote(`Careers at ${name}`)}
  ${siteUrl === undefined ? "# url: https://careers.example.com   # needed for feeds, the sitemap and search engines" : `url: ${siteUrl}`}
  language: ${language}
  # The application deadline is the end of its day in this zone.
  time-zone: ${timeZone}
employer:
  name: ${quote(name)}
  # Head counts by place decide which pay-transparency laws apply; a place that is not listed counts as unknown.
  ${headCounts}
# rules:
#   requirements/years: off
# Proper names that no language rule may flag:
# names: ["King County", "Power BI"]
# Words that the organisation does not want, and what it says instead:
# terms: [{ phrase: talent acquisition partner, use: recruiter, reason: house style }]
`;
}

/** What a new role asks its author for; the other fields are below, ready to be used. */
const firstFields = [
  "status",
  "posted",
  "closes",
  "employment",
  "workplace",
  "locations",
  "pay",
  "apply",
] as const satisfies readonly (keyof RoleFields)[];
const furtherFields = [
  "id",
  "department",
  "hours",
  "remote-from",
  "reports-to",
  "other-pay",
  "education",
  "experience",
  "starts",
  "vacancy",
  "ai-screening",
] as const satisfies readonly (keyof RoleFields)[];

/** What a new role begins with besides its title. */
export interface RoleBeginning {
  /** Fields as they are written; one that is not here is a remark with an example. */
  readonly values?: { readonly [name in keyof RoleFields]?: string };
  /** Absent: headings with what belongs below each. */
  readonly body?: string;
}

/** A new role: every field explained in one remark, and a body. */
export function scaffoldRole(title: string, posted: Day, { values: begun = {}, body }: RoleBeginning = {}): string {
  const values: { readonly [name in keyof RoleFields]?: string } = { ...begun, status: "draft", posted };
  const explained = (name: keyof RoleFields, mark: string): string =>
    `# ${roleFields[name].summary}\n${mark}${name}: ${values[name] ?? roleFields[name].example}`;
  const named: readonly string[] = [...firstFields, ...furtherFields];
  const others = (Object.keys(begun) as (keyof RoleFields)[]).filter((name) => !named.includes(name));
  return `---
title: ${quote(title)}
${[...firstFields, ...others].map((name) => explained(name, name in values ? "" : "# ")).join("\n")}
# These can stay away where they say nothing:
${furtherFields.map((name) => explained(name, name in values ? "" : "# ")).join("\n")}
---

${body ?? emptyBody}`;
}

const emptyBody = `## The role

<!-- In two or three sentences: what this person brings about, for whom, and with which colleagues. -->

## What you will do

<!-- Five to eight tasks, the most frequent first. -->

## What you need

<!-- No more than seven things that nobody can do the job without. Say what for, rather than for how many years. -->

## Nice to have

<!-- What helps but can be learnt. -->

## Pay and benefits

<!-- The range, and what comes with it: leave in days, insurance, pension. -->

## How we hire

<!-- The steps, who is met in each, and when an answer comes. -->

## Applying

<!-- Where to apply, and whom to ask for an adjustment such as more time or an accessible room. -->

## Equal opportunity

<!-- What you do so that everybody has the same chance. -->
`;
