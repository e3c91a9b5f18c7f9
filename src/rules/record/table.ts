import { wordingOf } from "../../law/wording-list.ts";
import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const fairChance =
  "Los Angeles County Fair Chance Ordinance, which names such words: https://dcba.lacounty.gov/fairchance/";
const eeoc =
  "EEOC, arrest and conviction records: https://www.eeoc.gov/laws/guidance/enforcement-guidance-consideration-arrest-and-conviction-records-employment-decisions";

/** Work with people or goods for which laws nearly everywhere ask for a clean record. */
const guardedWork =
  /(?<!\p{L})(?:required by law|gesetzlich|loi|ley|legge|wettelijk|ustaw\p{L}{1,2}|kinder\p{L}{0,10}|jugendlich\p{L}{1,3}|mineurs?|enfants?|menores|niñ[oa]s|minori|bambini|kinderen|dzie(?:ci|ćmi)|sicherheitsdienst|bewachung\p{L}{0,6}|agent de sécurité|police|polizei|bank)(?!\p{L})/iu;

const entries: readonly PhraseRule[] = [
  {
    id: "record/clean-background",
    severity: "warning",
    summary: "A posting says which check comes and when, and shuts nobody out beforehand.",
    why: "About one adult in three in the United States has a record; people with an old or unrelated one pass on the job although they might be hired.",
    sources: [fairChance, eeoc],
    examples: [
      { text: "⟦Applicants with a criminal past will be rejected⟧." },
      { text: "We also consider people with criminal records." },
      { text: "⟦No felons⟧. You have a ⟦clean background⟧." },
      { text: "⟦Must pass a criminal background check⟧." },
      { text: "Candidates ⟦must be able to pass a background check⟧ and have a ⟦spotless record⟧." },
      {
        text: "---\ntitle: Lager (m/w/d)\nlanguage: de\n---\n\nSie haben ein ⟦einwandfreies Führungszeugnis⟧ und sind ⟦nicht vorbestraft⟧.",
      },
      { text: "---\ntitle: Vente (H/F)\nlanguage: fr\n---\n\n⟦Casier judiciaire vierge⟧ exigé." },
      { text: "A background check follows the offer; a record is considered in the light of the job." },
      { text: "You keep a clean record of decisions and design clean backgrounds for photos." },
      { text: "Employees must pass a background check as required by law (42 CFR 483)." },
      {
        text: "---\ntitle: Teacher\nrequired-by-law: Texas Education Code 22.0834\n---\n\nMust pass a background check.",
      },
      { text: "You teach criminal law, or have a background in finance." },
      {
        text: "---\ntitle: Erziehung (m/w/d)\nlanguage: de\n---\n\nFür die Arbeit mit Kindern brauchen wir ein einwandfreies Führungszeugnis.",
      },
    ],
    tells: "shuts out people with a record before anyone has looked at their case",
    instead:
      "Write “A background check follows a conditional offer; we consider applicants with records”, or name the law that asks for it.",
    phrases: [
      { ...wordingOf("criminal-record/exclude"), isExcusable: true },
      { ...wordingOf("criminal-record/must-pass"), isExcusable: true },
      {
        cues: ["clean", "spotless"],
        patterns: [/^(?:an? )?(?:clean|spotless|unblemished) (?:criminal )?record(?=[:.;,]|$)/giu],
        isExcusable: true,
      },
      {
        language: "de",
        cues: ["führungszeugnis", "vorstrafe", "vorbestraft", "strafregister", "leumund"],
        patterns: [
          /(?<!\p{L})(?:einwandfreie[snr]?|sauberes?|tadellose[snr]?|eintragsfreies?|lupenreines?) (?:polizeiliche[sn]? )?(?:führungszeugnis|leumund|strafregister\p{L}{0,8})(?!\p{L})|(?<!\p{L})führungszeugnis ohne (?:eintrag|einträge)(?!\p{L})|(?<!\p{L})(?:keine vorstrafen|ohne vorstrafen|nicht vorbestraft)(?!\p{L})/giu,
        ],
        excusedBy: guardedWork,
        isExcusable: true,
      },
      {
        language: "fr",
        cues: ["casier"],
        patterns: [/(?<!\p{L})casier judiciaire (?:n° ?[23] )?(?:vierge|net|néant)(?!\p{L})/giu],
        excusedBy: guardedWork,
        isExcusable: true,
      },
      {
        language: "es",
        cues: ["antecedentes"],
        patterns: [/(?<!\p{L})(?:sin|no tener|carecer de) antecedentes(?: penales| policiales)?(?!\p{L})/giu],
        excusedBy: guardedWork,
        isExcusable: true,
      },
      {
        language: "it",
        cues: ["fedina", "carichi pendenti", "precedenti penali"],
        patterns: [
          /(?<!\p{L})(?:fedina penale (?:pulita|immacolata)|(?:assenza di|senza) (?:precedenti penali|carichi pendenti))(?!\p{L})/giu,
        ],
        excusedBy: guardedWork,
        isExcusable: true,
      },
      {
        language: "nl",
        cues: ["strafblad"],
        patterns: [/(?<!\p{L})(?:geen|zonder|blanco) strafblad(?!\p{L})/giu],
        excusedBy: guardedWork,
        isExcusable: true,
      },
      {
        language: "pl",
        cues: ["niekaraln", "karan"],
        patterns: [/(?<!\p{L})(?:niekaralnoś\p{L}{1,3}|osob\p{L}{1,3} niekaran\p{L}{1,3})(?!\p{L})/giu],
        excusedBy: guardedWork,
        isExcusable: true,
      },
      {
        cues: ["criminal past", "criminal record", "criminal history", "convictions"],
        patterns: [
          /\b(?:applicants?|candidates?|people|anyone|those|persons?) with (?:an? |any )?(?:criminal (?:past|record|history|convictions?)|convictions?)\b[^.!?\n]{0,30}?\b(?:rejected|need not apply|not (?:be )?(?:considered|hired|employed|eligible|welcome)|excluded|turned down)\b/giu,
        ],
        staysWhenNegated: true,
      },
    ],
  },
  {
    id: "record/credit-drug",
    severity: "info",
    summary: "Checks of credit and tests for drugs are announced where the work or a law asks for them.",
    why: "Credit tells of illness and of parents' wealth rather than of work, and several states forbid the check or the test; people pass on the job where no reason is given.",
    sources: [
      "EEOC, pre-employment inquiries on financial information: https://www.eeoc.gov/pre-employment-inquiries-and-financial-information",
      "New York City, Stop Credit Discrimination in Employment Act: https://www.nyc.gov/site/cchr/law/stop-credit-discrimination-employment-act.page",
    ],
    examples: [
      { text: "You have ⟦good credit⟧ and pass a ⟦pre-employment drug screen⟧." },
      { text: "A ⟦credit check is required⟧." },
      { text: "We are a ⟦drug-free workplace⟧." },
      { text: "You assess credit risk and run credit checks on customers." },
      { text: "You screen drug candidates in a drug discovery lab." },
      { text: "A drug test under DOT rules (49 CFR Part 40) follows the offer." },
      { text: "You earn course credit and work at a credit union." },
      { text: "You counsel people in drug and alcohol treatment." },
    ],
    tells: "makes people pass on the job who could do it",
    instead: "Leave it out, or say which duty or law asks for it and that it follows the offer.",
    phrases: [
      { ...wordingOf("credit-history/asked"), isExcusable: true },
      { ...wordingOf("cannabis/tested"), isExcusable: true },
      {
        cues: ["drug"],
        patterns: [
          /\b(?:pre-?employment |random |mandatory |negative )?drug(?: (?:and|&|or) alcohol)?[- ](?:screen(?:ing)?s?|tests?|testing)\b(?! (?:lab|kits?|data|assays?|equipment|collect))|\bdrug[- ]free (?:work ?place|environment|employer|company)\b|^drug[- ]free(?=[:.;,]|$)/giu,
        ],
        unless:
          /\b(?:DOT|CDL|FMCSA|FAA|discovery|compounds?|assays?|clinical|specimens?|laborator(?:y|ies)|clients'|participants|offenders|patients|you (?:will )?(?:conduct|administer|perform|collect)|administer\w*|collect\w*)\b/i,
        isExcusable: true,
      },
    ],
  },
];

/** Words on records and checks of applicants. */
export const recordRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
