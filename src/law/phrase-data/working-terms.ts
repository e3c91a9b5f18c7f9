import type { LawWording } from "../law-wording.ts";

/** Terms of work that a law limits: unpaid work, non-compete clauses, local experience, languages, stale references. */
export const workingTermWordings: readonly LawWording[] = [
  {
    id: "unpaid-work/offered",
    cues: ["unpaid", "no pay", "commission"],
    language: "en",
    within: "body",
    patterns: [
      /(?<!\bno )\bunpaid (?:(?:summer|student) )?(?:internships?|interns?|trials?|trial (?:shifts?|days?|periods?)|training|working interviews?)\b/giu,
      /\b(?:internships?|interns|trials?|trial (?:shifts?|days?|periods?)|placements?) (?:are|is|will be) unpaid\b/giu,
      /\bno pay (?:during|for) (?:the |your )?(?:first|trial|training)\b/giu,
      /\bcommission[- ]only\b|\b(?:100%|straight|purely|solely|entirely) commission(?:[- ]based)?\b/giu,
    ],
    silentNear: [
      {
        pattern: /\b(?:outside sales|not (?:an? )?(?:unpaid|commission[- ]only)|never|volunteer\w*)\b/i,
        within: "sentence",
      },
    ],
    excusedBy: /\bfor (?:academic|course|college|school) credit\b/i,
    tells: "offers work without a wage",
    instead: "Pay at least the minimum wage, or say what makes the work exempt.",
  },
  {
    id: "non-compete/asked",
    cues: ["compet"],
    language: "en",
    patterns: [
      /\b(?:must|required to|will|have to|agree to|willing to|expected to|need to)(?: \w{1,12}){0,2}? sign (?:an?|our|the) (?:[\w-]{1,20} ){0,4}?non-?compet(?:e|ition)(?: agreement| clause)?\b/giu,
      /\bnon-?compet(?:e|ition)(?: agreement| clause)? (?:is |are )?(?:required|mandatory)\b/giu,
    ],
    tells: "asks for a promise not to compete",
    instead: "Take it out; a confidentiality agreement protects what the employer knows.",
  },
  {
    id: "local-experience/required",
    cues: ["canadian", "in canada", "within canada"],
    language: "en",
    patterns: [
      /\bCanadian (?:(?:work|working|professional|industry|job|workplace|market|hotel|retail|restaurant|kitchen|hospitality|construction|banking|nursing|clinical|healthcare|office|teaching|sales|warehouse|management|engineering|IT) )?experience\b(?: (?:is |are )?(?:required|mandatory|a must|essential))?/giu,
      /\b(?:(?:work|working|professional|industry|job) )?experience (?:gained |acquired |earned )?(?:with)?in Canada\b/giu,
    ],
    onlyNear: [
      {
        pattern: /\b(?:required?|requires|must|minimum|years?|mandatory|needs?|at least|essential)\b/i,
        within: "sentence",
      },
    ],
    silentNear: [
      {
        pattern: /\b(?:preferred|assets?|advantage|plus|nice to have|ideally|outside (?:of )?Canada)\b/i,
        within: "sentence",
      },
    ],
    tells: "asks for experience in Canada",
    instead: "Name what has to be known, such as “the Ontario Building Code”, and take experience from anywhere.",
  },
  {
    id: "local-experience/preferred",
    cues: ["canadian", "in canada", "within canada"],
    language: "en",
    patterns: [
      /\bCanadian (?:work |professional |industry |job |workplace |market )?experience\b(?: (?:is |would be )?(?:strongly )?(?:preferred|an? (?:strong )?(?:asset|advantage|plus)))?/giu,
      /\b(?:(?:work|working|professional|industry|job) )?experience (?:gained |acquired |earned )?(?:with)?in Canada\b/giu,
    ],
    onlyNear: [{ pattern: /\b(?:preferred|assets?|advantage|plus|nice to have|ideally)\b/i, within: "sentence" }],
    silentNear: [{ pattern: /\boutside (?:of )?Canada\b/i, within: "sentence" }],
    tells: "prefers experience in Canada",
    instead: "Name what has to be known, such as “the Ontario Building Code”, and take experience from anywhere.",
  },
  {
    id: "language-demand/unreasoned",
    cues: ["bilingu", "english", "spanish", "mandarin", "german", "italian", "portuguese", "anglais", "espagnol"],
    patterns: [
      /\bbilingual(?:ism)?\b(?: ?\([^)\n]{0,60}\))?(?:[^.\n]{0,25}?\b(?:required|mandatory|essential)\b)?(?! (?:environment|team|company|market|signage|documents?|workplace|city|setting|culture|office|services?))/giu,
      /\b(?:fluen(?:t|cy) in|proficien(?:t|cy) in|(?:very )?good knowledge of|command of) (?:both )?(?:French and |spoken and written |written and spoken )?(?:English|Spanish|Mandarin|German|Italian|Portuguese)\b(?: and French)?(?: (?:is |are )?(?:required|mandatory|essential))?/giu,
      /\bfluent (?:English|Spanish|Mandarin)\b/giu,
      /\b(?:English|Spanish|Mandarin|German|Italian|Portuguese)(?: (?:language|skills|proficiency|fluency)){0,2} (?:is |are )?(?:required|mandatory|essential|a must)\b|\bmust speak (?:English|Spanish|Mandarin)\b/giu,
      /(?<!\p{L})(?:anglais|espagnol|mandarin)(?: \p{L}{2,12}){0,2}? (?:est )?(?:exigée?|requise?|obligatoire|essentiel)(?!\p{L})|(?<!\p{L})bilingu(?:isme|e)s?(?!\p{L})(?: ?\([^)\n]{0,60}\))?(?:[^.\n]{0,25}?(?:exigée?|requise?|obligatoire|essentiel)(?!\p{L}))?/giu,
      /(?<!\p{L})(?:maîtrise|connaissance|pratique)(?: (?:parfaite|avancée|courante|solide))? (?:de l['’]|de la langue |du )(?:anglais|anglaise|espagnol|mandarin)(?!\p{L})/giu,
    ],
    silentNear: [
      {
        pattern:
          /\b(?:assets?|is a plus|preferred|nice to have|advantage|(?:un )?atout|souhaitée?|apprécié)(?!\p{L})/iu,
        within: "sentence",
      },
      {
        pattern:
          /\b(?:because|since|in order to|as you will|as you'll|so (?:that )?you can|due to|given that|to (?:serve|support|communicate|work with|deal with|answer|assist|speak with|liaise|collaborate|handle)|for (?:daily |regular |frequent )?(?:calls|contact|communication|meetings|exchanges|work)|afin d[e']|parce qu[e']|puisqu[e']|car|pour (?:échanger|communiquer|servir|répondre|travailler|collaborer|soutenir)|en raison d[eu']|compte tenu)(?!\p{L})/iu,
        within: "neighbours",
      },
    ],
    tells: "demands a language other than French without saying why",
    instead: "Give the reason in the posting, such as “because you answer customers in Ontario every day”.",
  },
  {
    id: "language-demand/latvian",
    cues: ["russian", "english", "german", "krievu", "angļu", "vācu"],
    patterns: [
      /\b(?:Russian|English|German)(?: (?:language|skills|proficiency)){0,2} (?:is |are )?(?:required|mandatory|essential)\b|\b(?:fluent|fluency) in (?:Russian|English)\b|(?<!\p{L})(?:krievu|angļu|vācu) valod\p{L}{1,3}(?: \p{L}{3,14}){0,2}(?!\p{L})/giu,
    ],
    silentNear: [
      {
        pattern:
          /\b(?:because|since|in order to|as you will|to (?:serve|support|communicate|work with)|for (?:calls|contact|communication))\b|(?<!\p{L})(?:jo|lai)(?!\p{L})/iu,
        within: "neighbours",
      },
    ],
    tells: "demands a foreign language without a reason from the work",
    instead: "Say what the language is for, such as “for calls with customers in Estonia”.",
  },
  {
    id: "contractor-words/revoked",
    cues: ["11246", "eoe", "aa", "m/f", "m / f"],
    language: "en",
    inEveryZone: true,
    staysWhenNegated: true,
    patterns: [
      /(?<!\w)(?:E\.?O\.?|Executive Order) ?(?:No\. ?)?11246\b|\bAA ?\/ ?EOE\b|\bEOE ?\/ ?AA\b|\bEEO ?\/ ?AA\b|\bAA ?\/ ?EEO\b|\bM ?\/ ?F ?\/ ?D ?\/ ?V\b/giu,
    ],
    tells:
      "comes from rules for federal contractors that were revoked in January 2025, or is too short for those that stand",
    instead: "Write out that applicants are considered without regard to disability or protected veteran status.",
  },
];
