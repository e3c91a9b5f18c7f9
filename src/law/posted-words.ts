import { findDeadline } from "../role/deadlines.ts";
import type { RoleSpec, SectionKind } from "../role/role-spec.ts";
import { statesPay } from "../role/states-pay.ts";
import { namesBenefit, offeredBenefits } from "./benefits-text.ts";
import { saysWords } from "./posted-fact.ts";
import { isOtherPaySaid } from "./posting-text.ts";
import { sectionTexts, sentencesOf, wordsIn } from "./role-text.ts";

/** The benefits that a posting names, each as it is written: those of the field, and the lines of the body that name them. */
export function saidBenefits(role: RoleSpec): readonly string[] {
  const inSections = role.sections
    .filter(({ kinds }) => kinds.includes("benefits"))
    .flatMap((section) =>
      section.text.split("\n").filter((line) => namesBenefit(line) || !statesPay(line, section, role)),
    );
  const inBody = inSections.length > 0 ? inSections : offeredBenefits(role);
  return distinct([...role.benefits, ...inBody]);
}

/** The benefits of the field that the body does not say, so that a page which shows the body has to add them. */
export function benefitsBesideBody({ benefits, sections }: RoleSpec): readonly string[] {
  const own = sections.filter(({ kinds }) => kinds.includes("benefits")).map(({ text }) => text);
  return benefits.filter((benefit) => !saysWords(own.join("\n"), benefit));
}

/** The sentences of the body that describe bonuses, commission, equity and the like. */
export function saidOtherPay(role: RoleSpec): readonly string[] {
  return distinct(sectionTexts(role, ["pay", "benefits"]).flatMap(sentencesOf).filter(isOtherPaySaid));
}

/** The sentence of the body that gives the deadline, where no field does. */
export function saidDeadline({ closes, body }: RoleSpec): string | undefined {
  if (closes !== undefined) return undefined;
  const found = findDeadline(body);
  if (found === undefined) return undefined;
  let start = 0;
  for (const sentence of sentencesOf(body)) {
    const at = body.indexOf(sentence, start);
    start = at + sentence.length;
    if (at <= found.start && found.start < start) return sentence.trim();
  }
  return undefined;
}

/** The first full sentence on the work under each heading for it. */
export function saidOfWork(role: RoleSpec): readonly string[] {
  const kinds: readonly SectionKind[] = ["role", "responsibilities"];
  return sectionTexts(role, kinds).flatMap((text) => {
    const first = sentencesOf(text).find((sentence) => wordsIn(sentence) > 2);
    return first === undefined ? [] : [first.trim()];
  });
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => /[\p{L}\p{N}]/u.test(text)))];
}
