import type { Finding } from "../../diagnostic.ts";
import { isEnglishTag } from "../../prose/english.ts";
import { sentencesOf } from "../../prose/sentences.ts";
import { englishBlocks } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const coverLetter: RoleRule = {
  id: "requirements/cover-letter",
  scope: "role",
  severity: "info",
  summary: "A cover letter is optional.",
  why: "A demand for cover letters lowers the share of women who are hired, and says little about the work.",
  sources: ["Opanasets, research on application requirements: https://alexopanasets.com/research"],
  examples: [
    { text: "Please send your résumé along with a ⟦cover letter⟧." },
    { text: "Send your résumé; a cover letter is optional." },
    { text: "No cover letter needed." },
    { text: "You write cover letters to our patients' families." },
    { text: "---\ntitle: Nettoyage (H/F)\nlanguage: fr\n---\n\nEnvoyez CV et ⟦lettre de motivation⟧ à Kim." },
    {
      text: "---\ntitle: Lager (m/w/d)\nlanguage: de\n---\n\nSenden Sie uns Lebenslauf, ⟦Anschreiben⟧ und Zeugnisse.",
    },
    { text: "---\ntitle: Lager (m/w/d)\nlanguage: de\n---\n\nEin Anschreiben brauchen wir nicht." },
    { text: "---\ntitle: Almacén\nlanguage: es\n---\n\nEnvía tu CV; la carta de presentación es opcional." },
  ],
  *check(subject) {
    yield* foreignDemands(subject);
    for (const { text, sections, spanOf } of englishBlocks(subject)) {
      const match = /\b(?:cover(?:ing)? letter|letter of (?:interest|motivation|intent)|motivation letter)/i.exec(text);
      if (match === null || isOptional.test(text) || isTheWork.test(text)) continue;
      if (!demand.test(text) && !sections.includes("apply") && !sections.includes("process")) continue;
      yield { message, span: spanOf(match.index, match.index + match[0].length) };
    }
  },
};

const message =
  "A cover letter costs people hours and is rarely decisive; make it optional, or ask one short question instead.";

/** The same in German, French, Spanish, Italian, Dutch and Polish. */
function* foreignDemands({ role, blocks }: Subject): Iterable<Finding> {
  if (isEnglishTag(role.language)) return;
  for (const { text, zone, kind, spanOf } of blocks) {
    if (kind === "heading" || zone !== "plain") continue;
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      const match = foreignLetter.exec(sentence);
      if (match === null || foreignChoice.test(sentence)) continue;
      yield { message, span: spanOf(start + match.index, start + match.index + match[0].length) };
    }
  }
}

const foreignLetter =
  /(?<!\p{L})(?:(?:bewerbungs|motivations)schreiben|anschreiben|motivationsbrief|lettre de (?:motivation|candidature)|carta de (?:motivación|presentación)|lettera (?:motivazionale|di (?:motivazione|presentazione))|motivatiebrief|sollicitatiebrief|list(?:u)? motywacyjn\p{L}{1,3})(?!\p{L})/iu;
const foreignChoice =
  /(?<!\p{L})(?:kund(?:en|innen)|lieferanten|mandanten|verfass\p{L}{1,3}|formulier\p{L}{1,3}|erstell\p{L}{1,4}|optional|freiwillig|kein\p{L}{0,2}|ohne|nicht|kannst|können|gerne?|verzicht\p{L}{0,4}|facultati\p{L}{1,3}|pas|sans|inutile|opcional\p{L}{0,3}|no|sin|facoltativ\p{L}|non|senza|optioneel|geen|niet|hoeft|zonder|opcjonaln\p{L}{1,2}|nie|bez)(?!\p{L})/iu;

/** Letters that the job itself writes. */
const isTheWork = /\b(?:writ|draft|review|proofread|edit)\w* (?:\w+ ){0,2}(?:cover(?:ing)?|motivation) letters?\b/i;

const demand =
  /\b(?:send|submit|attach|includ(?:e|ing)|provide|upload|e-?mail|required?|requires|must|please|compulsory|mandatory|obligatory|essential|along with|together with|apply|application|r[ée]sum[ée]|CV)\b/i;

const isOptional =
  /\b(?:optional(?:ly)?|(?:assess|judg|select|decide|based)\w* (?:\w+ ){0,5}(?:up)?on (?:\w+ ){0,8}cover(?:ing)? letter|(?:not|isn['’]t|never|aren['’]t) (?:be )?(?:required|needed|necessary|expected|mandatory|obligatory)|no (?:need for |need to \w+ )?(?:an? )?(?:cover(?:ing)? letters?|letter of)|(?:don['’]t|do not|won['’]t) (?:\w+ ){0,3}(?:an? )?(?:cover(?:ing)? letter|letter of)|if you (?:like|want|wish|prefer|have)|feel free|you (?:may|can)|instead of|or (?:an? )?(?:short |brief )?(?:note|e-?mail|video)|welcome)\b/i;
