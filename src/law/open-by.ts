import type { RoleSpec } from "../role/role-spec.ts";
import type { UnreadFact } from "../role/unread-fact.ts";
import type { DutyAnswer } from "./duty-answer.ts";

const names: Readonly<Partial<Record<UnreadFact["field"], string>>> = {
  pay: "The pay",
  benefits: "The text on benefits",
  closes: "The deadline",
  apply: "The text on how to apply",
};

/** The answer where the text says something of a field that has no single reading: nobody can say that it is absent. */
export function openBy({ unread }: Pick<RoleSpec, "unread">, field: UnreadFact["field"]): DutyAnswer | undefined {
  const fact = unread.find((one) => one.field === field);
  if (fact === undefined) return undefined;
  const [first, second] = fact.readings;
  const readings =
    first === undefined || second === undefined
      ? "has no reading that is certain"
      : `can mean ${fact.readings.map((reading) => `\`${reading}\``).join(" or ")}`;
  return { answer: "unsettled", reason: `${names[field] ?? field} “${fact.words}” ${readings}.`, unread: fact };
}
