import type { RuleId, Severity } from "../diagnostic.ts";
import type { Fields } from "../role/front-matter.ts";
import type { Employer, StatementTopic } from "../role/role-spec.ts";
import type { SharedTexts } from "../role/shared-blocks.ts";
import type { OwnWords } from "./page-words/own-words.ts";

/** The file of a project's settings, at its root. */
export const settingsName = "rolespec.yaml";

/** The settings of a project, `rolespec.yaml` at its root, with every default filled in. Data, never code. */
export interface Settings {
  readonly site: SiteSettings;
  readonly employer: EmployerSettings;
  readonly paths: PathSettings;
  /** The built-in outputs. */
  readonly outputs: readonly OutputName[];
  /** Outputs that the project makes by templates of its own; they are in the same list of the settings. */
  readonly ownOutputs: readonly OwnOutput[];
  readonly rules: RuleSettings;
  /** Later entries win over earlier ones, and both over `rules`. */
  readonly overrides: readonly RuleOverride[];
  /** Rules and families (`pay/*`) that no role and no override may switch off or allow. */
  readonly locked: readonly string[];
  /** Ids of laws, or patterns such as `EU-*`, by which no role is judged. Reports say so of each. */
  readonly skippedLaws: readonly string[];
  readonly terms: readonly ProjectTerm[];
  /** Acronym to its meaning. */
  readonly glossary: Readonly<Record<string, string>>;
  /** Proper names that no language rule may flag. */
  readonly names: readonly string[];
  /** Raw fields merged under each role's own. */
  readonly defaults: Fields;
  /** What every posting says, by topic. */
  readonly statements: Readonly<Partial<Record<StatementTopic, string>>>;
  /** A folder of Markdown pages of the site, such as one about the employer. Absent: there are none. */
  readonly pages?: string;
  /** A folder of texts that roles take in by name. */
  readonly blocks?: string;
  /** What is in that folder, by name. Absent: it was not read, as in a browser. */
  readonly sharedTexts?: SharedTexts;
  /** A folder that is copied into the site as it is. */
  readonly static?: string;
  /** Words of the pages, by language, in place of those of the tool. */
  readonly words: OwnWords;
  /** The seconds after which checking, fixing or rendering one role is given up. */
  readonly deadline: number;
}

export interface SiteSettings {
  /** Absolute, without a slash at the end. Absent: addresses in the outputs stay relative where they may, and absolute ones are left out. */
  readonly url?: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA time zone, for the last moment of a closing day. */
  readonly timeZone: string;
  readonly theme: ThemeSettings;
  /** At the head of the list of all roles. */
  readonly hero?: PictureSettings;
  /** At the head of the pages of a team or department, by its name. */
  readonly teams: Readonly<Record<string, PictureSettings>>;
  /** Whether links to roles that somebody shares show an image. */
  readonly socialImages: boolean;
}

/** What the pages look like; what is absent stays as it comes. */
export interface ThemeSettings {
  /** `#00aa55`. */
  readonly accent?: string;
  readonly font?: ThemeFont;
  readonly corners?: Corners;
  /** A whole look, before what the others change of it. */
  readonly look?: Look;
}

export const looks = ["plain", "studio", "ledger"] as const;
export type Look = (typeof looks)[number];

/** A picture of the site. */
export interface PictureSettings {
  /** A file of the folder `static`, as it is named there. */
  readonly picture: string;
  /** What it shows, in words. */
  readonly alt: string;
}

export const themeFonts = ["system", "humanist", "geometric", "serif"] as const;
export type ThemeFont = (typeof themeFonts)[number];

export const cornerShapes = ["square", "soft", "round"] as const;
export type Corners = (typeof cornerShapes)[number];

export const employerKinds = ["private", "public", "federally-regulated", "religious", "staffing-agency"] as const;
/** What kind of employer it is, where laws bind one and not the other; `federally-regulated` is of Canada. */
export type EmployerKind = (typeof employerKinds)[number];

export interface EmployerSettings extends Partial<Employer> {
  /** Head count by place code, `total` for all; a place that is not listed is unknown. */
  readonly employees: Readonly<Record<string, number>>;
  readonly contractors: Readonly<Record<string, number>>;
  readonly federalContractor?: boolean;
  /** Absent: not known, and judged as private. */
  readonly kind?: EmployerKind;
}

/** Folders relative to the project root. */
export interface PathSettings {
  readonly roles: string;
  readonly templates: string;
  /** Word rules of the project's own. */
  readonly rules: string;
  readonly output: string;
}

export const outputNames = [
  "html",
  "fragment",
  "json-ld",
  "text",
  "index",
  "jobs-json",
  "json-feed",
  "rss",
  "atom",
  "sitemap",
  "indeed",
  "ojobpub",
  "linkedin",
  "talent",
  "careerjet",
  "jooble",
  "xing",
] as const;
export type OutputName = (typeof outputNames)[number];

/** Job boards that a file can be made for. */
export const boardNames: readonly BoardName[] = ["indeed", "linkedin", "talent", "careerjet", "jooble", "xing"];
export type BoardName = "indeed" | "linkedin" | "talent" | "careerjet" | "jooble" | "xing";

/** What is built where the settings name no outputs: of the boards, the one whose form many read. */
export const usualOutputs: readonly OutputName[] = outputNames.filter(
  (name) => name === "indeed" || !boardNames.some((board) => board === name),
);

/** An output that a project makes by a template of its own. */
export interface OwnOutput {
  readonly name: string;
  /** A file of the template folder: `jobs.csv.eta`. */
  readonly template: string;
  /** Relative to the output folder, with `/`. With `{slug}` in it there is a file for every open role, else one for all. */
  readonly path: string;
  /** It is no posting, but a list that leads to the postings, and need not say all. */
  readonly isPosting?: false;
}

/** What the settings say of one rule: a severity, `off`, or a severity with the rule's own options. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options: Readonly<Record<string, unknown>>;
}
export type RuleSettings = Readonly<Record<RuleId, RuleSetting>>;

export interface RuleOverride {
  /** Globs relative to the project root. */
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** A word that the organisation does not want, and what it says instead. */
export interface ProjectTerm {
  readonly phrase: string;
  readonly use?: string;
  readonly reason?: string;
  readonly severity: Severity;
}
