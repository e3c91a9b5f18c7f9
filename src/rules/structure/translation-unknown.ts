import { nearestWord } from "../../source/nearest-word.ts";
import type { SiteRule } from "../rule.ts";

export const translationUnknown: SiteRule = {
  id: "structure/translation-unknown",
  scope: "site",
  severity: "error",
  summary: "A translation names the role that it translates.",
  why: "The pages of the two languages link to each other, and a name that no role has leads nowhere.",
  sources: ["rolespec: a role spec, the field `translation-of`"],
  examples: [
    {
      text: "---\ntitle: Pflegekraft\nlanguage: de\ntranslation-of: ⟦nurses⟧\n---",
      others: ["---\ntitle: Nurse\nslug: nurse\n---"],
    },
    { text: "---\ntitle: Pflegekraft\nslug: pflegekraft\nlanguage: de\ntranslation-of: ⟦pflegekraft⟧\n---" },
    {
      text: "---\ntitle: Pflegekraft\nlanguage: de\ntranslation-of: nurse\n---",
      others: ["---\ntitle: Nurse\nslug: nurse\n---"],
    },
    { text: "---\ntitle: Pflegekraft\nlanguage: de\n---" },
  ],
  *check(roles) {
    const slugs = new Set(roles.map(({ slug }) => slug));
    for (const { path, slug, translationOf, translationSpan } of roles) {
      if (translationOf === undefined) continue;
      if (translationOf === slug) {
        yield { path, message: `This role names itself; name the role that it translates.`, span: translationSpan };
      } else if (!slugs.has(translationOf)) {
        const near = nearestWord(translationOf, [...slugs]);
        const remedy =
          near === undefined ? "write the `slug` of the role that it translates" : `did you mean \`${near}\``;
        const end = near === undefined ? "." : "?";
        yield { path, message: `No role has the address \`${translationOf}\`; ${remedy}${end}`, span: translationSpan };
      }
    }
  },
};
