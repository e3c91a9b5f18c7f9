import type { Neighbour } from "../../wording/wording.ts";
import { phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

/** How long it takes, or that it is paid. */
const told: readonly Neighbour[] = [
  {
    pattern:
      /(?<!\p{L})(?:\d+|an|one|two|three|half an|ein\p{L}{0,2}|zwei|drei|une|deux|trois|una|dos|tres|due|tre|een|twee|drie) ?-?(?:hours?|minutes?|days?|stunden?|minuten|tage?s?|heures?|minutes|jours?|horas?|minutos|días?|ore|ora|minuti|giorni|uur|uren|dagen)(?!\p{L})|(?<!\p{L})(?:paid|pay (?:you|for)|compensat\p{L}{1,5}|bezahl\p{L}{1,4}|vergüt\p{L}{1,4}|payée?s?|rémunérée?s?|pagad[oa]s?|remunerad[oa]s?|pagat[oaie]|retribuit[oaie]|betaal\p{L}{1,2}|betalen|płatn\p{L}{1,3})(?!\p{L})/iu,
    within: "neighbours",
  },
];

export const testTask: RoleRule = phraseRule({
  id: "process/test-task",
  severity: "info",
  summary: "A task on the way to the job comes with its length and its pay.",
  why: "A task without an end costs most those who have the least time to spare: people with a job, with children, or with a long way to come.",
  sources: [
    "rolespec: real postings read one by one; of six with a task one said how long it takes, and none that it is paid",
  ],
  examples: [
    { text: "## Interview process\n\n1. We give you a small ⟦case study⟧ to see how you would approach the job." },
    { text: "## How to apply\n\nYou complete a ⟦take-home assignment⟧ and present it to us." },
    {
      text: "---\ntitle: Büro (m/w/d)\nlanguage: de\n---\n\n## Bewerbung\n\nNach dem Gespräch folgt eine ⟦Probeaufgabe⟧.",
    },
    { text: "## Interview process\n\nWe give you a case study, which takes two hours at most." },
    { text: "## How to apply\n\nYou spend a trial day with us, for which we pay you." },
    { text: "## What you will do\n\nYou write case studies and set take-home tests." },
    { text: "## Interview process\n\nWe meet for an hour. There is no test task." },
  ],
  tells: "has no length and no pay",
  instead: "Say both, such as “a task of two hours, paid with 80 dollars”.",
  phrases: [
    {
      cues: [
        "take-home",
        "take home",
        "coding ",
        "case study",
        "test task",
        "test project",
        "trial ",
        "small project",
        "sample project",
      ],
      onlyIn: ["apply", "process"],
      patterns: [
        /\btake[- ]home (?:tests?|tasks?|assignments?|exercises?|projects?|challenges?)\b|\bcoding (?:assignments?|challenges?|tests?|exercises?|tasks?)\b|\bcase stud(?:y|ies)\b|\b(?:test|trial|sample|small) (?:tasks?|projects?|assignments?)\b|\btrial (?:days?|shifts?)\b/giu,
      ],
      silentNear: told,
    },
    {
      language: "de",
      cues: ["probeaufgabe", "testaufgabe", "probearbeit", "probetag", "fallstudie", "arbeitsprobe"],
      onlyIn: ["apply", "process"],
      patterns: [
        /(?<!\p{L})(?:probeaufgabe|testaufgabe|probearbeiten?|probetag|fallstudie|arbeitsproben?)(?!\p{L})/giu,
      ],
      silentNear: told,
    },
    {
      language: "fr",
      cues: ["test technique", "étude de cas", "journée d'essai", "mise en situation"],
      onlyIn: ["apply", "process"],
      patterns: [/(?<!\p{L})(?:test technique|étude de cas|journée d'essai|mise en situation)(?!\p{L})/giu],
      silentNear: told,
    },
    {
      language: "es",
      cues: ["prueba técnica", "caso práctico", "día de prueba"],
      onlyIn: ["apply", "process"],
      patterns: [/(?<!\p{L})(?:prueba técnica|caso práctico|día de prueba)(?!\p{L})/giu],
      silentNear: told,
    },
  ],
});
