import * as v from "valibot";
import { readBodyApplication } from "./body-application.ts";
import { readBodyPay, withAgreement } from "./body-pay.ts";
import type { Fault } from "./fault.ts";
import { explain, unknownName } from "./field-faults.ts";
import type { Field } from "./fields/field.ts";
import { fieldNames, isFieldName, roleFields } from "./fields/table.ts";
import type { Fields } from "./front-matter.ts";
import { leftOutWords } from "./left-out-words.ts";
import { contradictoryFields, missingFields, withoutBlanks } from "./missing-fields.ts";
import type { PayContext } from "./pay.ts";
import { readPayField } from "./pay-field.ts";
import { homeCountries } from "./places/home-countries.ts";
import type { RoleDocument } from "./role-document.ts";
import type { RoleFields } from "./role-schema.ts";
import {
  type Employer,
  type Pay,
  type RoleSection,
  type RoleSpec,
  type SectionKind,
  type SharedBlock,
  type Statement,
  type StatementTopic,
  statementTopics,
} from "./role-spec.ts";
import { plainText, readSections, toRoleSections } from "./sections.ts";
import { blockNodes, namedBlocks, type SharedTexts, withBlocks } from "./shared-blocks.ts";
import { slugOf } from "./slug.ts";
import type { UnreadFact } from "./unread-fact.ts";
import { unreadFields } from "./unread-fields.ts";

/** What a role takes from its surroundings where it says nothing itself. */
export interface RoleDefaults {
  /** Fields as in a role's front matter, weaker than its own. */
  readonly fields: Fields;
  readonly employer?: Employer;
  /** BCP 47. */
  readonly language: string;
  /** IANA. */
  readonly timeZone?: string;
  /** Codes of the places where the employer has people: they settle what letters behind a town mean. */
  readonly staffedPlaces?: readonly string[];
  /** What every posting says, by topic. */
  readonly statements?: Readonly<Partial<Record<StatementTopic, string>>>;
  /** Texts that roles can take in by name. Absent: not known. */
  readonly blocks?: SharedTexts;
}

export interface RoleReading {
  readonly role: RoleSpec;
  /** Everything that could not be read as written, the document's own faults included. */
  readonly faults: readonly Fault[];
}

/** Reads what a document says into plain data. A field that cannot be read is absent from the role and present among the faults. */
export function readRole(document: RoleDocument, defaults: RoleDefaults): RoleReading {
  const written: Fields = { ...defaults.fields, ...document.fields };
  const language = written["language"];
  const { fields: frontMatter, faults: fieldFaults } = readFields(document, written, [
    ...homeCountries({ ...defaults, ...(typeof language === "string" && language !== "" ? { language } : {}) }),
    ...(defaults.staffedPlaces ?? []).filter((code) => code.includes("-")),
  ]);
  const bodySections = readSections(document.tree);
  const sections = toRoleSections(bodySections);
  const shared = namedBlocks(document, frontMatter.blocks ?? [], defaults.blocks);
  const added = blockNodes(shared.blocks);
  const apply = frontMatter.apply ?? ("apply" in written ? undefined : readBodyApplication(bodySections));
  const fields = apply === undefined ? frontMatter : { ...frontMatter, apply };
  const body = plainText([...document.tree.children, ...added]);
  const context = payContext(fields, defaults);
  const pay = readPayField(fields.pay, context);
  const faults = [
    ...fieldFaults,
    ...shared.faults,
    ...pay.faults.map(({ path, ...rest }) => ({ ...rest, span: document.where("pay", ...path) })),
  ];
  const bodyPay =
    fields.pay === undefined ? readBodyPay(document.tree, sections, context) : { pay: pay.pay, unread: [] };
  const role = assemble({
    document,
    defaults,
    fields,
    sections: added.length === 0 ? sections : toRoleSections(readSections(withBlocks(document.tree, shared.blocks))),
    blocks: shared.blocks,
    body,
    otherPay: pay.otherPay,
    pay: withAgreement(bodyPay.pay, fields.agreement),
    unread: [...unreadFields(document, faults), ...bodyPay.unread],
  });
  // What is missing from a text that could not be read to its end may well be there.
  const all = document.isBroken
    ? document.faults
    : [
        ...document.faults,
        ...faults,
        ...missingFields(document, role),
        ...contradictoryFields(document, role),
        ...leftOutWords(document, role),
      ];
  return { role, faults: all.toSorted((a, b) => a.span.start - b.span.start) };
}

