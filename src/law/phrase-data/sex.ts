import { everyoneMeant } from "../../wording/sex-marks.ts";
import type { Neighbour } from "../../wording/wording.ts";
import type { LawWording } from "../law-wording.ts";

/** Signs that everyone is meant. */
const germanMarks: readonly Neighbour[] = [
  { pattern: /\p{Ll}(?:In|Innen)(?!\p{L})/u, within: "passage" },
  {
    pattern:
      /\b[mwfdxi] ?[/|,*] ?[mwfdxi]\b(?: ?[/|,*] ?[mwfdxi]\b)?|[:*_·]innen\b|[:*_·]in\b|\/-?in\b|\(in\)|\(-in\)|\(innen\)|\b(?:all genders|alle geschlechter|divers|gn)\b|\(a\)|kauf(?:mann|frau)(?: ?\/ ?| oder | und )-?(?:kauf)?(?:mann|frau)|\b\p{L}{3,40}in (?:oder|und|bzw\.?) \p{L}|\b\p{L}{3,40}er(?: ?\/ ?| oder | und | bzw\.? )-?\p{L}{0,40}in\b/iu,
    within: "passage",
  },
];

/** Words that tell the sex of the people whom a posting looks for, and titles that do. */
export const sexWordings: readonly LawWording[] = [
  {
    id: "sex/title",
    cues: [
      "sales",
      "barmaid",
      "cleaning la",
      "girl friday",
      "draftsm",
      "repairm",
      "delivery ",
      "office ",
      "stock ",
      "pool ",
      "busboy",
      "bus boy",
      "bus girl",
      "waitress",
      "stewardess",
      "handym",
      "postm",
    ],
    language: "en",
    patterns: [
      /\bsalesm[ae]n\b(?! ?(?:\/|or|and) ?(?:sales)?(?:wom[ae]n|person|people))/giu,
      /(?=saleswom)(?<!\bm[ae]n ?(?:\/|or|and) ?)\bsaleswom[ae]n\b(?! ?(?:\/|or|and) ?sales(?:m[ae]n|person|people))/giu,
      /\b(?:salesgirls?|barmaids?|cleaning lad(?:y|ies)|girl friday|draftsm[ae]n|repairm[ae]n|(?:delivery|office|stock|pool) (?:boys?|m[ae]n|girls?)|bus ?boys?)\b(?! ?\/)/giu,
      /(?=waitress|stewardess)(?<!\b(?:waiters?|stewards?) ?(?:\/|or|and) ?)\b(?:waitress(?:es)?|stewardess(?:es)?)\b(?! ?(?:\/|or|and) ?(?:waiters?|stewards?))/giu,
      /(?=handym|postm)(?<=^|\b(?:a|as|for a|an? experienced|looking for|hiring) )(?:handym[ae]n|postm[ae]n)\b(?! ?\/)/giu,
    ],
    tells: "is a title that fits one sex",
    instead: "Use the neutral title, such as “salesperson”, “server”, “drafter” or “cleaner”.",
  },
  {
    id: "sex/old-compound",
    cues: ["foreman", "foremen", "chairm", "journeym"],
    language: "en",
    within: "title",
    patterns: [/\b(?:fore|chair|journey)m[ae]n\b/giu],
    silentNear: [
      { pattern: /\b(?:reports? to|assistant to|office of) (?:the |our )?(?:fore|chair)man\b/i, within: "sentence" },
    ],
    tells: "is an old title that speaks of men",
    instead: "“Site lead”, “chair” and “journey-level electrician” fit everyone.",
  },
  {
    id: "sex/german-title",
    within: "title",
    patterns: [
      /(?<!\p{L})\p{L}{0,30}(?:verkäufer|entwickler|buchhalter|fahrer|mitarbeiter|leiter|berater|techniker|mechaniker|mechatroniker|elektriker|elektroniker|pfleger|lehrer|erzieher|ärzt|ingenieur|informatiker|sachbearbeiter|betreuer|bäcker|kellner|schreiner|tischler|schlosser|maler|maurer|redakteur|architekt|jurist|anwält|referent|assistent|spezialist|sekretär|student|praktikant|gärtner|friseur|händler|koordinator|disponent|lagerist|chemiker|physiker|apotheker|optiker|meister|arbeiter|führer|putz|köch)(?:in|innen|frau)(?!\p{L})/giu,
      /(?<!\p{L})\p{L}{0,30}(?:sekretärin|empfangsdame|putzfrau|krankenschwester|kauffrau|fachfrau|kindergärtnerin)(?!\p{L})/giu,
      /(?<!\p{L})\p{L}{0,30}(?:verkäufer|entwickler|buchhalter|fahrer|mitarbeiter|leiter|berater|techniker|mechaniker|mechatroniker|elektriker|elektroniker|pfleger|lehrer|erzieher|arzt|ingenieur|informatiker|sachbearbeiter|betreuer|bäcker|kellner|schreiner|tischler|schlosser|maurer|redakteur|anwalt|referent|sekretär|praktikant|gärtner|friseur|händler|disponent|lagerist|apotheker|meister|kaufmann|fachmann)(?!\p{L}|[:*_/·-]{1,2}-?in)/giu,
    ],
    silentNear: germanMarks,
    tells: "is a title of one sex, with no sign that everyone is meant",
    instead: "Write “Verkäufer:in (m/w/d)” or “Verkauf (m/w/d)”.",
  },
  {
    id: "sex/german-sought",
    cues: ["suchen"],
    patterns: [
      /(?=\p{Lu})(?<=\b[Ss]uchen (?:wir )?(?:ab sofort )?eine (?:\p{Ll}{3,20} ){0,2})\p{Lu}\p{Ll}{2,30}(?:erin|istin|orin|eurin|ärin|entin|antin|ärztin|frau)(?!\p{L})/gu,
      /(?=\p{Lu})(?<=\b[Ss]uchen (?:wir )?(?:ab sofort )?einen (?:\p{Ll}{3,20} ){0,2})\p{Lu}\p{Ll}{2,30}(?:er|ist|or|eur|ent|ant|arzt|mann)(?!\p{L}|[:*_/·-]{1,2}-?in)/gu,
    ],
    // A title that means everyone, and the text that speaks of it in one form, are read together.
    silentNear: germanMarks.map(({ pattern }) => ({ pattern, within: "posting" })),
    tells: "is a title of one sex, with no sign that everyone is meant",
    instead: "Write “Verkäufer:in (m/w/d)” or “Verkauf (m/w/d)”.",
  },
  {
    id: "sex/german-pair",
    cues: ["(m", "(w", "(f"],
    patterns: [/\((?:m ?[/|,] ?[wf]|[wf] ?[/|,] ?m)\)/giu],
    tells: "leaves out the third sex that German law knows since 2018",
    instead: "Write “(m/w/d)”, or “(m/f/d)” in English.",
  },
  {
    id: "sex/polish-title",
    within: "title",
    patterns: [
      /(?<!\p{L})(?:księgowa|kelnerka|sprzątaczka|sekretarka|kasjerka|pielęgniarka|nauczycielka|asystentka|recepcjonistka|kucharka|fryzjerka|kosmetyczka|sprzedawczyni|opiekunka|niania|hostessa|barmanka|menedżerka|koordynatorka|specjalistka|programistka|inżynierka|dyrektorka|kierowniczka|referentka|pracownica|stażystka|magazynierka|graficzka)(?!\p{L})/giu,
      /(?<!\p{L})(?:księgowy|kelner|sekretarz|kasjer|pielęgniarz|nauczyciel|asystent|recepcjonista|kucharz|fryzjer|sprzedawca|barman|menedżer|koordynator|specjalista|programista|inżynier|dyrektor|kierownik|referent|pracownik|stażysta|magazynier|mechanik|elektryk|monter|operator|analityk|doradca|przedstawiciel)(?!\p{L})/giu,
    ],
    silentNear: [
      ...everyoneMeant,
      {
        pattern:
          /\b[kmnx] ?[/|] ?[kmnx]\b|\/-?(?:a|ka|ca|ini|yni|owa|czka)\b|\((?:k|a|ka|-ka)\)|\/ ?\p{L}{4,30}(?:ka|owa|yni|ini|ca|czka)\b|wszystkie płcie|\bosoba\b|\boraz\b/iu,
        within: "passage",
      },
    ],
    tells: "is a title of one sex, with no sign that everyone is meant",
    instead: "Write “Księgowy/Księgowa” or add “(k/m)”.",
  },
  {
    id: "sex/french-title",
    within: "title",
    patterns: [
      /(?<!\p{L})(?:vendeur|serveur|développeur|directeur|infirmier|comptable confirmé|assistant|acheteur|conseiller|cuisinier|technicien|caissier|boulanger|plombier|électricien|ouvrier|employé|chargé|consultant)(?!\p{L})(?! ?(?:\/|\(|·|\.e\b|-e\b|ou |et ))/giu,
    ],
    silentNear: [
      ...everyoneMeant,
      {
        pattern:
          /\b[hfx] ?[/-] ?[hfx]\b|[·(.-]e\)?(?![\p{L}])|\(?[·/-](?:se|trice|ère|ne|euse|rice|ière|enne)\b|tous genres|\(e\)/iu,
        within: "passage",
      },
    ],
    tells: "is a title of one sex alone",
    instead: "Add “H/F”, or write both: “vendeur ou vendeuse”.",
  },
];
