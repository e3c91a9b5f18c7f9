import { wordingOf } from "../../law/wording-list.ts";
import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const ontario = "Ontario Employment Standards Act, 2000, section 8.3: https://www.ontario.ca/laws/statute/00e41";
const entries: readonly PhraseRule[] = [
  {
    id: "origin/local-experience",
    severity: "warning",
    summary: "A posting asks for what has to be known, not for where it was learnt.",
    why: "A demand for experience in one country shuts out newcomers who can do the work; Ontario forbids it in postings.",
    sources: [
      ontario,
      "Ontario Human Rights Commission, policy on removing the “Canadian experience” barrier: https://www.ohrc.on.ca/en/policy-removing-canadian-experience-barrier",
    ],
    examples: [
      { text: "⟦Canadian experience required⟧." },
      { text: "⟦Canadian work experience preferred⟧; at least two years of ⟦U.S. experience⟧ is a must." },
      { text: "Must have ⟦UK work experience⟧." },
      {
        text: "---\ntitle: Pflege (m/w/d)\nlanguage: de\n---\n\nMindestens ein Jahr ⟦Berufserfahrung in Deutschland⟧ erforderlich.",
      },
      { text: "You know the Ontario Building Code and Canadian tax law; experience from anywhere counts." },
      { text: "Experience outside Canada is welcome. No Canadian experience needed." },
      { text: "You improve the experience of our US customers and need two years of customer experience." },
      { text: "Two years of local government experience required." },
    ],
    tells: "asks where experience was gained, not what it is",
    instead: "Name what has to be known, such as “the Ontario Building Code”, and take experience from anywhere.",
    phrases: [
      { ...wordingOf("local-experience/required"), severity: "error", evenCapitalised: true },
      { ...wordingOf("local-experience/preferred"), evenCapitalised: true },
      {
        cues: ["experience"],
        patterns: [
          /(?<![\p{L}.])(?:U\.?S\.?A?\.?|American|U\.?K\.?|British|Irish|Australian|New Zealand|NZ|German|Swiss|French|Dutch|European|Singapore(?:an)?|Indian|GCC|Gulf|UAE|Dubai|[Ii]n-country|[Ll]ocal) (?:work |working |job |workplace |professional )?experience\b(?! (?:of|design|for (?:our|the|users|customers)|team|platform))/gu,
          /\bexperience (?:of )?(?:working )?in (?:the )?(?:US|U\.S\.|USA|United States|UK|Australia|New Zealand|Singapore|UAE)\b(?= (?:is |are )?(?:required|mandatory|essential|a must))/gu,
        ],
        onlyNear: [
          {
            pattern: /\b(?:required?|requires|must|minimum|years?|mandatory|needs?|at least|essential|only)\b/i,
            within: "sentence",
          },
        ],
        unless:
          /\b(?:or (?:equivalent|overseas|international|foreign)|from anywhere|abroad|outside|welcome|law|tax|GAAP|market experience|regulat\w+)\b/i,
        evenCapitalised: true,
      },
      {
        language: "de",
        cues: ["erfahrung in"],
        patterns: [/(?<!\p{L})(?:berufs|arbeits)?erfahrung in (?:deutschland|österreich|der schweiz)(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:oder im ausland|wünschenswert|von vorteil|auch|nicht)(?!\p{L})/iu,
      },
      {
        language: "fr",
        cues: ["expérience"],
        patterns: [
          /(?<!\p{L})expérience (?:professionnelle )?(?:canadienne|québécoise|suisse|française)(?= (?:est )?(?:exigée|requise|obligatoire|indispensable))/giu,
        ],
      },
    ],
  },
];

/** Words that tell where somebody must come from. */
export const originRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
