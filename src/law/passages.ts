import { proseFields } from "../role/fields/prose-fields.ts";
import type { RoleSpec, SectionKind } from "../role/role-spec.ts";
import { type Passage, speaksForEqualOpportunity, speaksForPeople, titleEndOf } from "../words/passage.ts";

/** The passages of a role as its readers see them: the fields that are shown, but for pay, then the body line by line. */
export function passagesOf(role: RoleSpec): readonly Passage[] {
  const fields = proseFields
    .filter(([, { readAs }]) => readAs === "text")
    .flatMap(([, { textsOf }]) => textsOf(role))
    .filter((text) => text !== undefined);
  const sections = role.sections.length > 0 ? role.sections : [{ kinds: [], heading: "", text: role.body }];
  const body = sections.flatMap(({ kinds, heading, text }) => sectionPassages(kinds, [heading, ...text.split("\n")]));
  const [first, ...rest] = body;
  const opening = first === undefined ? [] : [{ ...first, titleEnd: titleEndOf(first.text) }];
  return [
    { ...plainPassage(role.title), titleEnd: role.title.length },
    ...fields.map((text) => plainPassage(text)),
    ...opening,
    ...rest,
  ];
}

function sectionPassages(kinds: readonly SectionKind[], lines: readonly string[]): readonly Passage[] {
  const isCommitment = kinds.includes("commitment") || kinds.includes("accommodation");
  let isListOfTraits = false;
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const isSpared = isCommitment || isListOfTraits;
      if (/:\s*$/.test(line)) isListOfTraits = speaksForPeople(line);
      return isSpared ? { ...plainPassage(line), isSpared: () => true } : plainPassage(line);
    });
}

function plainPassage(text: string): Passage {
  return { text, titleEnd: 0, isSpared: (offset) => /^["“„«]/.test(text) || speaksForEqualOpportunity(text, offset) };
}
