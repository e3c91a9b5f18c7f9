import { lawAgeData } from "./law/age-data.ts";
import { lawCanadianExperience } from "./law/canadian-experience.ts";
import { lawContractorStatement } from "./law/contractor-statement.ts";
import { lawContractorWords } from "./law/contractor-words.ts";
import { lawDisability } from "./law/disability.ts";
import { lawFairChanceStatement } from "./law/fair-chance-statement.ts";
import { lawFrenchText } from "./law/french-text.ts";
import { lawJobStatus } from "./law/job-status.ts";
import { lawLanguageDemand } from "./law/language-demand.ts";
import { lawMilitaryService } from "./law/military-service.ts";
import { missingFacts } from "./law/missing-facts.ts";
import { noLawHeld } from "./law/no-law-held.ts";
import { lawNonCompete } from "./law/non-compete.ts";
import { oldLawEvidence } from "./law/old-evidence.ts";
import { lawOutput } from "./law/output.ts";
import { lawPay } from "./law/pay.ts";
import { lawPayHistory } from "./law/pay-history.ts";
import { lawPaySecrecy } from "./law/pay-secrecy.ts";
import { lawPostingDate } from "./law/posting-date.ts";
import { lawRules } from "./law/table.ts";
import { lawUnpaidWork } from "./law/unpaid-work.ts";
import type { Rule } from "./rule.ts";

/** What laws say of a posting. */
export const allLawRules: readonly Rule[] = [
  lawAgeData,
  lawCanadianExperience,
  lawContractorStatement,
  lawContractorWords,
  lawDisability,
  lawFairChanceStatement,
  lawFrenchText,
  lawJobStatus,
  lawLanguageDemand,
  lawMilitaryService,
  missingFacts,
  noLawHeld,
  lawNonCompete,
  oldLawEvidence,
  lawOutput,
  lawPay,
  lawPayHistory,
  lawPaySecrecy,
  lawPostingDate,
  ...lawRules,
  lawUnpaidWork,
];
