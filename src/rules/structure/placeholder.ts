import { placeholdersIn, placeholderTags } from "../placeholders.ts";
import type { RoleRule } from "../rule.ts";

export const placeholder: RoleRule = {
  id: "structure/placeholder",
  scope: "role",
  severity: "error",
  summary: "Nothing of the template is left to be filled in.",
  why: "A gap that was never filled tells readers that nobody read the posting before them.",
  sources: ["rolespec: a survey of 4,027 postings; 44 of 176 deadlines of one careers page were placeholders"],
  examples: [
    { text: "---\ntitle: ⟦Role Title⟧\n---\n\nJoin ⟦[Company Name]⟧ in ⟦{{city}}⟧." },
    { text: "You have ⟦XX⟧ years of experience and earn ⟦$XX,XXX⟧." },
    { text: "## Benefits\n\n- ⟦TODO⟧: ask Kim\n- Salary: ⟦TBD⟧\n\n⟦Lorem ipsum⟧ dolor sit amet" },
    { text: "Send your résumé to ⟦<email address>⟧, or to ⟦[insert contact]⟧." },
    { text: "---\ntitle: Nurse\nother-pay: Bonus of ⟦[amount]⟧\n---\n\nYou care for children." },
    { text: "Write to [our team](https://acme.example/team), or call us [Monday to Friday]." },
    { text: "You write `{{ name }}` templates <br> and HTBDX reports [1] in size XXL, at Super Bowl XX." },
    { text: "---\ntitle: Nurse\nlanguage: es\n---\n\nCuidas de TODO el equipo." },
    { text: "The start date is to be agreed. Job title: Nurse" },
  ],
  *check({ document, role, blocks }) {
    for (const block of blocks) {
      for (const { start, end } of placeholdersIn(block.text, role.language)) {
        yield { message: messageFor(block.text.slice(start, end)), span: block.spanOf(start, end) };
      }
    }
    for (const span of placeholderTags(document)) {
      yield { message: messageFor(document.file.text.slice(span.start, span.end)), span };
    }
  },
};

function messageFor(gap: string): string {
  return `\`${gap.replaceAll("!", "")}\` is a gap that was never filled in; write what belongs here, or remove it.`;
}
