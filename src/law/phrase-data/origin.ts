import type { LawWording } from "../law-wording.ts";

const tongues =
  "(?:English|Spanish|French|German|Italian|Portuguese|Dutch|Polish|Russian|Arabic|Hebrew|Mandarin|Cantonese|Chinese|Japanese|Korean|Hindi|Tagalog|Vietnamese|Swedish|Danish|Norwegian|Finnish|Czech|Turkish|Ukrainian)";

/** Words that tell the race, religion or origin of the people whom a posting looks for. */
export const originWordings: readonly LawWording[] = [
  {
    id: "origin/native-speaker",
    cues: ["native", "mother tongue", "mother-tongue", "first language", "accent"],
    language: "en",
    patterns: [
      new RegExp(
        `\\bnative[- ](?:level[- ])?${tongues}(?:[- ]language)?(?:[- ](?:speakers?|speaking|tongue|fluency|proficiency|level))?\\b`,
        "giu",
      ),
      new RegExp(`\\bnative[- ]speakers?(?: of ${tongues})?\\b`, "giu"),
      new RegExp(`\\bmother tongue:? ${tongues}\\b`, "giu"),
      /\b(?:must|should) be your (?:mother tongue|native language|first language)\b/giu,
      /\bmother[- ]tongue (?:standard|level|fluency|speakers?|quality)\b/giu,
      new RegExp(
        `\\bnative(?:[- ]level)? (?:or bilingual )?(?:(?:fluency|proficiency|command|level) (?:in|of)) ${tongues}\\b`,
        "giu",
      ),
      new RegExp(
        `\\b${tongues} (?:as (?:a |your |their )?)?(?:mother tongue|first language|native language)\\b`,
        "giu",
      ),
      /\b(?:without|no|free of) (?:an? |any )?(?:foreign |regional |strong |heavy |noticeable )?accents?\b(?! (?:walls?|colou?rs?|lights?|lighting|pieces?|marks?|furniture))|\bunaccented\b|\baccent-free\b/giu,
    ],
    staysWhenNegated: true,
    silentNear: [
      {
        pattern:
          /\bnot (?:required|necessary|expected)\b|\bnative speakers? (?:not|is not|isn't)\b|\bneed not be\b|\bno native\b|\b(?:with|alongside|by|among|between|from|help|teach|coach) (?:other )?native[- ]speakers\b/i,
        within: "sentence",
      },
    ],
    tells: "asks where somebody grew up, not how well they speak",
    instead: "Name the level and what it is for, such as “fluent English for calls with customers”.",
  },
  {
    id: "origin/german-native-speaker",
    cues: ["mutterspr", "akzentfrei"],
    patterns: [
      /(?<!\p{L})(?:(?:deutsch|englisch|französisch|spanisch|italienisch) \(?(?:als )?muttersprache\)?|muttersprachliche[snrm]? (?:deutsch|englisch|französisch)(?:kenntnisse)?|muttersprach(?:lich(?:es|em|en)? )?niveau|muttersprache:? deutsch|muttersprachler(?:\*?in|:in)?|deutsche muttersprache|deutsch auf muttersprachniveau|akzentfrei(?:es)?(?: deutsch)?)(?!\p{L})/giu,
    ],
    tells: "asks where somebody grew up, not how well they speak",
    instead: "Name the level: “Deutsch verhandlungssicher (C1)”.",
  },
  {
    id: "origin/french-native-speaker",
    cues: ["langue maternelle"],
    patterns: [
      /(?<!\p{L})(?:anglais|français|allemand|espagnol|italien)(?: \(?(?:de )?)? ?(?:langue maternelle)(?!\p{L})|(?<!\p{L})langue maternelle (?:anglaise|française|allemande|espagnole|italienne)(?!\p{L})/giu,
    ],
    tells: "asks where somebody grew up, not how well they speak",
    instead: "Name the level: “anglais courant (C1)”.",
  },
];
