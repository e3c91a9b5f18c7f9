import type { RoleSpec } from "../role/role-spec.ts";
import type { UnreadFact } from "../role/unread-fact.ts";
import { readsLanguage } from "../words/inflection.ts";
import type { DutyAnswer } from "./duty-answer.ts";

const names: Readonly<Partial<Record<UnreadFact["field"], string>>> = {
  pay: "The pay",
  benefits: "The text on benefits",
  closes: "The deadline",
  apply: "The text on how to apply",
};

/**
 * The answer where nobody can say that something is absent: the text says something of it that has no single reading, or is in a language
 * whose words the tool does not read.
 */
export function openBy(
  { unread, body, language }: Pick<RoleSpec, "unread" | "body" | "language">,
  field: UnreadFact["field"],
): DutyAnswer | undefined {
  const fact = unread.find((one) => one.field === field);
  if (fact === undefined) return body.trim() === "" || readsLanguage(language) ? undefined : unreadBy(language, field);
  const [first, second] = fact.readings;
  const readings =
    first === undefined || second === undefined
      ? "has no reading that is certain"
      : `can mean ${fact.readings.map((reading) => `\`${reading}\``).join(" or ")}`;
  return { answer: "unsettled", reason: `${names[field] ?? field} “${fact.words}” ${readings}.`, unread: fact };
}

function unreadBy(language: string, field: UnreadFact["field"]): DutyAnswer {
  const what = (names[field] ?? field).replace(/^T/, "t");
  return {
    answer: "unknown",
    reason: `The posting is in a language that this tool does not read (${language}), so it cannot say whether ${what} is there.`,
  };
}
