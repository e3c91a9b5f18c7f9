import type { Day, RoleSpec } from "../role/role-spec.ts";
import type { EmployerSettings } from "../settings/settings.ts";
import { type FoundWords, findWords } from "../words/find-words.ts";
import { readsLanguage } from "../words/inflection.ts";
import { wordLibrary } from "../words/library.js";
import { conclude, owedLater } from "./conclusion.ts";
import { coverageOf } from "./coverage.ts";
import { judgeDuty, judgeForbidden } from "./duties.ts";
import { boundBy } from "./head-counts.ts";
import type { ForbiddenUse, WordsOfRule } from "./judge-words.ts";
import type { Duty, Law } from "./law.ts";
import { doubtOf } from "./law-source.ts";
import { laws } from "./laws.ts";
import { passagesOf } from "./passages.ts";
import { standingOf } from "./periods.ts";
import { type PostingText, readPostingText } from "./posting-text.ts";
import { reachOf } from "./reach.ts";
import { nameOf } from "./reasons.ts";
import { requiresNothing } from "./requires-nothing.ts";
import { reported, type VerdictDuty } from "./verdict-duty.ts";

/** Every verdict, in the order in which reports tell them: those on laws that cover the role first, the worst of them first. */
export const verdictWords = [
  "fail",
  "risk",
  "unknown",
  "pass",
  "later",
  "out-of-scope",
  "not-in-force",
  "no-duty",
] as const;

/**
 * `unknown`: a fact that it turns on is missing, or the tool cannot judge it; the reason names it. `later`: nothing is owed in the
 * posting, something is owed at another moment.
 */
export type VerdictWord = (typeof verdictWords)[number];

/** How a posting stands to one law. */
export interface Verdict {
  readonly law: string;
  /** The code of the place whose law it is; `EU` for the Union. */
  readonly jurisdiction: string;
  readonly verdict: VerdictWord;
  /** The steps that led to it, plain sentences, in order; the last is the one that decided. */
  readonly reasons: readonly string[];
  /** Empty where the law does not come to its duties. `met` is null where it is open whether the wording meets the duty. */
  readonly duties: readonly VerdictDuty[];
  /** The rules whose words are in the posting and that the law has something to say of. Absent: none. */
  readonly wordings?: readonly ForbiddenUse[];
  /** What the settings and the role do not say and the law turns on: "employees in US-CO". */
  readonly missingFacts: readonly string[];
  /** It is `unknown` because nobody can say where the work is. */
  readonly isUnplaced?: true;
  /** The provision that decided, else the one that names the law. */
  readonly citation: string;
  readonly url: string;
  /** The day on which the provisions that the verdict rests on were last looked up; of several, the longest ago. */
  readonly checked: Day;
}

/**
 * Judges a role by every law of the data, one verdict per law id, in the order of the list. Pure. `wordsOfRules` gives what the
 * word rules find in the posting as it is written.
 */
export function judge(
  role: RoleSpec,
  employer: EmployerSettings,
  on: Day,
  wordsOfRules: () => readonly FoundWords[] = () => wordsIn(role, employer),
): readonly Verdict[] {
  const text = readPostingText(role);
  let found: readonly FoundWords[] | undefined;
  const wordsOf: WordsOfRule = (rule) => {
    found ??= wordsOfRules();
    return found.filter((words) => words.rule.id === rule);
  };
  return recordsById.map((records) => judgeLaw(records, { role, employer, on, text, wordsOf }));
}

/** What the word rules find in a role of which only the data are known. */
function wordsIn(role: RoleSpec, { name }: EmployerSettings): readonly FoundWords[] {
  return findWords(wordLibrary, {
    language: role.language,
    passages: passagesOf(role),
    names: name === undefined ? [] : [name],
    isRequiredByLaw: role.requiredByLaw.length > 0,
    answered: role.driving === undefined ? [] : ["driving"],
  });
}

/** The record of a law that decides for a role: its citation and address. Undefined for an id that no law has. */
export function recordFor(id: string, role: RoleSpec, on: Day): Law | undefined {
  const records = recordsById.find(([{ id: own }]) => own === id);
  return records === undefined ? undefined : standingOf(records, role, on).law;
}

interface Case {
  readonly role: RoleSpec;
  readonly employer: EmployerSettings;
  readonly on: Day;
  readonly text: PostingText;
  readonly wordsOf: WordsOfRule;
}

const recordsById: readonly (readonly [Law, ...Law[]])[] = groupById(laws);

function groupById(all: readonly Law[]): readonly (readonly [Law, ...Law[]])[] {
  const groups = new Map<string, [Law, ...Law[]]>();
  for (const law of all) {
    const group = groups.get(law.id);
    if (group === undefined) groups.set(law.id, [law]);
    else group.push(law);
  }
  return [...groups.values()];
}

