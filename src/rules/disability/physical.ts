import { overlaps, type Span } from "../../source/span.ts";
import { phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

const postures = "(?:stand|walk|sit|bend|kneel|crouch|crawl|stoop|climb|squat|reach|twist)(?:t?ing)?";
const strains = "(?:lift|carry(?! out| on)|push|pull|move|hoist|hold|haul|heave|shift)(?:s|ing)?";
const weight =
  "(?:\\d{1,2}|1[0-4]\\d|150)(?: ?(?:-|to) ?\\d{1,3})? ?\\+?-? ?(?:lbs?|pounds?|kgs?|kilograms?|kilos)(?!\\p{L})";

const demands: RoleRule = phraseRule({
  id: "disability/physical",
  severity: "warning",
  summary: "A physical demand is named as a task, marked as essential, with room for another way to do it.",
  why: "“Must lift 50 lb” turns away people who move the same boxes with a trolley; laws on disability ask employers to look at the essential function.",
  sources: [
    "Americans with Disabilities Act, 29 CFR 1630.2(n), essential functions: https://www.ecfr.gov/current/title-29/section-1630.2",
    "HR Dive, on physical demands in postings: https://www.hrdive.com/news/physical-requirements-job-descriptions/621449/",
  ],
  examples: [
    { text: "You ⟦must be able to lift 50 lbs⟧." },
    { text: "- ⟦Lifting and carrying up to 20 kg⟧\n- ⟦Standing for long periods⟧" },
    { text: "The work takes ⟦standing, walking, bending and kneeling⟧ all day, and ⟦climbing ladders⟧ now and then." },
    { text: "You ⟦must be able to stand⟧ at the counter, ⟦on your feet all day⟧." },
    {
      text: "---\ntitle: Lager (m/w/d)\nlanguage: de\n---\n\nSie ⟦heben bis zu 25 kg⟧ und sind ⟦körperlich belastbar⟧.",
    },
    { text: "---\ntitle: Entrepôt (H/F)\nlanguage: fr\n---\n\n⟦Port de charges jusqu'à 25 kg⟧." },
    { text: "---\ntitle: Almacén\nlanguage: es\n---\n\nCapacidad para ⟦levantar hasta 25 kg⟧." },
    { text: "---\ntitle: Entretien (H/F)\nlanguage: fr\n---\n\nIl s'agit de ⟦postes physiques⟧." },
    { text: "- ⟦Able to meet physical demands⟧" },
    { text: "You move boxes of up to 50 lb, with or without accommodation." },
    {
      text: "## Requirements\n\n- Essential function: lifting up to 50 lbs\n- With or without reasonable accommodation",
    },
    {
      text: "---\ntitle: Mover\nessential-functions: carries furniture up to three floors\n---\n\nYou lift up to 50 lbs. Tell us if you need a reasonable accommodation.",
    },
    { text: "You walk customers through the product, stand out and climb the career ladder." },
    { text: "You join a stand-up meeting, sit on the board and reach out to clients." },
    { text: "You maintain lifts (elevators) that carry 150 kg, and cranes that lift 100 kg." },
    { text: "You need not lift 50 lbs: a hoist does that." },
  ],
  tells: "describes a body, not the task",
  instead:
    "Name the task and say that there is another way, such as “moves boxes of up to 20 kg, with or without accommodation”.",
  phrases: [
    {
      cues: ["lb", "pound", "kg", "kilo"],
      patterns: [
        new RegExp(
          `(?:\\b(?:must |should )?(?:be )?able to |\\bmust )?\\b${strains}(?:(?:,|\\/| and| or|,? and\\/or|,? (?:and|or)) ?${strains}){0,5} (?:[\\w,-]{1,14} ){0,5}?${weight}`,
          "giu",
        ),
      ],
      unless:
        /\b(?:elevators?|lifts? \(|cranes?|hoists?|conveyors?|robots?|payload|drones?|trucks? (?:that|which)|machines? (?:that|which)|accommodations?|adjustments?)\b/i,
    },
    {
      cues: [
        "stand",
        "sit",
        "walk",
        "kneel",
        "climb",
        "of stairs",
        "bend",
        "stoop",
        "crouch",
        "on your feet",
        "feet all day",
        "full use",
        "physically",
        "physical",
      ],
      patterns: [
        new RegExp(`\\b${postures}(?:(?:,|\\/| and| or|,? and\\/or|,? (?:and|or)) ?${postures}){2,10}\\b`, "giu"),
        /\bmust be able to (?:stand|walk|sit|climb|kneel|bend|stoop|crouch)\b(?! (?:us |you |users? |customers? |clients? |people |others )?(?:through|up|out|by|behind|with|in for)\b)/giu,
        /\b(?:stand|sit|walk)(?:t?ing)?(?:(?:,| and| or|\/|,? and\/or) ?(?:stand|sit|walk)(?:t?ing)?)? (?:for )?(?:long|extended|prolonged|lengthy) (?:periods?|hours|stretches|time)\b(?: of time)?|\bprolonged (?:standing|sitting|walking)\b|\b(?:stand|standing|on your feet|walk|walking) (?:for )?(?:up to |at least )?(?:\d{1,2}\+?|four|five|six|seven|eight|nine|ten|twelve) hours\b|\bon your feet (?:all day|for|most)\b/giu,
        /\b(?:must |able to |ability to )(?:be able to )?(?:meet|handle|cope with|withstand|perform) (?:all |the )*physical (?:demands|requirements|tasks|aspects)\b/giu,
        /\bfull use of (?:both )?(?:your )?(?:hands|arms|legs|limbs)\b|\bphysically (?:strong|robust)\b|\bphysically (?:able to|capable of) (?!do\b)[a-z]{3,14}\b[^.,;\n]{0,30}/giu,
        /\b(?:able to|can) (?:sit|stand) (?:for )?(?:\d{1,2}|four|five|six|seven|eight|nine|ten|twelve|all|whole|long)\b(?: hours| day)?/giu,
        /\b(?:walk|run|get|go)(?:ning|ing)? up (?:and down )?(?:\w+ )?flights? of stairs\b|\bclimb(?:ing)? (?:up )?(?:and down )?(?:ladders?|stairs|scaffold\w*|steps)\b(?! (?:of success|to success))/giu,
      ],
      unless:
        /\b(?:career ladder|corporate ladder|accommodations?|adjustments?|sit-stand|robots?|patients (?:to|who)|clients (?:to|who)|children (?:to|who)|students (?:to|who))\b/i,
    },
    {
      language: "de",
      cues: ["kg", "kilo", "körperlich"],
      patterns: [
        /(?<!\p{L})(?:heben|tragen|hebst|trägst|bewegen)(?:(?:,| und| oder)? (?:von )?(?:\p{L}{2,14} ){0,4}?)(?:bis )?(?:zu )?\d{1,3} ?(?:kg|kilo(?:gramm)?)(?!\p{L})|(?<!\p{L})(?:gewichte|lasten) (?:von )?(?:bis )?(?:zu )?\d{1,2} ?(?:kg|kilo)(?!\p{L})|(?<!\p{L})körperlich(?:e)? (?:belastbar|belastbarkeit|fit|fitness|leistungsfähig\p{L}{0,4}|gesund)(?!\p{L})/giu,
      ],
      unless:
        /(?<!\p{L})(?:kran\p{L}{0,4}|aufzüge?n?|stapler\p{L}{0,2} (?:trägt|hebt)|mit oder ohne|hilfsmitteln?|hebehilfen?|vorkehrung\p{L}{0,2}|nicht|patient\p{L}{0,6})(?!\p{L})/iu,
    },
    {
      language: "fr",
      cues: ["charge", "kg", "physique"],
      patterns: [
        /(?<!\p{L})(?:port|manutention) de charges?(?: lourdes)?(?: (?:de |jusqu'à |pouvant aller jusqu'à )?\d{1,2} ?kg)?(?!\p{L})|(?<!\p{L})(?:soulever|porter) (?:des charges )?(?:de |jusqu'à )?\d{1,2} ?kg(?!\p{L})|(?<!\p{L})(?:(?:bonne|excellente) (?:condition|forme|résistance) physique|(?:postes?|travail|métier|travaux) (?:très |assez )?physiques?|physiquement (?:éprouvant|exigeant|difficile|pénible)\p{L}{0,2})(?!\p{L})/giu,
      ],
      unless: /(?<!\p{L})(?:aménagement\p{L}{0,1}|aide[s]? à la manutention|avec ou sans|pas de)(?!\p{L})/iu,
    },
    {
      language: "es",
      cues: ["kg", "kilo", "física"],
      patterns: [
        /(?<!\p{L})(?:levantar|cargar|mover)(?: y (?:levantar|cargar|mover))? (?:\p{L}{2,12} ){0,3}?(?:hasta |de )?\d{1,2} ?(?:kg|kilos?)(?!\p{L})|(?<!\p{L})buena (?:condición|forma) física(?!\p{L})/giu,
      ],
      unless: /(?<!\p{L})(?:ajustes?|adaptaci\p{L}{2,5}|con o sin|grúas?)(?!\p{L})/iu,
    },
    {
      language: "it",
      cues: ["kg", "fisica"],
      patterns: [
        /(?<!\p{L})(?:sollevare|sollevamento|spostare) (?:\p{L}{2,12} ){0,3}?(?:fino a |di )?\d{1,2} ?kg(?!\p{L})|(?<!\p{L})(?:prestanza|idoneità|resistenza) fisica(?!\p{L})/giu,
      ],
    },
    {
      language: "nl",
      cues: ["kg", "kilo", "fysiek"],
      patterns: [
        /(?<!\p{L})(?:tillen|til je) (?:\p{L}{2,12} ){0,3}?(?:tot )?\d{1,2} ?(?:kg|kilo)(?!\p{L})|(?<!\p{L})fysiek (?:fit|sterk|belastbaar)(?!\p{L})/giu,
      ],
    },
    {
      language: "pl",
      cues: ["kg", "fizyczn"],
      patterns: [
        /(?<!\p{L})(?:podnosz\p{L}{2,4}|dźwig\p{L}{2,5}|przenosz\p{L}{2,4}) (?:\p{L}{2,14} ){0,3}?(?:do )?\d{1,2} ?kg(?!\p{L})|(?<!\p{L})(?:sprawność|kondycja) fizyczna(?!\p{L})/giu,
      ],
    },
  ],
});

/** A demand that is marked as essential and leaves room for another way, in its section or in the fields, is one that laws ask for. */
export const physical: RoleRule = {
  ...demands,
  *check(subject, options) {
    for (const finding of demands.check(subject, options)) if (!isJustified(subject, finding.span)) yield finding;
  },
};

function isJustified({ document, role, sections }: Subject, place: Span): boolean {
  if (role.essentialFunctions.length > 0) return accommodation.test(role.body);
  const section = sections.find(({ span }) => overlaps(span, place));
  if (section === undefined) return false;
  const text = document.file.text.slice(section.span.start, section.span.end);
  return accommodation.test(text) && essential.test(text);
}

const accommodation =
  /\b(?:with or without|reasonable|workplace) (?:\w{1,12} )?(?:accommodations?|adjustments?)\b|(?<!\p{L})(?:angemessene Vorkehrung|mit oder ohne Hilfsmittel|aménagements? raisonnables?|ajustes razonables)/iu;
const essential =
  /\bessential (?:job |physical )?(?:functions?|dut(?:y|ies)|tasks?|requirements?)\b|\bphysical demands\b|wesentliche\p{L}? Aufgaben?|fonctions? essentielles?|funciones esenciales/iu;
