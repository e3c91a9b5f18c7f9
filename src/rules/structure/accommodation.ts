import type { Block } from "../../prose/blocks.ts";
import { sentencesOf } from "../../prose/sentences.ts";
import { mayLack } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";
import { weightOfLackingStatement } from "../usual-in.ts";

export const accommodation: RoleRule = {
  id: "structure/accommodation",
  scope: "role",
  severity: "warning",
  summary: "A posting says how to ask for an accommodation or adjustment, and whom.",
  why: "People with a disability who do not know whether and whom they may ask often do not apply.",
  sources: [
    "US Department of Justice, ADA.gov: https://www.ada.gov/topics/intro-to-ada/",
    "rolespec: a survey of 883 postings, of which 60 to 93 % say nothing",
  ],
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\n---\n\nYou care for children." },
    { text: "You care for children.\n\n⟦We provide reasonable accommodations to applicants.⟧" },
    { text: "You care for children.\n\nNeed an adjustment to apply? Write to kim@acme.example." },
    {
      text: "You care for children.\n\nIf you have a disability, please let us know how the interview can work better for you; we're happy to accommodate!",
    },
    { text: "You care for children.\n\nNeed any specific accommodations? Let us know." },
    { text: "⟦---⟧\ntitle: Coach\n---\n\nYou watch the game and make adjustments to approach." },
    { text: "You care for children.\n\nIf you require a reasonable accommodation, let us know." },
    {
      text: "---\ntitle: Pflegekraft\nlanguage: de\n---\n\nBrauchst du Unterstützung wegen einer Behinderung? Schreib an hilfe@acme.example.",
    },
    {
      text: "⟦---⟧\ntitle: Pflegekraft\nlanguage: de\n---\n\nWir begrüßen alle Bewerbungen, unabhängig von Alter und Behinderung.",
    },
    { text: "⟦---⟧\ntitle: Verpleegkundige\nlanguage: nl\n---\n\nJe zorgt voor kinderen." },
    { text: "You care for children.\n\nTell Ruth at ruth@acme.example what adjustments you need for the day." },
    {
      text: "You care for children.\n\nIf you need anything to be different for the interview, call Bea on 0117 496 0000.",
    },
    {
      text: "---\ntitle: Enfermera\nlanguage: es\n---\n\nPara pedir un ajuste en el proceso, escribe a hola@acme.example.",
    },
    { text: "---\ntitle: 看護師\nlanguage: ja\n---\n\n子どもの世話をします。" },
  ],
  *check(subject) {
    const { document, role, blocks } = subject;
    if (!mayLack(subject) || role.statements.some(({ topic }) => topic === "accommodation")) return;
    const offers = [...blocks.entries()].filter(([, block]) => isOffer(block));
    const first = offers[0]?.[1];
    if (first === undefined) {
      yield {
        message:
          "Nothing says how to ask for an accommodation. Add whom to contact, such as “Need an adjustment to apply? Write to kim@example.com”, or say it once for all roles under `statements:` in rolespec.yaml.",
        span: document.where(),
        severity: weightOfLackingStatement(role),
      };
      return;
    }
    const raw = ({ span }: Block): string => document.file.text.slice(span.start, span.end);
    // Whom to ask often is in the paragraph after.
    const near = offers.flatMap(([index]) => blocks.slice(index, index + 3));
    if (role.apply?.email !== undefined || near.some((block) => contact.test(raw(block)))) return;
    yield {
      message: "Accommodations are offered, but not whom to ask. Add a name, an address or a number.",
      span: first.span,
      severity: weightOfLackingStatement(role),
    };
  },
};

function isOffer({ kind, text, sections }: Block): boolean {
  if (kind === "heading") return false;
  if (sections.includes("accommodation") || foreignOffer.test(text)) return true;
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  return sentences.some((sentence) => offer.test(sentence) && !isOtherAdjustment(sentence));
}

/** Whoever makes adjustments to a plan or a machine: nothing in the sentence is about people who apply or about how they work. */
function isOtherAdjustment(sentence: string): boolean {
  return /\bmak(?:e|es|ing) (?:\w+ ){0,2}adjustments?\b/i.test(sentence) && !aboutPeople.test(sentence);
}

const aboutPeople =
  /\b(?:accommodat|access|disab|reasonable|workplace|interview|appl(?:y|ic)|hiring|recruit|request|you (?:\w+ )?(?:need|require|like|want))/i;

