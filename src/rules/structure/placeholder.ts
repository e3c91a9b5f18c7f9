import { visit } from "unist-util-visit";
import type { FieldPath, Fields, FieldValue } from "../../role/front-matter.ts";
import type { RoleDocument } from "../../role/role-document.ts";
import { textAt } from "../../source/source-file.ts";
import type { Span } from "../../source/span.ts";
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
    { text: '---\ntitle: Nurse\nid: ⟦TBD⟧\nemployer: "⟦[Company Name]⟧"\n---' },
    { text: "⟦{% include apply.html %}⟧\n\nBy ⟦{{ date }}⟧ at noon, {{ date }}, apply {% endif %}" },
    { text: "⟦[Apply here]()⟧ by Friday." },
    { text: "Write to [our team](https://acme.example/team), or call us [Monday to Friday]." },
    { text: "You write `{{ name }}` templates <br> and HTBDX reports [1] in size XXL, at Super Bowl XX." },
    { text: "---\ntitle: Nurse\nlanguage: es\n---\n\nCuidas de TODO el equipo." },
    { text: "Send it with the subject line Night Auditor [your last name]." },
    { text: "The start date is to be agreed. Job title: Nurse" },
  ],
  *check({ document, role, blocks }) {
    const inText = blocks.flatMap((block) =>
      placeholdersIn(block.text, role.language).map(({ start, end }) => ({
        gap: block.text.slice(start, end),
        span: block.spanOf(start, end),
      })),
    );
    const inFields = fieldLeaves(document).flatMap(({ text, span }) =>
      placeholdersIn(text, role.language).map(({ start, end }) => ({ gap: text.slice(start, end), span })),
    );
    const inTags = placeholderTags(document).map((span) => ({ gap: textAt(document.file, span), span }));
    for (const span of emptyLinks(document)) {
      yield { message: "This link leads nowhere; write the address between the round brackets.", span };
    }
    const seen = new Set<string>();
    for (const { gap, span } of [...inText, ...inFields, ...inTags]) {
      const key = keyOf(gap);
      if (!seen.has(key)) yield { message: messageFor(gap), span };
      seen.add(key);
    }
  },
};

/** `[Apply]()`: words that look like a link and open nothing. */
function emptyLinks({ tree }: RoleDocument): readonly Span[] {
  const spans: Span[] = [];
  visit(tree, "link", ({ url, position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (url.trim() === "" && start !== undefined && end !== undefined) spans.push({ start, end });
  });
  return spans;
}

/** The texts of the fields that no block holds. What cannot be read there is told by `field/unreadable`. */
function fieldLeaves(document: RoleDocument): readonly { readonly text: string; readonly span: Span }[] {
  const lists = ["driving", "essential-functions", "required-by-law"].flatMap((name) => [
    [name],
    [name, 0],
    [name, 1],
    [name, 2],
  ]);
  const paths: readonly FieldPath[] = [["id"], ["employer", "name"], ["apply", "url"], ["apply", "email"], ...lists];
  return paths.flatMap((path) => {
    const text = valueAt(document.fields, path);
    return text === undefined ? [] : [{ text, span: document.where(...path) }];
  });
}

function valueAt(fields: FieldValue, path: FieldPath): string | undefined {
  let value: FieldValue | undefined = fields;
  for (const step of path) {
    if (value === undefined || typeof value === "string") return undefined;
    value = Array.isArray(value) ? value[Number(step)] : (value as Fields)[step];
  }
  return typeof value === "string" ? value : undefined;
}

/** A file made for another generator is full of its commands: one is told, and a gap with the same name once. */
function keyOf(gap: string): string {
  return gap.startsWith("{%") ? "{%" : gap;
}

function messageFor(gap: string): string {
  if (gap.startsWith("{%")) {
    return "This command of another generator is printed as it is; remove it and all others like it.";
  }
  return `\`${gap.replaceAll("!", "")}\` is a gap that was never filled in; write what belongs here, or remove it.`;
}
