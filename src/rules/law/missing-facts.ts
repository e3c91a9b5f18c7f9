import { placeName } from "../../role/places.ts";
import type { SiteRule } from "../rule.ts";
import type { RoleSummary } from "../subject.ts";

export const missingFacts: SiteRule = {
  id: "law/missing-facts",
  scope: "site",
  severity: "info",
  summary: "What only the employer knows is written down, so that every law can be checked.",
  why: "Many laws bind only employers of some size; where the head count is unknown, the law is taken to apply.",
  sources: ["rolespec laws: each law with the employers that it binds"],
  examples: [
    {
      text: "⟦⟧---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Fresno, CA, US\npay: $80,000 - $100,000 per year\n---\n",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Fresno, CA, US\npay: $80,000 - $100,000 per year\n---\n",
      settings: "employer: { employees: { total: 40, US-CA: 40 } }",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Boise, ID, US\n---\n" },
  ],
  *check(roles) {
    for (const kind of kinds) {
      const lacking = roles.filter(({ missingFacts: facts }) => facts.some(({ fact }) => kind.pattern.test(fact)));
      const [first] = lacking;
      if (first === undefined) continue;
      const facts = lacking.flatMap(({ missingFacts: all }) => all.filter(({ fact }) => kind.pattern.test(fact)));
      const places = [...new Set(facts.flatMap((fact) => fact.places))].map((code) => placeName(code)).toSorted();
      yield {
        path: first.path,
        message: `${kind.remedy(new Set(facts.map(({ fact }) => fact)), lacking)} so that the law of ${spoken(places)} can be checked.`,
        span: { start: 0, end: 0 },
      };
    }
  },
};

interface FactKind {
  /** What the facts of this kind are called. */
  readonly pattern: RegExp;
  /** The head of the message: what to write where. */
  readonly remedy: (facts: ReadonlySet<string>, roles: readonly RoleSummary[]) => string;
}

const kinds: readonly FactKind[] = [
  {
    pattern: /^employees in /,
    remedy: (facts) => {
      const codes = [...facts]
        .map((fact) => fact.replace(/^employees in (?:total)?/, ""))
        .filter((code) => code !== "");
      const counts = ["total", ...codes.toSorted()].map((code) => `${code}: ?`).join(", ");
      return `Add your head counts under \`employer:\` in rolespec.yaml, \`employees: { ${counts} }\`,`;
    },
  },
  {
    pattern: /^where the role reports to$/,
    remedy: (_, roles) => `Add where ${spokenRoles(roles)} to, such as \`reports-to: Denver, CO, US\`,`,
  },
  {
    pattern: /artificial intelligence/,
    remedy: () =>
      "Say whether artificial intelligence screens applicants, for all roles with `defaults: { ai-screening: false }` (or `true`) in rolespec.yaml,",
  },
];

function spokenRoles(roles: readonly RoleSummary[]): string {
  return roles.length === 1 ? "this role reports" : `these ${roles.length} roles report`;
}

/** Up to three places by name, and how many more there are. */
function spoken(places: readonly string[]): string {
  const named = places.slice(0, 3);
  const more = places.length - named.length;
  if (more > 0) return `${named.join(", ")} and ${more} more ${more === 1 ? "place" : "places"}`;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
