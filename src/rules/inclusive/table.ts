import type { RuleId, Severity } from "../../diagnostic.ts";
import { findingsOf } from "../findings-of.ts";
import type { Example, RoleRule } from "../rule.ts";

/** What alex alone knows and no family of ours speaks of. */
interface InclusiveEntry {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly sources?: readonly string[];
  readonly examples: readonly Example[];
}

const entries: readonly InclusiveEntry[] = [
  {
    id: "inclusive/blackhat",
    severity: "info",
    summary: "Colours do not stand for good and bad.",
    why: "Black for bad and white for good is a habit that some readers do not share.",
    examples: [
      { text: "You learn from ⟦blackhat⟧ methods." },
      { text: "You learn from attackers' methods." },
      { text: "You speak at Black Hat in Las Vegas." },
    ],
  },
  {
    id: "inclusive/committed-suicide",
    severity: "warning",
    summary: "Suicide is spoken of with care.",
    why: "“Commit” is said of crimes; people who lost somebody hear that.",
    sources: ["American Foundation for Suicide Prevention: https://afsp.org"],
    examples: [
      { text: "You support families of people who ⟦committed suicide⟧." },
      { text: "You support families of people who died by suicide." },
      { text: "You work in suicide prevention." },
    ],
  },
  {
    id: "inclusive/dummy",
    severity: "info",
    summary: "Stand-in data is called a placeholder or a sample.",
    why: "“Dummy” has been used of people who cannot speak.",
    examples: [
      { text: "You prepare ⟦dummy⟧ data for the tests." },
      { text: "You prepare sample data for the tests." },
      { text: "You set up crash test dummies and a dummy for CPR dummy drills." },
    ],
  },
  {
    id: "inclusive/housewife",
    severity: "warning",
    summary: "Who keeps the house is not taken for granted.",
    why: "“Housewife” names one sex for work that anybody may do.",
    examples: [
      { text: "Our customers are ⟦housewives⟧ and students." },
      { text: "Our customers are homemakers and students." },
      { text: "You sell household goods." },
    ],
  },
  {
    id: "inclusive/maiden-name",
    severity: "warning",
    summary: "Earlier names are asked of everybody alike.",
    why: "A “maiden name” is asked of women alone, and points at their marriage.",
    examples: [
      { text: "State your ⟦maiden name⟧ in the application." },
      { text: "State all earlier names in the application." },
      { text: "You plan the ship's maiden voyage." },
    ],
  },
  {
    id: "inclusive/slave",
    severity: "warning",
    summary: "Technical parts are not called slaves.",
    why: "The word names what was done to people; “replica” says better what the part does.",
    sources: ["Inclusive Naming Initiative: https://inclusivenaming.org"],
    examples: [
      { text: "You keep the master and ⟦slave⟧ databases in step." },
      { text: "You keep the primary and replica databases in step." },
      { text: "You report on slave labour in supply chains." },
    ],
  },
];

export const inclusiveRules: readonly RoleRule[] = entries.map((entry) => ({
  ...entry,
  scope: "role",
  sources: [...(entry.sources ?? []), "alex 11, on retext-equality: https://github.com/retextjs/retext-equality"],
  check: (subject) => findingsOf(subject.inclusive, entry.id),
}));
