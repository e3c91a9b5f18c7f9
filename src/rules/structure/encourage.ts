import { mayLack, says } from "../posting-words.ts";
import { isNiceToHave, pointsOf, requirementSections } from "../requirement-items.ts";
import type { RoleRule } from "../rule.ts";

export const encourage: RoleRule = {
  id: "structure/encourage",
  scope: "role",
  severity: "info",
  summary: "Where much is asked, a sentence says who should apply all the same.",
  why: "When the bar is stated plainly, qualified people who doubt themselves apply more; a cheer alone changes little.",
  sources: [
    "Coffman, Collis and Kulkarni, Whether to Apply, Management Science: https://hbswk.hbs.edu/item/when-to-apply",
  ],
  options: { many: 7 },
  examples: [
    { text: `Hello.\n\n⟦## Requirements⟧\n\n${list(8)}` },
    { text: `Hello.\n\n## Requirements\n\n${list(8)}\n\nIf you meet most of these points, apply.` },
    {
      text: `Hello.\n\n## Requirements\n\n${list(8)}\n\nWe encourage you to apply even if you do not meet every point.`,
    },
    { text: `Hello.\n\n## Requirements\n\n${list(7)}` },
  ],
  *check(subject, { many = 7 }) {
    if (!mayLack(subject)) return;
    const sections = requirementSections(subject);
    const count = pointsOf(sections, subject.blocks).filter(({ text }) => !isNiceToHave(text)).length;
    const span = sections.find(({ headingSpan }) => headingSpan !== undefined)?.headingSpan;
    if (count <= many || span === undefined || says(subject, encouragement)) return;
    yield {
      message: `After ${count} points it helps to say who should apply all the same, like “Apply if you meet most of these; the rest can be learnt here”.`,
      span,
    };
  },
};

const encouragement =
  /\b(?:even if you|(?:don['’]t|do not|need not|not) (?:have to |need to )?(?:meet|tick|match|fulfil|have|check) (?:all|every|each|everything)|(?:meet|match|have) (?:most|some|many|\d+ ?%) of|not (?:every|all) (?:of )?(?:these|box\w*|point\w*|requirement\w*)|unsure (?:whether|if)|imposter|impostor|apply anyway|(?:drop|send|write|contact|message|get in touch|talk to) [^.\n]{0,30}\banyway|(?:exact|perfect|complete|100 ?%) match|can be (?:learnt|learned|taught)|we (?:will |'ll )?(?:teach|train) (?:you|what)|auch wenn (?:du|sie)|nicht alle (?:Punkte|Anforderungen)|même si vous|pas (?:besoin de )?(?:cocher|remplir) toutes|aunque no cumplas|no (?:hace falta|es necesario) cumplir|anche se non|ook als je niet|nawet jeśli nie)(?!\p{L})/iu;

function list(count: number): string {
  return "Polish Czech Slovak German French Dutch Danish Finnish"
    .split(" ")
    .slice(0, count)
    .map((skill) => `- ${skill}`)
    .join("\n");
}
