import { wordLibrary } from "../words/library.js";
import { allLawRules } from "./all-law.ts";
import { allowExpired } from "./allow/expired.ts";
import { allowLocked } from "./allow/locked.ts";
import { allowNeedless } from "./allow/needless.ts";
import { allowNoReason } from "./allow/no-reason.ts";
import { allowUnknownRule } from "./allow/unknown-rule.ts";
import { vague } from "./benefits/vague.ts";
import { fieldDuplicate } from "./field/duplicate.ts";
import { fieldEncoding } from "./field/encoding.ts";
import { fieldFrontMatter } from "./field/front-matter.ts";
import { fieldHiddenText } from "./field/hidden-text.ts";
import { fieldLostText } from "./field/lost-text.ts";
import { fieldMissing } from "./field/missing.ts";
import { fieldSyntax } from "./field/syntax.ts";
import { fieldTooComplex } from "./field/too-complex.ts";
import { fieldUnknown } from "./field/unknown.ts";
import { fieldUnreadable } from "./field/unreadable.ts";
import { balance } from "./gender/balance.ts";
import { inclusiveRules } from "./inclusive/table.ts";
import { payDisagrees } from "./pay/disagrees.ts";
import { payDoubtful } from "./pay/doubtful.ts";
import { payIncomplete } from "./pay/incomplete.ts";
import { payMissing } from "./pay/missing.ts";
import { payOpenEnded } from "./pay/open-ended.ts";
import { payPeriodUnsaid } from "./pay/period-unsaid.ts";
import { payReversed } from "./pay/reversed.ts";
import { payTooWide } from "./pay/too-wide.ts";
import { payUnreadable } from "./pay/unreadable.ts";
import { aiDisclosure } from "./process/ai-disclosure.ts";
import { vacancyStatus } from "./process/vacancy-status.ts";
import { acronym } from "./readability/acronym.ts";
import { cliche } from "./readability/cliche.ts";
import { longSentence } from "./readability/long-sentence.ts";
import { minimiser } from "./readability/minimiser.ts";
import { passive } from "./readability/passive.ts";
import { repeat } from "./readability/repeat.ts";
import { shouting } from "./readability/shouting.ts";
import { thirdPerson } from "./readability/third-person.ts";
import { wordy } from "./readability/wordy.ts";
import { coverLetter } from "./requirements/cover-letter.ts";
import { degree } from "./requirements/degree.ts";
import { duplicate } from "./requirements/duplicate.ts";
import { mustDensity } from "./requirements/must-density.ts";
import { noSplit } from "./requirements/no-split.ts";
import { tooMany } from "./requirements/too-many.ts";
import { years } from "./requirements/years.ts";
import { yearsImpossible } from "./requirements/years-impossible.ts";
import { yearsVsLevel } from "./requirements/years-vs-level.ts";
import type { Rule } from "./rule.ts";
import { anywhere } from "./search/anywhere.ts";
import { directApply } from "./search/direct-apply.ts";
import { educationPair } from "./search/education-pair.ts";
import { employmentLeftOut } from "./search/employment-left-out.ts";
import { logo } from "./search/logo.ts";
import { noMarkup } from "./search/no-markup.ts";
import { payLeftOut } from "./search/pay-left-out.ts";
import { secondReaderRules } from "./second-reader.ts";
import { candidatePronoun } from "./sex/candidate-pronoun.ts";
import { typo } from "./spelling/typo.ts";
import { accommodation } from "./structure/accommodation.ts";
import { bullets } from "./structure/bullets.ts";
import { companyFirst } from "./structure/company-first.ts";
import { confidentialName } from "./structure/confidential-name.ts";
import { datesDisagree } from "./structure/dates-disagree.ts";
import { duplicateSlug } from "./structure/duplicate-slug.ts";
import { encourage } from "./structure/encourage.ts";
import { equalOpportunity } from "./structure/equal-opportunity.ts";
import { flexibility } from "./structure/flexibility.ts";
import { headingSpace } from "./structure/heading-space.ts";
import { hours } from "./structure/hours.ts";
import { length } from "./structure/length.ts";
import { longOpen } from "./structure/long-open.ts";
import { pastDeadline } from "./structure/past-deadline.ts";
import { placeholder } from "./structure/placeholder.ts";
import { hiringProcess } from "./structure/process.ts";
import { remoteUnsaid } from "./structure/remote-unsaid.ts";
import { repeatedText } from "./structure/repeated-text.ts";
import { sectionMissing } from "./structure/section-missing.ts";
import { splitPlace } from "./structure/split-place.ts";
import { title } from "./structure/title.ts";
import { translationUnknown } from "./structure/translation-unknown.ts";
import { workMode } from "./structure/work-mode.ts";
import { houseWord } from "./terms/house-word.ts";
import { roleRuleOf } from "./word-rule.ts";

/** Every rule, sorted by id: the one list from which the linter, the manual and the tests are made. */
export const allRules: readonly Rule[] = [
  allowExpired,
  allowLocked,
  allowNeedless,
  allowNoReason,
  allowUnknownRule,
  vague,
  fieldDuplicate,
  fieldEncoding,
  fieldFrontMatter,
  fieldHiddenText,
  fieldLostText,
  fieldMissing,
  fieldSyntax,
  fieldTooComplex,
  fieldUnknown,
  fieldUnreadable,
  balance,
  houseWord,
  ...inclusiveRules,
  ...allLawRules,
  payDisagrees,
  payDoubtful,
  payIncomplete,
  payMissing,
  payOpenEnded,
  payPeriodUnsaid,
  payReversed,
  payTooWide,
  payUnreadable,
  aiDisclosure,
  vacancyStatus,
  cliche,
  minimiser,
  passive,
  repeat,
  wordy,
  acronym,
  longSentence,
  shouting,
  thirdPerson,
  coverLetter,
  degree,
  noSplit,
  tooMany,
  years,
  duplicate,
  mustDensity,
  yearsImpossible,
  yearsVsLevel,
  anywhere,
  directApply,
  educationPair,
  employmentLeftOut,
  logo,
  noMarkup,
  payLeftOut,
  candidatePronoun,
  typo,
  accommodation,
  datesDisagree,
  duplicateSlug,
  equalOpportunity,
  headingSpace,
  hours,
  length,
  longOpen,
  pastDeadline,
  placeholder,
  remoteUnsaid,
  repeatedText,
  sectionMissing,
  splitPlace,
  title,
  translationUnknown,
  workMode,
  bullets,
  companyFirst,
  confidentialName,
  encourage,
  flexibility,
  hiringProcess,
  ...secondReaderRules,
  ...wordLibrary.rules.map((rule) => roleRuleOf(rule)),
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
