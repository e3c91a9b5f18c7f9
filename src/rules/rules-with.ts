import type { WordLibrary } from "../words/word-rule.ts";
import { allRules } from "./all.ts";
import type { Rule } from "./rule.ts";
import { roleRuleOf } from "./word-rule.ts";

/** All rules, with those of the project: one of the same id takes the place of ours. Sorted by id. */
export function rulesWith(own: WordLibrary | undefined): readonly Rule[] {
  if (own === undefined) return allRules;
  const known = made.get(own);
  if (known !== undefined) return known;
  const ids = new Set<string>(own.rules.map(({ id }) => id));
  const rules = [...allRules.filter(({ id }) => !ids.has(id)), ...own.rules.map((rule) => roleRuleOf(rule))];
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  made.set(own, sorted);
  return sorted;
}

const made = new WeakMap<WordLibrary, readonly Rule[]>();
