import { nearestWord } from "../../source/nearest-word.ts";
import type { SiteRule } from "../rule.ts";

export const translationUnknown: SiteRule = {
  id: "structure/translation-unknown",
  scope: "site",
  severity: "error",
  summary: "A translation names a role in another language.",
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
    {
      text: "---\ntitle: Night Nurse\ntranslation-of: ⟦nurse⟧\n---",
      others: ["---\ntitle: Nurse\nslug: nurse\n---"],
    },
    {
      text: "---\ntitle: Night Nurse\nlanguage: en-GB\ntranslation-of: ⟦nurse⟧\n---",
      others: ["---\ntitle: Nurse\nslug: nurse\n---"],
    },
    {
      text: "---\ntitle: Enfermeiro\nlanguage: pt-BR\ntranslation-of: nurse\n---",
      others: ["---\ntitle: Enfermeiro\nslug: nurse\nlanguage: pt-PT\n---"],
    },
    { text: "---\ntitle: Pflegekraft\nlanguage: de\n---" },
  ],
  *check(roles) {
    const languages = new Map(roles.map(({ slug, language }) => [slug, language]));
    for (const { path, slug, language, translationOf, translationSpan } of roles) {
      if (translationOf === undefined) continue;
      if (translationOf === slug) {
        yield { path, message: `This role names itself; name the role that it translates.`, span: translationSpan };
      } else if (isSameLanguage(languages.get(translationOf), language)) {
        const problem = `\`${translationOf}\` is in the same language, \`${language}\`.`;
        const message = `${problem} Set the \`language\` of each role, or remove \`translation-of\`.`;
        yield { path, message, span: translationSpan };
      } else if (!languages.has(translationOf)) {
        const near = nearestWord(translationOf, [...languages.keys()]);
        const remedy =
          near === undefined ? "write the `slug` of the role that it translates" : `did you mean \`${near}\``;
        const end = near === undefined ? "." : "?";
        yield { path, message: `No role has the address \`${translationOf}\`; ${remedy}${end}`, span: translationSpan };
      }
    }
  },
};

/** Whether two tags name one language: `en` holds `en-GB`, while `pt-BR` and `pt-PT` are texts of their own. */
function isSameLanguage(original: string | undefined, language: string): boolean {
  if (original === undefined) return false;
  const [short, long] = [original, language].toSorted((a, b) => a.length - b.length);
  return short === long || long?.startsWith(`${short}-`) === true;
}
