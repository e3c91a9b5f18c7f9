import type { BoardName } from "../../settings/settings.ts";

/** What an element of a board's file can say of a job; each is written by a function of this name in `board-values.ts`. */
export type BoardValueName =
  | "title"
  | "posted"
  | "closes"
  | "reference"
  | "requisition"
  | "url"
  | "applyUrl"
  | "company"
  | "companyUrl"
  | "siteTitle"
  | "siteUrl"
  | "changed"
  | "changedAt"
  | "jobCount"
  | "email"
  | "city"
  | "cityOrRemote"
  | "region"
  | "regionName"
  | "country"
  | "countryName"
  | "cityAndArea"
  | "postcode"
  | "street"
  | "description"
  | "pay"
  | "education"
  | "employment"
  | "department"
  | "experience"
  | "workplace";

/** An element of a board's file. */
export interface BoardElement {
  readonly name: string;
  /** What it says; absent for an element that holds others. A text in quotes is always the same. */
  readonly value?: BoardValueName | { readonly text: string };
  readonly elements?: readonly BoardElement[];
  /** Whether the board takes no job without it. */
  readonly isRequired?: boolean;
  /** Whether it is written even where it is empty. */
  readonly isKeptEmpty?: boolean;
  /** The fewest and the most characters that the board takes. */
  readonly least?: number;
  readonly most?: number;
  /** The board's words for ours; what is not among them is left out. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** A job board that reads a file of the site. All that is known of its format is here. */
export interface Board {
  readonly name: BoardName;
  /** As people call it. */
  readonly title: string;
  /** Relative to the site. */
  readonly file: string;
  /** The elements around the jobs, outermost first, with their attributes. */
  readonly roots: readonly { readonly name: string; readonly attributes?: Readonly<Record<string, string>> }[];
  /** Before the jobs, in the innermost of those. */
  readonly head: readonly BoardElement[];
  /** The element of a job, and its attribute that names it, where it has one. */
  readonly job: { readonly name: string; readonly idAttribute?: string };
  readonly elements: readonly BoardElement[];
  readonly dates: "2026-11-22" | "2026-11-22T00:00:00-05:00" | "22.11.2026";
  /** A parameter that the board's documentation recommends for its links. */
  readonly tracking?: { readonly name: string; readonly value: string };
  /** Where the format is documented, and the day on which that was read. */
  readonly source: string;
  readonly checked: string;
}
