import type { PostedFact } from "../law/posted-fact.ts";
import { saidStatements } from "../law/said-statements.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import { waysToApply } from "./posting-facts.ts";
import { wordsFor } from "./words-for.ts";
import { readersOf, writePay } from "./write-pay.ts";
import { writeDay } from "./write-values.ts";

/** What each finished output has to say of a role, read from the role itself: a template may have left it out. */
export function postedFacts(role: RoleSpec, own: OwnWords): readonly PostedFact[] {
  const words = wordsFor(role.language, own);
  const readers = readersOf(role, role.locations, own);
  const benefits = role.sections.filter(({ kinds }) => kinds.includes("benefits")).flatMap(({ items }) => items);
  const ways = waysToApply(role);
  const facts: readonly PostedFact[] = [
    { duty: "pay", says: role.pay.flatMap((pay): PostedFact["says"] => figuresOf(pay) ?? [[writePay(pay, readers)]]) },
    { duty: "other-pay", says: role.otherPay.map((each) => [each]) },
    { duty: "benefits", says: [...role.benefits, ...benefits].map((each) => [each]) },
    { duty: "deadline", says: role.closes === undefined ? [] : [daysOf(role.closes)] },
    { duty: "how-to-apply", says: ways.length === 0 ? [] : [ways] },
    ...saidStatements(role).map(({ duty, sentence }): PostedFact => ({ duty, says: [[sentence]] })),
  ];
  return facts.filter(({ says }) => says.length > 0);

  function daysOf(closes: string): readonly string[] {
    return closes === "ongoing" ? [words.ongoing, "ongoing"] : [closes, writeDay(closes, words)];
  }
}

function figuresOf({ min, max }: RoleSpec["pay"][number]): readonly number[] | undefined {
  const figures = [min, max].filter((figure) => figure !== undefined);
  return figures.length === 0 ? undefined : figures;
}
