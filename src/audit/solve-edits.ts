import type { DutyName } from "../law/duties.ts";
import { dutyGaps } from "../law/duty-gaps.ts";
import { addDays } from "../role/dates.ts";
import { readPay } from "../role/pay.ts";
import { examplePay } from "../role/pay-example.ts";
import { countriesOf } from "../role/places.ts";
import type { Day, Pay, RoleSection, RoleSpec } from "../role/role-spec.ts";

/** An edit that would meet one kind of duty. No figure and no fact is invented: what only the employer knows is a gap. */
export interface SolveEdit {
  readonly duty: DutyName;
  /** What to do: a full sentence. */
  readonly what: string;
  /** The line of front matter to write; a gap in square brackets keeps the role from being published until it is filled in. */
  readonly line?: string;
  /** The role as it would be once the edit is made and its gap is filled in well. */
  readonly assume: (role: RoleSpec) => RoleSpec;
}

/** What an edit is made for. */
export interface EditContext {
  readonly on: Day;
  /** What the laws' own words ask of the figures: "the range you expect to pay a new hire". */
  readonly payTest: string;
  /** The words to take out. */
  readonly words: readonly string[];
  /** A sentence that the laws on fair chance accept, where they name what it must name. */
  readonly fairChance: string;
}

/** The edit for a kind of duty. */
export function editFor(duty: DutyName, context: EditContext): SolveEdit {
  return { duty, ...edits[duty](context) };
}

type MakeEdit = (context: EditContext) => Omit<SolveEdit, "duty">;

const contractorSentence =
  "We consider all qualified applicants without regard to disability or protected veteran status.";

const edits: Readonly<Record<DutyName, MakeEdit>> = {
  pay: ({ payTest }) => ({
    what: "State the pay; where the body states it too, change it there.",
    line: `pay: "[${payTest}]"`,
    assume: (role) => ({ ...role, pay: usualPay(role) }),
  }),
  benefits: () => ({
    what: "Name every benefit that the job comes with; leave no list open with “and more”.",
    line: `benefits: "${dutyGaps.benefits}"`,
    assume: (role) => ({
      ...withoutSections(role, "benefits"),
      benefits: ["Health insurance, a retirement plan and paid time off"],
    }),
  }),
  "other-pay": () => ({
    what: "Describe bonuses, commission or equity: how much, and what it depends on.",
    line: `other-pay: "${dutyGaps["other-pay"]}"`,
    assume: (role) => ({ ...role, otherPay: ["Annual bonus of up to 10% of base salary, depending on results"] }),
  }),
  deadline: ({ on }) => ({
    what: "Give the last day to apply, or `ongoing` where applications are taken as they come.",
    line: 'closes: "[the last day to apply, or ongoing]"',
    assume: (role) => ({ ...role, closes: addDays(on, 30) }),
  }),
  "how-to-apply": () => ({
    what: "Say how to apply.",
    line: `apply: "${dutyGaps["how-to-apply"]}"`,
    assume: (role) => ({ ...role, apply: { url: "https://example.com/apply" } }),
  }),
  "job-description": () => ({
    what: "Describe the job under a heading such as “What you will do”, or say `job-description: none` if none exists.",
    assume: (role) =>
      withSection(role, {
        kinds: ["responsibilities"],
        heading: "What you will do",
        text: "Plan the work of the team and carry it out.",
        items: [],
      }),
  }),
  "vacancy-statement": () => ({
    what: "Say whether there is an existing vacancy.",
    line: 'vacancy: "[existing, or talent-pool]"',
    assume: (role) => ({ ...role, vacancy: "existing" }),
  }),
  "ai-statement": () => ({
    what: "Say whether artificial intelligence takes part in screening; where it does, add a sentence that says so.",
    line: 'ai-screening: "[true or false]"',
    assume: (role) => ({ ...role, aiScreening: false }),
  }),
  "fair-chance-statement": ({ fairChance }) => ({
    what: `Add the sentence “${fairChance}”.`,
    assume: (role) => withSentence(role, fairChance),
  }),
  "contractor-statement": () => ({
    what: `Add the sentence “${contractorSentence}”.`,
    assume: (role) => withSentence(role, contractorSentence),
  }),
  "french-text": () => ({
    what: "Write the posting in French too, and name it.",
    line: 'translation-of: "[the slug of the French role]"',
    assume: (role) => ({ ...role, translationOf: "en-francais" }),
  }),
  "posting-date": ({ on }) => ({
    what: "Date the posting.",
    line: `posted: ${on}`,
    assume: (role) => ({ ...role, posted: on }),
  }),
  wording: ({ words }) => ({
    what: `Take out ${words.map((word) => `“${word}”`).join(", ")}, with the sentence around it.`,
    assume: (role) => withoutWords(role, words),
  }),
};

/** Pay as it is usual where the role is, a band for each country. */
function usualPay(role: RoleSpec): readonly Pay[] {
  const places = [
    ...role.locations.map(({ country }) => country),
    ...role.remoteFrom.flatMap((area) => countriesOf(area)),
  ];
  const countries = [...new Set(places)];
  const bands = (countries.length === 0 ? [""] : countries).map((country): Pay => {
    const reading = readPay(examplePay({ country, language: "en" }), { country, language: "en" });
    const [band] = reading.kind === "read" ? reading.pay : [];
    if (band === undefined) throw new Error(`The example of pay for ${country} cannot be read.`);
    return { ...narrowed(band), basis: "gross", ...(countries.length > 1 && { place: country }) };
  });
  return bands;
}

/** No wider than any law allows. */
function narrowed({ min, ...band }: Pay): Pay {
  return min === undefined ? band : { ...band, min, max: min * 1.2, kind: "range" };
}

function withSentence(role: RoleSpec, sentence: string): RoleSpec {
  return withSection(role, { kinds: ["commitment"], heading: "", text: sentence, items: [] });
}

function withSection(role: RoleSpec, section: RoleSection): RoleSpec {
  return {
    ...role,
    sections: [...role.sections, section],
    body: `${role.body}\n\n${section.heading}\n\n${section.text}\n`,
  };
}

function withoutSections(role: RoleSpec, kind: RoleSection["kinds"][number]): RoleSpec {
  return { ...role, sections: role.sections.filter(({ kinds }) => !kinds.includes(kind)) };
}

/** Every text of the role without the words. */
function withoutWords<T>(value: T, words: readonly string[]): T {
  if (typeof value === "string") return words.reduce((text: string, word) => text.replaceAll(word, " "), value) as T;
  if (Array.isArray(value)) return value.map((each) => withoutWords(each, words)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, withoutWords(own, words)])) as T;
}
