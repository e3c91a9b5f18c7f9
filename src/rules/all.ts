import type { Rule } from "./rule.ts";

/** Every rule, sorted by id: the one list from which the linter, the manual and the tests are made. */
export const allRules: readonly Rule[] = [];
