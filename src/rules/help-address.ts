import type { RuleId } from "../diagnostic.ts";
import { allRules } from "./all.ts";
import { packagedDocumentation } from "./packaged-documentation.ts";

const ids: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

/** Where a rule is explained: a page of its own, and for a rule of a project the page on writing such rules. */
export function ruleAddress(id: RuleId, documentation: string = packagedDocumentation): string {
  return `${documentation}${ids.has(id) ? rulePagePath(id) : "word-rules.md"}`;
}

/** Where a law is explained: a page of its own. */
export function lawAddress(id: string, documentation: string = packagedDocumentation): string {
  return `${documentation}${lawPagePath(id)}`;
}

/** The page of a rule, from the folder of the documentation. */
export function rulePagePath(id: RuleId): string {
  return `rules/${id}.md`;
}

/** The page of a law, from the folder of the documentation. */
export function lawPagePath(id: string): string {
  return `laws/${id}.md`;
}

/** An address that works anywhere, as links in a terminal and in a report on another computer must; undefined for a relative one. */
export function asLink(address: string): string | undefined {
  return URL.canParse(address) ? address : undefined;
}
