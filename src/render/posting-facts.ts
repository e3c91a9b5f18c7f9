import { benefitsBesideBody } from "../law/posted-words.ts";
import { otherWays } from "../role/application.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import { escapeXml } from "./escape-xml.ts";
import { wordsFor } from "./words-for.ts";
import { type Fact, writeFacts } from "./write-facts.ts";

const factNames = ["pay", "agreement", "other-pay", "closes"];

/**
 * The facts that every text which leaves the site carries, whatever else it shows: what is paid, the benefits, the last day and how to
 * apply. What the body says under a heading of its own is not said again.
 */
export function postingFacts(role: RoleSpec, own: OwnWords): readonly Fact[] {
  const words = wordsFor(role.language, own);
  const facts = writeFacts(role, own).filter(({ name }) => factNames.includes(name));
  const benefits: Fact = { name: "benefits", label: words.benefits, values: benefitsBesideBody(role) };
  const apply: Fact = { name: "apply", label: words.howToApply, values: waysToApply(role) };
  return [...facts, benefits, apply].filter(({ values }) => values.length > 0);
}

/** The ways to apply in words: address, e-mail, then the others, which may name these with more words. */
export function waysToApply({ apply }: RoleSpec): readonly string[] {
  if (apply === undefined) return [];
  const others = otherWays(apply);
  const alone = [apply.url, apply.email].filter((way) => way !== undefined && !others.some((one) => one.includes(way)));
  return [...alone, ...others].filter((way) => way !== undefined);
}

/** The facts as paragraphs: "<p><strong>Pay:</strong> …</p>". */
export function factsHtml(facts: readonly Fact[]): string {
  return facts
    .map(({ label, values }) => `<p><strong>${escapeXml(label)}:</strong> ${escapeXml(values.join("; "))}</p>`)
    .join("\n");
}
