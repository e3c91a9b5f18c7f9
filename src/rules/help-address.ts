import type { RuleId } from "../diagnostic.ts";
import { allRules } from "./all.ts";
import { packagedDocumentation } from "./packaged-documentation.ts";

const ids: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

/** Where a rule is explained: its own section of the rules, and for a rule of a project the page on writing such rules. */
export function ruleAddress(id: RuleId, documentation: string = packagedDocumentation): string {
  return ids.has(id) ? `${documentation}rules.md#${ruleAnchor(id)}` : `${documentation}word-rules.md`;
}

/** Where a law is explained: its own section of the laws. */
export function lawAddress(id: string, documentation: string = packagedDocumentation): string {
  return `${documentation}laws.md#${lawAnchor(id)}`;
}

/** An address that works anywhere, as links in a terminal and in a report on another computer must; undefined for a relative one. */
export function asLink(address: string): string | undefined {
  return URL.canParse(address) ? address : undefined;
}

/** The name of a rule's section, as hosts name the headings of a page. */
export function ruleAnchor(id: RuleId): string {
  return id.replaceAll("/", "");
}

/** The name of a law's section. */
function lawAnchor(id: string): string {
  return id.toLowerCase();
}
