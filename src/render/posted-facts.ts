import type { PostedFact, PostedWords } from "../law/posted-fact.ts";
import { saidBenefits, saidDeadline, saidOfWork, saidOtherPay } from "../law/posted-words.ts";
import { saidStatements } from "../law/said-statements.ts";
import type { Pay, RoleSpec } from "../role/role-spec.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import { waysToApply } from "./posting-facts.ts";
import { wordsFor } from "./words-for.ts";
import { readersOf, writePay } from "./write-pay.ts";
import { writeDay } from "./write-values.ts";

/** What each finished output has to say of a role, read from the role itself: a template may have left it out. */
export function postedFacts(role: RoleSpec, own: OwnWords): readonly PostedFact[] {
  const words = wordsFor(role.language, own);
  const readers = readersOf(role, role.locations, own);
  const ways = waysToApply(role);
  const deadline = saidDeadline(role);
  const facts: readonly PostedFact[] = [
    { duty: "pay", says: role.pay.map((pay) => figuresOf(pay) ?? [writePay(pay, readers)]) },
    { duty: "other-pay", says: one([...role.otherPay, ...saidOtherPay(role)]) },
    { duty: "benefits", says: one(saidBenefits(role)) },
    { duty: "deadline", says: role.closes === undefined ? [] : [daysOf(role.closes)] },
    { duty: "deadline", says: one(deadline === undefined ? [] : [deadline]) },
    { duty: "how-to-apply", says: ways.length === 0 ? [] : [ways] },
    { duty: "job-description", says: one(saidOfWork(role)) },
    ...saidStatements(role).map(({ duty, sentence }): PostedFact => ({ duty, says: [[sentence]] })),
  ];
  return facts.filter(({ says }) => says.length > 0);

  function daysOf(closes: string): readonly string[] {
    return closes === "ongoing" ? [words.ongoing, "ongoing"] : [closes, writeDay(closes, words)];
  }
}

function one(texts: readonly string[]): readonly PostedWords[] {
  return texts.map((text) => [text]);
}

function figuresOf({ min, max, currency }: Pay): PostedWords | undefined {
  const figures = [...new Set([min, max].filter((figure) => figure !== undefined))];
  if (figures.length === 0) return undefined;
  return { figures, marks: currency === undefined ? [] : marksOf(currency) };
}

/** By what one sees that a figure is of a currency, in English and in the manner of its countries. */
function marksOf(currency: string): readonly string[] {
  const signs = (["symbol", "narrowSymbol", "name"] as const).flatMap((currencyDisplay) => {
    const parts = new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay }).formatToParts(1);
    return parts.flatMap(({ type, value }) => (type === "currency" ? [value, value.split(" ").at(-1) ?? value] : []));
  });
  return [...new Set([currency, ...signs, ...(localSigns[currency] ?? [])])];
}

/** Signs that only the writers of a currency's own country use. */
const localSigns: Readonly<Record<string, readonly string[]>> = {
  CHF: ["Fr."],
  CZK: ["Kč"],
  DKK: ["kr"],
  HUF: ["Ft"],
  NOK: ["kr"],
  PLN: ["zł"],
  SEK: ["kr"],
};
