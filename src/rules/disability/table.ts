import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const accommodated = /\b(?:with or without|reasonable) (?:\w{1,12} )?(?:accommodations?|adjustments?)\b/i;

const entries: readonly PhraseRule[] = [
  {
    id: "disability/mental-state",
    severity: "warning",
    summary: "A posting describes the strain of the work, not the nerves of the person.",
    why: "“Thick skin” warns of how people are treated, and shuts out people with anxiety or depression who do such work well.",
    sources: [
      "Victorian Public Sector Commission, neurodiversity toolkit: https://vpsc.vic.gov.au",
      "EARN, inclusive job descriptions: https://askearn.org",
    ],
    examples: [
      { text: "You have ⟦skin like a rhino⟧." },
      { text: "You need a ⟦thick skin⟧ and ⟦nerves of steel⟧." },
      { text: "You are ⟦mentally tough⟧ and ⟦emotionally stable⟧." },
      { text: "You are ⟦resilient under pressure⟧." },
      {
        text: "---\ntitle: Support (m/w/d)\nlanguage: de\n---\n\nSie haben ein ⟦dickes Fell⟧ und sind ⟦psychisch belastbar⟧.",
      },
      { text: "---\ntitle: Accueil (H/F)\nlanguage: fr\n---\n\nVous avez des ⟦nerfs d'acier⟧." },
      { text: "You support people with a mental disability and know mental health law." },
      { text: "You build resilient systems and emotionally safe classrooms." },
      { text: "You weld thick skins of aluminium for aircraft." },
      { text: "Some callers are upset; a colleague takes over after 30 minutes." },
      { text: "You do not need a thick skin here." },
    ],
    tells: "asks for nerves of a kind, and tells nothing of the strain",
    instead: "Say what happens and what helps, such as “some callers are upset; you can hand a call over at any time”.",
    phrases: [
      {
        cues: [
          "thick",
          "steel",
          "tough",
          "stable",
          "stability",
          "strong",
          "resilien",
          "strength",
          "neurotypical",
          "of sound mind",
          "unflappable",
          "immune",
          "snowflake",
          "thick",
        ],
        patterns: [
          /\bunflappable\b|\bimmune to (?:stress|criticism|pressure)\b|\b(?:not a|no|nor a) snowflakes?\b|\bthick[- ](?:skin|skinned|hide)\b|\bnerves of steel\b|\bsteely nerves\b/giu,
          /\bmental(?:ly)? (?:tough(?:ness)?|strong|stable|stability|strength|fortitude)\b|\bemotional(?:ly)? (?:stable|stability|tough(?:ness)?|strong)\b|\bof sound mind\b|\bneurotypical\b/giu,
          /\b(?:mental(?:ly)?|emotional(?:ly)?|psychological(?:ly)?) resilien(?:t|ce)\b|\bresilien(?:t|ce) (?:under|to|in the face of|against) (?:high )?(?:pressure|stress|criticism|rejection|setbacks)\b/giu,
        ],
        unless:
          /\b(?:patients?|clients?|pupils|students|children|residents|youth|families|communit(?:y|ies)|young people|veterans|employees' |aircraft|alumini?um|panels?|mental health (?:services|support)|build|promote|foster|strengthen|teach)\b/i,
      },
      {
        language: "de",
        cues: ["fell", "nerven", "psychisch", "mental", "stressresisten"],
        patterns: [
          /(?<!\p{L})(?:dickes fell|starke nerven|nerven aus stahl|drahtseilnerven|nervenstärke|nervenstark(?!\p{L})|(?:psychisch|mental|seelisch)e? (?:belastbar|belastbarkeit|stabil|stabilität|stark)|stressresisten(?:t|z))(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:patient\p{L}{0,6}|klient\p{L}{0,6}|jugendliche\p{L}{0,2}|kinder\p{L}{0,2}|förder\p{L}{1,5}|kein\p{L}{0,2} dickes|nicht)(?!\p{L})/iu,
      },
      {
        language: "fr",
        cues: ["nerf", "mental", "stress", "psychologique"],
        patterns: [
          /(?<!\p{L})(?:nerfs (?:d'acier|solides)|mental (?:d'acier|à toute épreuve|fort)|solidité (?:psychologique|mentale)|(?:résistance|résistante?) au stress)(?!\p{L})/giu,
        ],
      },
      {
        language: "es",
        cues: ["nervios", "mental", "estrés", "emocional"],
        patterns: [
          /(?<!\p{L})(?:nervios de acero|fortaleza mental|estabilidad emocional|(?:tolerancia|resistencia|resistente) al (?:estrés|stress))(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:pacientes|alumn\p{L}{1,3}|usuari\p{L}{1,3}|familias)(?!\p{L})/iu,
      },
      {
        language: "it",
        cues: ["nervi", "stress", "emotiva"],
        patterns: [/(?<!\p{L})(?:nervi (?:saldi|d'acciaio)|resistenza allo stress|stabilità emotiva)(?!\p{L})/giu],
      },
      {
        language: "nl",
        cues: ["stressbestendig", "stalen zenuwen", "dikke huid"],
        patterns: [/(?<!\p{L})(?:stressbestendig(?:heid)?|stalen zenuwen|dikke huid)(?!\p{L})/giu],
      },
      {
        language: "pl",
        cues: ["stres", "nerwy", "psychiczn"],
        patterns: [
          /(?<!\p{L})(?:odporno(?:ść|ści|ścią)(?: psychiczn\p{L}{1,2})?(?: na stres)?|stalowe nerwy|odporn\p{L}{1,2} na stres)(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:materiał\p{L}{0,3}|pacjent\p{L}{0,4}|korozj\p{L}{1,2}|wody)(?!\p{L})/iu,
      },
      {
        cues: ["rhino", "like leather", "elephant"],
        patterns: [
          /\b(?:skin|hide) (?:like|of) (?:a )?(?:rhino(?:ceros)?|elephant|leather)\b|\brhino(?:ceros)?[- ](?:skin|hide)(?:ned)?\b/giu,
        ],
      },
    ],
  },
  {
    id: "disability/sensory-verb",
    severity: "info",
    summary: "A demand says what gets done, not with which sense.",
    why: "People who are deaf, blind or do not speak do much of such work with other means; “communicate” leaves room for them.",
    sources: [
      "Ongig, disability inclusive job descriptions: https://blog.ongig.com/writing-job-descriptions/disability-inclusive-job-descriptions",
      "EEOC, the ADA and job descriptions: https://www.eeoc.gov/laws/guidance/ada-your-responsibilities-employer",
    ],
    examples: [
      { text: "You ⟦must be able to see and hear⟧." },
      { text: "⟦Ability to talk and hear⟧; you ⟦must be able to speak clearly⟧ on the phone." },
      { text: "The job ⟦regularly requires the employee to talk⟧ and hear." },
      { text: "⟦Visual acuity⟧ and ⟦normal hearing⟧ needed." },
      { text: "You must be able to see the big picture and hear from customers." },
      { text: "You must be able to speak French and talk to customers about their goals." },
      { text: "You talk with patients and see projects through." },
      { text: "Must be able to see and hear alarms, with or without reasonable accommodation." },
      { text: "You test the hearing of children and correct their vision." },
    ],
    tells: "names a sense, not what gets done",
    instead: "Say what gets done, such as “exchange information with customers” or “notice when the alarm goes off”.",
    phrases: [
      {
        cues: ["able to", "ability to", "requires"],
        patterns: [
          /(?<!\b(?:will|would|'ll|to|not|are|get|so you(?:'re| are)) (?:be )?)\b(?:must be |should be |be )?able to (?:see|hear|talk|type)\b(?:(?:,| and| or|,? and\/or) (?:see|hear|talk|speak|type|smell)\b){0,4}(?=[.,;:)]|$| (?:clearly|well|normally|adequately|sufficiently|at|in|and|or|on (?:the|a) (?:tele)?phone|\d))/giu,
          /\bability to (?:see|hear|talk)\b(?:(?:,| and| or|,? and\/or) (?:see|hear|talk|speak|smell)\b){0,4}(?=[.,;:)]|$| (?:clearly|well|normally|adequately|sufficiently|at|in|and|or|\d))/giu,
          /\b(?:must be |be )?able to speak(?: clearly| and hear| or hear|, (?:hear|see|listen)(?:,? (?:and|or) (?:see|hear|write))?)\b|\bability to speak (?:and|or) hear\b/giu,
          /\b(?:regularly |frequently |occasionally )?requires? (?:the (?:employee|incumbent|worker) |you )?to (?:see|talk|hear|speak)\b(?= (?:and|or) (?:hear|talk|see|speak)|,)/giu,
        ],
        unless: accommodated,
      },
      {
        cues: ["acuity", "vision", "hearing", "eyesight"],
        patterns: [
          /\b(?:visual|auditory|hearing|vision) acuity\b|\b(?:good|normal|excellent|perfect|correctable|corrected|color|colour|20\/20) (?:vision|hearing|eyesight)\b(?! (?:plan|insurance|care|coverage|benefits?|tests?|science|statement))/giu,
        ],
        unless:
          /\b(?:accommodations?|adjustments?|patients?|insurance|dental|children|customers?|test(?:s|ing)?|optom\w+|computer vision|glasses|hearing aids?)\b/i,
      },
    ],
  },
];

/** Words on nerves and senses. */
export const disabilityRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
