import type { RuleId } from "../diagnostic.ts";
import { allRules } from "./all.ts";

/** Where the documentation lies. Relative to the package while the project has no address of its own; set it here alone. */
const documentation = "docs/";

const ids: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

/** Where a rule is explained: its own section of the rules, and for a rule of a project the page on writing such rules. */
export function ruleAddress(id: RuleId): string {
  return ids.has(id) ? `${documentation}rules.md#${ruleAnchor(id)}` : `${documentation}word-rules.md`;
}

/** The same where it is an address that works anywhere: of links in a terminal and in a report on another computer. */
export function ruleLink(id: RuleId): string | undefined {
  const address = ruleAddress(id);
  return URL.canParse(address) ? address : undefined;
}

/** The name of a rule's section, as GitHub names the headings of a page. */
export function ruleAnchor(id: RuleId): string {
  return id.replaceAll("/", "");
}
