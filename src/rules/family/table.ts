import { wordingOf } from "../../law/wording-list.ts";
import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const entries: readonly PhraseRule[] = [
  {
    id: "family/status",
    severity: "error",
    summary: "A posting states hours and travel and leaves private life to the reader.",
    why: "Laws forbid to choose by marriage, children or pregnancy, and people with a family know best whether they can do the hours.",
    sources: [
      "EEOC, pre-employment inquiries on marital status or children: https://www.eeoc.gov/pre-employment-inquiries-and-marital-status-or-number-children",
      "Directive 2006/54/EC, article 2: https://eur-lex.europa.eu/eli/dir/2006/54/oj",
    ],
    examples: [
      { text: "⟦Childless applicants preferred⟧." },
      { text: "You have ⟦no ties at home⟧. ⟦Not suitable for parents⟧." },
      { text: "We never ask: are you married?" },
      { text: "You ⟦have no family commitments⟧." },
      { text: "⟦Must be single⟧, or ⟦unmarried⟧ applicants ⟦with no kids⟧." },
      { text: "You are ⟦unencumbered⟧ and ⟦put work first⟧." },
      { text: "Please state your ⟦marital status⟧. ⟦Married candidates preferred⟧." },
      {
        text: "---\ntitle: Vertrieb (m/w/d)\nlanguage: de\n---\n\nSie sind ⟦ungebunden⟧ und reisen gern. Nennen Sie Ihren ⟦Familienstand⟧.",
      },
      { text: "---\ntitle: Vente (H/F)\nlanguage: fr\n---\n\nVous êtes ⟦célibataire⟧ et ⟦sans enfant⟧." },
      { text: "---\ntitle: Ventas\nlanguage: es\n---\n\nPersona ⟦soltera⟧, ⟦sin cargas familiares⟧." },
      {
        text: "---\ntitle: Vendite\nlanguage: it\n---\n\nPersona ⟦senza vincoli familiari⟧; indicare lo ⟦stato civile⟧.",
      },
      { text: "---\ntitle: Verkoop\nlanguage: nl\n---\n\nVermeld je ⟦burgerlijke staat⟧." },
      { text: "---\ntitle: Sprzedaż\nlanguage: pl\n---\n\nProsimy podać ⟦stan cywilny⟧; szukamy osób ⟦bezdzietnych⟧." },
      { text: "⟦Must have childcare arranged⟧." },
      { text: "---\ntitle: Nettoyage (H/F)\nlanguage: fr\n---\n\nAvoir ⟦résolu ses problèmes de garde d'enfants⟧." },
      { text: "---\ntitle: Reinigung (m/w/d)\nlanguage: de\n---\n\nDie ⟦Kinderbetreuung muss gesichert⟧ sein." },
      { text: "We have childcare on site and help with childcare. You have childcare experience." },
      { text: "We are a family-friendly employer with paid family leave." },
      { text: "You are the single point of contact and run single sign-on for a single team." },
      { text: "You know family law and help unmarried mothers." },
      { text: "We decide without regard to marital status." },
      { text: "You put safety first and work with single engineers or pairs." },
      {
        text: "---\ntitle: Vertrieb (m/w/d)\nlanguage: de\n---\n\nSie arbeiten unabhängig von Ort und Zeit; Beruf und Familie passen zusammen. Reisen ungebundener Pakete.",
      },
      {
        text: "---\ntitle: Asistencia\nlanguage: es\n---\n\nAtiendes a madres solteras y tramitas el registro del estado civil.",
      },
    ],
    tells: "chooses by family life",
    instead: "State the hours and the travel, such as “ten nights away a month”, and let people judge for themselves.",
    phrases: [
      wordingOf("family/status"),
      {
        cues: [
          "unencumbered",
          "family",
          "married",
          "marital",
          "work first",
          "job first",
          "children",
          "husband",
          "wife",
          "pregnan",
          "commitments",
          "issues",
          "problems",
          "worries",
          "hassles",
          "single ",
        ],
        patterns: [
          /(?<=\b(?:be|are|you're|someone|candidates?|person) (?:\w{1,12} ){0,2})unencumbered\b|\bunencumbered (?:by|with|from) (?:family|children|personal|outside|domestic)\b(?: (?:commitments?|obligations?|ties|responsibilities))?|\bunencumbered (?:candidates?|applicants?|individuals?|persons?)\b/giu,
          /\b(?:without|free (?:of|from)|no) (?:any )?(?:family|domestic|childcare|child[- ]care|caring|personal|parental|outside|other) (?:commitments?|obligations?|ties|responsibilities|duties|burdens?|issues|problems|worries|hassles)\b/giu,
          /\b(?:willing to |who (?:will |can )?|must |you |able to )(?:put|place) (?:work|the job|the company|the business|your (?:job|career)) (?:first|before (?:family|your (?:family|private life)))\b/giu,
          /\b(?:married|unmarried|divorced) (?:men|women|man|woman|candidates?|applicants?|couples?|persons?)(?: (?:only|preferred|wanted))\b|\bmust (?:not )?be married\b|\bfamily man\b|\bmarried (?:man|woman)\b|\b(?:if|whether) you(?: are|'re) (?:married|single|pregnant)\b|\b(?:candidates?|applicants?|people|persons?|those) without (?:children|kids|dependents|dependants|a family)(?: (?:only|preferred))?\b|\bsingle (?:people|persons?) (?:only|preferred|wanted)\b|^(?:single|unmarried|unencumbered)(?= (?:or|and)\b|[.;,]|$)/giu,
          /(?<=\b(?:state|include|mention|provide|specify|indicate|give|tell us|with) (?:your )?(?:[\w, ]{1,40} )?)marital status\b/giu,
          /\b(?:not|without|no) (?:\w{1,12} )?(?:plan(?:s|ning)? (?:to have|for) (?:children|a family|kids)|(?:young|small) (?:children|kids)(?! (?:under|allowed|are|in |will|on )))\b/giu,
        ],
        staysWhenNegated: true,
        unless:
          /\b(?:without regard|regardless|irrespective|discriminat\w+|(?:do not|don't|never|won't|will not) (?:ask|include|state|mention|send|give|want)|single (?:sign-on|site|point)|help|support|insurance|benefits?|tax|lien|property|access)\b/i,
      },
      {
        cues: ["childcare", "child care", "child-care"],
        patterns: [
          /\b(?:must (?:already )?have|has?|have|with|requires?|need(?:s|ed)?|able to (?:show|prove)) (?:\w{1,12} ){0,2}?(?:reliable |suitable |adequate |full[- ]time |back-?up )?child[- ]?care(?: (?:arrangements?|cover))?(?: (?:\w{1,8} )?(?:arranged|in place|sorted(?: out)?|organi[sz]ed|secured|required))?(?=[.,;]|$)|\bchild[- ]?care (?:(?:must|has to|should|needs to) be |is )?(?:already )?(?:arranged|in place|sorted(?: out)?|secured)\b/giu,
        ],
        staysWhenNegated: true,
        unless: /\b(?:we|our|benefits?|offer\w*|provid\w+|subsid\w+|help|support|pay|allowance|on-?site|employees?)\b/i,
      },
      {
        cues: ["put work first", "puts work first", "putting work first", "work comes first"],
        patterns: [/\b(?:put(?:s|ting)? work first|work comes first)\b/giu],
        unless: /\b(?:not|never|don't)\b/i,
      },
      {
        language: "de",
        cues: [
          "ungebunden",
          "ledig",
          "familienstand",
          "kinderlos",
          "familiär",
          "alleinstehend",
          "kinderwunsch",
          "keine ",
          "kinderbetreuung",
        ],
        patterns: [
          /(?<!\p{L})(?:ungebunden|ledig|kinderlos|alleinstehend|keine (?:kleinen )?kinder(?! (?:auf|an|in den|unter|betreu))|ohne (?:familiäre (?:verpflichtungen|bindungen)|kinder|kinderwunsch)|familiär ungebunden|familienstand|(?:gesicherte|geregelte|gewährleistete) kinderbetreuung|kinderbetreuung (?:muss |sollte )?(?:ist )?(?:gesichert|geregelt|sichergestellt|gewährleistet|organisiert))(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:unabhängig|ungeachtet|lediglich|ort\p{L}{0,6}|zeitlich(?! flexib)|herstellerungebunden|beratung|alleinstehende\p{L}{0,2}|steuer\p{L}{0,8}|standesamt|verzicht\p{L}{0,4}|bitte (?:kein|ohne)|keine (?:angaben?|rolle)|betreu\p{L}{1,5})(?!\p{L})/iu,
      },
      {
        language: "fr",
        cues: [
          "célibataire",
          "sans enfant",
          "charge",
          "situation familiale",
          "situation matrimoniale",
          "état civil",
          "garde d",
        ],
        patterns: [
          /(?<!\p{L})(?:célibataires?|sans enfants?(?: à charge)?|sans (?:charges?|attaches?|contraintes?|obligations?) (?:de famille|familiales?)|situation (?:familiale|matrimoniale)|(?:résolu|réglé|organisé) (?:ses|vos|tes|son|votre|ton|les|le|la|leurs?) (?:problèmes? de |mode de |solution de )?garde d[e'’] ?(?:ses |vos )?enfants?|(?:mode|solution|moyen) de garde(?: d[e'’] ?(?:ses |vos )?enfants?)? (?:indispensable|obligatoire|exigée?|requise?|assurée?|fiable|stable))(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:quelle que soit|sans distinction|sans considération|mères?|accompagn\p{L}{1,5}|prestations?|congés?|prévoyance|mutuelle|parents?|évolution|selon|en cas|dossiers?)(?!\p{L})/iu,
      },
      {
        language: "es",
        cues: ["solter", "cargas familiares", "estado civil", "sin hijos", "casad"],
        patterns: [
          /(?<!\p{L})(?:solter[oa]s?(?:\/[oa]s?)?|sin (?:cargas|compromisos|responsabilidades) familiares|sin hijos|estado civil|casad[oa]s? preferentemente)(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:madres? solteras?|registro|sin importar|independientemente|discrimina\p{L}{1,4}|sin distinción|trámites?|tramit\p{L}{1,3})(?!\p{L})/iu,
      },
      {
        language: "it",
        cues: ["vincoli", "stato civile", "nubile", "celibe", "senza figli", "carichi"],
        patterns: [
          /(?<!\p{L})(?:senza (?:vincoli|impegni|carichi|legami) famili?ar[ie]|stato civile|nubil[ei]|celib[ei]|senza figli)(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:a prescindere|indipendentemente|senza distinzion\p{L}|uffici\p{L}|anagraf\p{L}|registr\p{L})(?!\p{L})/iu,
      },
      {
        language: "nl",
        cues: ["burgerlijke staat", "ongehuwd", "gezin", "kinderloos", "ongebonden"],
        patterns: [
          /(?<!\p{L})(?:burgerlijke staat|ongehuwd|kinderloos|zonder (?:gezin|kinderen|gezinsverplichtingen)|geen gezinsverplichtingen|ongebonden)(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:ongeacht|discrimin\p{L}{1,6}|niet vermelden|begeleid\p{L}{0,3}|politiek|partij)(?!\p{L})/iu,
      },
      {
        language: "pl",
        cues: ["stan cywiln", "stanu cywiln", "bezdzietn", "niezamężn", "kawaler", "pann", "zobowiązań rodzinn"],
        patterns: [
          /(?<!\p{L})(?:stan(?:u)? cywiln\p{L}{1,3}|bezdzietn\p{L}{1,3}|niezamężn\p{L}{1,3}|bez (?:zobowiązań|obowiązków) rodzinnych)(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:bez względu|niezależnie|urz[ąę]d\p{L}{0,3}|urzędzie|akt\p{L}{0,3})(?!\p{L})/iu,
      },
      {
        cues: ["ties", "parents", "family supports", "are you married", "planning children", "family planning"],
        patterns: [
          /\b(?:no|without|free of) (?:personal |close )?ties(?: at home| to home)?\b|\b(?:not|hardly|less) (?:suitable|suited|ideal|right) for (?:working )?(?:parents|mothers|mums|fathers|people with (?:children|kids|families|a family))\b|\byour (?:family|partner|spouse) (?:supports?|accepts?|understands?|agrees?)\b|\bare you (?:married|single|pregnant|planning (?:children|a family|a pregnancy))\b/giu,
        ],
        staysWhenNegated: true,
        unless: /\b(?:we (?:do not|don't|never|will not|won't) ask)\b/i,
      },
      {
        cues: ["childless", "child-free", "waits for you at home", "waiting for you at home"],
        patterns: [
          /\b(?:childless|child-free) (?:applicants?|candidates?|people|persons?|couples?|women|men)(?: (?:only|preferred))?\b|\bnobody (?:waits|waiting) for you at home\b|\bno ?one (?:waits|waiting) for you at home\b/giu,
        ],
        staysWhenNegated: true,
        unless: /\b(?:support|counsel\w*|patients?|clients?)\b/i,
      },
    ],
  },
];

/** Words that choose by private life. */
export const familyRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