function judgeLaw(records: readonly [Law, ...Law[]], { role, employer, on, text, wordsOf }: Case): Verdict {
  const { law, day, isInForce, reason: dayReason } = standingOf(records, role, on);
  const reach = reachOf(law, role);
  const steps = [reach.reason];
  const missing = asksToState(law) ? [...reach.missingFacts] : [];
  const end = (verdict: VerdictWord, ...reasons: readonly string[]): Verdict => ({
    law: law.id,
    jurisdiction: law.jurisdiction,
    verdict,
    reasons: [...steps, ...reasons],
    duties: [],
    missingFacts: missing,
    citation: law.sources[0].citation,
    url: law.sources[0].url,
    checked: law.sources[0].checked,
  });
  if (reach.kind === "outside" && !reach.isTied) return end("out-of-scope");
  if (!isInForce) return end("not-in-force", dayReason, periodReason(law, day));
  if (requiresNothing(law)) return end(...withoutDuty(law, law.noDuty ?? ""));
  if (reach.kind === "outside") return end("out-of-scope");
  if (reach.kind === "unknown") return { ...end("unknown"), isUnplaced: true };

  steps.push(dayReason, periodReason(law, day));
  const bound = boundBy(law, employer, reach.isWorkThere);
  steps.push(...bound.reasons);
  if (asksToState(law)) missing.push(...bound.missingFacts);
  if (bound.kind === "not-bound") return end("out-of-scope");
  const coverage = coverageOf(law, role, text);
  if (coverage.reason !== undefined) steps.push(coverage.reason);
  if (coverage.kind === "excluded") return end("out-of-scope");

  const isOpen = reach.kind === "unsettled" || bound.kind === "unsettled" || coverage.kind === "unsettled";
  const softening = softeningOf(law, { day, isOpen });
  const firmness = {
    day,
    on,
    isWorkThere: reach.isWorkThere,
    isReached: reach.kind === "inside",
    isSoft: softening !== undefined,
  };
  const current = law.duties.filter((duty) => isCurrent(duty, day));
  if (current.length === 0 && law.forbids === undefined && law.duties.length > 0) {
    return end("not-in-force", `No duty of this law is in force on ${day}.`);
  }
  const posted = { law, role, text, wordsOf, firmness };
  const duties = [
    ...current.flatMap((duty) => judgeDuty(duty, posted) ?? []),
    ...[judgeForbidden(law, posted)].filter((judged) => judged !== undefined),
  ];
  if (duties.length === 0 && law.duties.length === 0 && !readsLanguage(role.language)) {
    return end(
      "unknown",
      `This law is about words, and the tool reads none in the language of the posting (${role.language}).`,
    );
  }
  if (duties.length === 0) return end(...withoutDuty(law, law.noDuty ?? nothingSaid(law)));
  missing.push(...duties.flatMap(({ missingFacts }) => missingFacts ?? []));
  const doubts = new Map(duties.map((duty) => [duty, softening ?? doubtOf(duty.source, on)]));
  const { verdict, reasons, decisive } = conclude(duties, law, doubts);
  if (!asksToState(law) && verdict !== "pass") missing.push(...reach.missingFacts, ...bound.missingFacts);
  const uses = duties.flatMap((duty) => duty.uses ?? []);
  return {
    ...end(verdict, ...reasons),
    ...(decisive === undefined ? {} : { citation: decisive.source.citation, url: decisive.source.url }),
    checked: duties.map(({ source }) => source.checked).toSorted()[0] ?? law.sources[0].checked,
    duties: duties.map((duty) => reported(duty, doubts.get(duty) !== undefined)),
    ...(uses.length === 0 ? {} : { wordings: uses }),
  };
}

/** Whether the law wants something said in every posting; one about words alone turns on no facts until the words are there. */
function asksToState({ duties }: Law): boolean {
  return duties.some((duty) => !(duty.kind === "statement" && duty.weight !== undefined));
}

/** The verdict where the law requires nothing of the posting itself, and why. */
function withoutDuty({ later, unestablished }: Law, none: string): readonly [VerdictWord, string] {
  if (unestablished !== undefined) return ["unknown", unestablished];
  return later === undefined ? ["no-duty", none] : ["later", owedLater(later)];
}

/** Whether a provision is in force on a day. */
function isCurrent({ from, until }: Duty, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

function nothingSaid({ jurisdiction }: Law): string {
  return `Nothing in the posting is what this law of ${nameOf(jurisdiction)} speaks of.`;
}

function periodReason({ inForce, jurisdiction }: Law, day: Day): string {
  const name = nameOf(jurisdiction);
  if (day < inForce.from) return `The law of ${name} starts on ${inForce.from}.`;
  if (inForce.until !== undefined && inForce.until < day) return `The law of ${name} ended on ${inForce.until}.`;
  return `The law of ${name} has been in force in this form since ${inForce.from}.`;
}

/** Why what is missing is a risk and no breach, if so. */
function softeningOf(law: Law, { day, isOpen }: { readonly day: Day; readonly isOpen: boolean }): string | undefined {
  if (isOpen)
    return `Whether the law of ${nameOf(law.jurisdiction)} covers this posting is not settled, so this is a risk.`;
  const { firm } = law.inForce;
  if (firm !== undefined && day < firm.from) return firm.reason;
  return law.isTextUnseen ? "The text of this law was not seen, so this is a risk and no more." : undefined;
}
