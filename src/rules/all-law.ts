import { lawContractorStatement } from "./law/contractor-statement.ts";
import { lawFairChanceStatement } from "./law/fair-chance-statement.ts";
import { lawFrenchText } from "./law/french-text.ts";
import { missingFacts } from "./law/missing-facts.ts";
import { noLawHeld } from "./law/no-law-held.ts";
import { oldLawEvidence } from "./law/old-evidence.ts";
import { lawOutput } from "./law/output.ts";
import { lawPay } from "./law/pay.ts";
import { lawPostingDate } from "./law/posting-date.ts";
import { lawRules } from "./law/table.ts";
import type { Rule } from "./rule.ts";

/** What laws say of a posting. */
export const allLawRules: readonly Rule[] = [
  lawContractorStatement,
  lawFairChanceStatement,
  lawFrenchText,
  missingFacts,
  noLawHeld,
  oldLawEvidence,
  lawOutput,
  lawPay,
  lawPostingDate,
  ...lawRules,
];
