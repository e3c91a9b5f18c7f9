import { englishBlocks, says } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const vague: RoleRule = {
  id: "benefits/vague",
  scope: "role",
  severity: "info",
  summary: "Benefits are listed, not praised.",
  why: "Every employer calls its benefits competitive; a list of three tells people what they would get.",
  sources: ["Victorian Public Sector Commission, neurodiversity toolkit: https://vpsc.vic.gov.au"],
  examples: [
    { text: "We offer a ⟦competitive benefits package⟧." },
    { text: "We offer great benefits:\n\n- Health insurance\n- 25 days of leave\n- A pension with a match of 4%" },
    { text: "Great benefits: health and dental insurance, a 401(k), and parental leave." },
    { text: "EXCELLENT BENEFITS\n\nMedical, dental, and vision through Anthem, fuel cards, safety bonuses." },
    { text: "---\ntitle: Nurse\nbenefits: [Health insurance, 25 days of leave, A bicycle]\n---\n\nGenerous benefits!" },
    { text: "You get ⟦awesome perks⟧ from the first day." },
    { text: "Our research brings great benefits to patients." },
  ],
  *check(subject) {
    if (subject.document.isBroken || namesBenefits(subject)) return;
    for (const { text, spanOf } of englishBlocks(subject)) {
      const match = praise.exec(text);
      if (match === null) continue;
      yield {
        message: "The benefits are praised but not named; list at least three, like “25 days of paid leave”.",
        span: spanOf(match.index, match.index + match[0].length),
      };
      return;
    }
  },
};

const praise =
  /\b(?:great|competitive|generous|attractive|excellent|amazing|awesome|fantastic|brilliant|outstanding|exceptional|incredible|unmatched|unbeatable|top-notch|rich|full|comprehensive)(?: (?:employee|company|and comprehensive|and generous|compensation and|salary and|pay and))? (?:(?:benefits|perks)(?: (?:package|program|plan)s?)?|benefit (?:package|program)s?|(?:compensation |salary |remuneration |rewards? )?packages?)\b(?! (?:to|for (?:our |the )?(?:patients|customers|users|clients|society)|analyst|administ\w+))/i;

function namesBenefits(subject: Subject): boolean {
  const listed = subject.blocks.filter(({ kind, sections }) => kind === "item" && sections.includes("benefits"));
  if (subject.role.benefits.length >= 3 || listed.length >= 3) return true;
  return concrete.filter((pattern) => says(subject, pattern)).length >= 3;
}

const concrete: readonly RegExp[] = [
  /\b(?:health|medical)(?:,| |care| and|\b)[^.]{0,40}\b(?:insurance|coverage|plan|care|cover)\b|\bhealth insurance\b/i,
  /\bmedical,? (?:and |& )?(?:dental|vision)\b/i,
  /\bdental\b/i,
  /\bvision\b[^.]{0,40}\b(?:insurance|coverage|plan|care)\b|\bdental,? (?:and |& )?vision\b/i,
  /\b(?:life|disability|accident) insurance\b/i,
  /\b(?:401|403|457)\s?\(?[kb]\)?|\bpensions?\b|\bretirement (?:plan|savings)\b|\bsuperannuation\b/i,
  /\b(?:PTO|paid (?:\w+ ){0,2}(?:leave|time off|vacation|holidays?)|vacation days|annual leave|days? of (?:\w+ )?(?:leave|vacation|holiday)|sick (?:leave|days))\b/i,
  /\b(?:parental|maternity|paternity|family) leave\b/i,
  /\b(?:equity|stock options?|RSUs?|shares?)\b/i,
  /\b(?:bonus(?:es)?|tuition|learning (?:and|&) development|training budget|education(?:al)? (?:budget|assistance))\b/i,
  /\b(?:child ?care|commuter|transit|fuel cards?|public transport|gym|wellness|meal|lunch)\b/i,
];