const offer =
  /\b(?:accommodations? (?:for|to|request|due|because|at|during|in|is|are|will|can|as|if|please|you)|(?:reasonable|disability(?:[- ]related)?|workplace|special|specific|particular|additional|individual|religious|an?|any|provide|request|requests? for|requiring|require|need(?:ing)?|make|offer|other|what|which|discuss|arrange|about|for) (?:accommodations?|adjustments?)|accommodate (?:\w+ ){0,5}(?:needs?|disabilit\w+|applicants?|candidates?)|adjustments? (?:to|for|at|during|you|in) (?:\w+ ){0,4}(?:interview\w*|application|process|apply|hiring|recruitment|role|job|work|need|like)|access (?:needs|requirements)|extra time|more time|different format|captions|sign[- ]language interpreters?|accessib(?:le|ility) (?:\w+ ){0,3}(?:needs?|requirements?|support|requests?|format)|(?:persons?|people|applicants?|candidates?|individuals) (?:with|who have) (?:\w+ ){0,2}disabilit\w+[^.]{0,60}\b(?:assist\w*|contact|support|need|help)|support (?:\w+ ){0,6}(?:disabilit\w+|health condition|neurodiver\w+)|(?:what (?:you )?(?:would |need |might )|anything |something )(?:you need |to be different|to make|make|different|that would)[^.\n]{0,60}\b(?:interview|process|day|job|shift|apply|chat|visit|application)|(?:need|what you need) for the (?:interview|job|visit|day|application)[^.\n]{0,60}(?:adjust|arrange|change)|does not suit how you work|(?:happy|glad|able|want|try|do our best) to accommodate|accommodate you\b|if you have (?:an? )?(?:disabilit\w+|impairments?|health conditions?|access needs?)[^.!?\n]{0,80}\b(?:let (?:us|me) know|tell us|contact|call|write|e-?mail))\b|(?<!\p{L})(?:Barrierefrei|Nachteilsausgleich|angemessene Vorkehrung|aménagement|accommodement|accessibilité|ajustes?|adaptaci[oó]n(?:es)?|accesibilidad|accomodament|adattament|esigenze particolari|aanpassing|toegankelijk|usprawnie|dostosowa|udogodnie)/iu;

/** Disability in German, French, Spanish, Italian, Dutch and Polish: an offer only where help is near, else a word of equal opportunity. */
const foreignOffer =
  /(?<!\p{L})(?:Behinderung|Schwerbehindert|handicap|discapacidad|disabilità|beperking|niepełnosprawno)\p{L}*[^.!?\n]{0,80}(?<!\p{L})(?:unterstütz|hilf|hilfe|benötig|brauch|wende|melde|anpass|erleichter|Vertrauensperson|Schwerbehindertenvertretung|besoin|contact|référent|accompagn|signal|adapt|apoyo|necesit|bisogno|support|ondersteun|nodig|wsparci|potrzeb)|(?<!\p{L})(?:unterstütz|hilf|benötig|brauch|anpass|besoin|adapt|apoyo|necesit|bisogno|support|ondersteun|nodig|wsparci|potrzeb)\p{L}*[^.!?\n]{0,80}(?<!\p{L})(?:Behinderung|schwerbehindert|handicap|discapacidad|disabilità|beperking|niepełnosprawno)|(?<!\p{L})(?:brauch|benötig)\p{L}*[^.!?\n]{0,60}(?<!\p{L})(?:Anpassung|Hilfsmittel|Begleitung|Unterstützung)|(?<!\p{L})(?:Gespräch|Kennenlernen|Vorstellungsgespräch|Probetag|Bewerbung|Interview)[^.!?\n]{0,30}(?<!\p{L})(?:etwas )?(?:brauch|benötig)\p{L}*|(?<!\p{L})(?:gesprek|sollicitatie|kennismaking)[^.!?\n]{0,40}(?<!\p{L})nodig|(?<!\p{L})nodig[^.!?\n]{0,40}(?<!\p{L})(?:gesprek|sollicitatie|kennismaking)/iu;

const contact =
  /@|https?:|www\.|\+?\d[\d ().-]{6,}\d|\b(?:contact|call|e-?mail|write|tell|let (?:us|me|your|the)|reach out|speak (?:to|with)|talk to|ask|notify|inform|advise|request (?:form|one|it|them)|your recruiter|kontakt\w*|schreib\w*|melde\w*|meldung|sag\w*|wende\w*|sprich|sprechen|contacte[zr]?|contactez|écri\w+|dites|signale[zr]|parlez|contacta\w*|escr[ií]b\w+|avís\w+|dinos|díganos|indíca\w+|scriv\w+|contatta\w*|dicci|diteci|segnala\w*|mail|bel|laat|neem contact|meld|napisz|daj znać|skontaktuj|zadzwoń|powiedz)\b/iu;