function readFields(
  document: RoleDocument,
  written: Fields,
  home: readonly string[],
): { readonly fields: Partial<RoleFields>; readonly faults: readonly Fault[] } {
  const fields: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [name, value] of Object.entries(written)) {
    if (!isFieldName(name)) {
      faults.push(unknownName(document, [], name, fieldNames));
      continue;
    }
    const filled = withoutBlanks(value);
    if (filled === undefined) continue;
    const field: Field<unknown> = roleFields[name];
    const reading = v.safeParse(field.readAt?.(home) ?? field.read, filled);
    if (reading.success) fields[name] = reading.output;
    else faults.push(...reading.issues.map((issue) => explain(document, name, issue)));
  }
  return { fields: fields as Partial<RoleFields>, faults };
}

function payContext(fields: Partial<RoleFields>, defaults: RoleDefaults): PayContext {
  const country =
    fields.locations?.[0]?.country ?? fields["remote-from"]?.find((code) => /^[A-Z]{2}(?:-|$)/.test(code))?.slice(0, 2);
  const language = fields.language ?? defaults.language;
  const places = fields.locations ?? [];
  return country === undefined || country === "EU" ? { language, places } : { language, places, country };
}

interface Parts {
  readonly document: RoleDocument;
  readonly defaults: RoleDefaults;
  readonly fields: Partial<RoleFields>;
  readonly sections: readonly RoleSection[];
  readonly blocks: readonly SharedBlock[];
  readonly body: string;
  readonly pay: readonly Pay[];
  readonly otherPay: readonly string[];
  readonly unread: readonly UnreadFact[];
}

function assemble({ document, defaults, fields, sections, blocks, body, pay, otherPay, unread }: Parts): RoleSpec {
  const employer = employerOf(fields, defaults);
  return {
    title: fields.title ?? "",
    slug: fields.slug ?? slugOfFile(document.file.path),
    status: fields.status ?? "open",
    confidential: fields.confidential ?? fields.employer?.confidential ?? false,
    employment: fields.employment?.kinds ?? [],
    employmentNotes: fields.employment?.notes ?? [],
    workplace: fields.workplace?.ways ?? [],
    workplaceNotes: fields.workplace?.notes ?? [],
    locations: fields.locations ?? [],
    remoteFrom: fields["remote-from"] ?? [],
    remoteExcept: fields["remote-except"] ?? [],
    audience: fields.audience ?? "external",
    kind: fields.kind ?? "position",
    pay,
    otherPay: [...(fields["other-pay"] ?? []), ...otherPay],
    benefits: fields.benefits ?? [],
    statements: statementsBeside(sections, defaults.statements ?? {}),
    language: fields.language ?? defaults.language,
    essentialFunctions: fields["essential-functions"] ?? [],
    requiredByLaw: fields["required-by-law"] ?? [],
    allowances: fields.lint ?? [],
    unread,
    sections,
    body,
    ...present({
      id: fields.id,
      posted: fields.posted,
      updated: fields.updated,
      closes: fields.closes,
      employer,
      department: fields.department,
      team: fields.team,
      agreement: fields.agreement,
      hours: fields.hours,
      reportsTo: fields["reports-to"],
      apply: fields.apply,
      education: fields.education,
      experienceMonths: fields.experience,
      openings: fields.openings,
      starts: fields.starts,
      jobDescription: fields["job-description"],
      translationOf: fields["translation-of"],
      blocks: blocks.length === 0 ? undefined : blocks,
      occupations: fields.occupation,
      vacancy: fields.vacancy,
      aiScreening: fields["ai-screening"],
      driving: fields.driving,
    }),
  };
}

/** The section in which a posting makes a statement itself. */
const sectionOf: Readonly<Partial<Record<StatementTopic, SectionKind>>> = {
  "equal-opportunity": "commitment",
  accommodation: "accommodation",
  process: "process",
};

function statementsBeside(
  sections: readonly RoleSection[],
  said: RoleDefaults["statements"] = {},
): readonly Statement[] {
  const own = new Set(sections.flatMap(({ kinds }) => kinds));
  return statementTopics.flatMap((topic) => {
    const text = said[topic];
    const section = sectionOf[topic];
    return text === undefined || (section !== undefined && own.has(section)) ? [] : [{ topic, text }];
  });
}

/** The employer of the settings, unless the role names another. */
function employerOf(fields: Partial<RoleFields>, defaults: RoleDefaults): Employer | undefined {
  const { confidential: _, ...own } = fields.employer ?? {};
  const isOther = own.name !== undefined && own.name !== defaults.employer?.name;
  const merged = isOther ? own : { ...defaults.employer, ...own };
  return merged.name === undefined ? undefined : { ...merged, name: merged.name };
}

function slugOfFile(path: string): string {
  return slugOf(path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:md|markdown)$/i, ""));
}

/** The entries of a record that have a value. */
function present<T extends object>(record: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
