import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const joblint = "joblint, triggers and discussions: https://github.com/rowanmanning/joblint";
const greenhouse = "Greenhouse, guidance shown to people who write postings: https://support.greenhouse.io";

/** Words that other languages took over from English. */
const codedAbroad =
  /(?<!\p{L})(?:rock[ -]?stars?|ninjas?|gurus?|jedis?|wizards?|super(?:helden?|heldin|héros|héroes|eroi|helder|bohater\p{L}{0,3}))(?!\p{L}| ?(?:games?|spiele?))/giu;

const entries: readonly PhraseRule[] = [
  {
    id: "hype/coded-title",
    severity: "warning",
    summary: "A job goes by the name that people search for.",
    why: "Nobody searches a job board for “ninja”, and many who could do the work see somebody else in such names.",
    sources: ["Indeed, on writing job titles: https://www.indeed.com/hire/how-to-write-a-job-title", joblint],
    examples: [
      { text: "---\ntitle: Vertrieb (m/w/d)\nlanguage: de\n---\n\nDu bist ein ⟦Rockstar⟧ im Verkauf." },
      { text: "---\ntitle: Vente (H/F)\nlanguage: fr\n---\n\nNous cherchons un ⟦ninja⟧ du web." },
      { text: "---\ntitle: Licht (m/w/d)\nlanguage: de\n---\n\nDu baust Bühnen für Rockkonzerte." },
      { text: "We want a ⟦sales shark⟧ and an ⟦Excel magician⟧." },
      { text: "You keep sharks healthy and machines running." },
      { text: "---\ntitle: Lettings ⟦Superstar⟧\n---\n\nYou are our ⟦growth-hacker⟧." },
      { text: "---\ntitle: JavaScript ⟦Ninja⟧\n---" },
      { text: "We are looking for a ⟦Rock Star⟧ developer and a sales ⟦guru⟧." },
      { text: "You are a spreadsheet ⟦wizard⟧ and our next ⟦Developer Evangelist⟧." },
      { text: "We need no ninjas, only patient people." },
      { text: "You are the Scrum Master of two teams, join our hackathons and mentor founders of unicorn companies." },
      { text: "You animate a superhero series and write the setup wizard of our app." },
      { text: "You book bands, rock stars and comedians for our concert hall." },
    ],
    tells: "hides the work from people who search for its name, and reads as a type of person rather than a job",
    instead: "Name the work, such as “engineer” or “sales lead”.",
    phrases: [
      {
        cues: ["growth-hacker", "superstar"],
        patterns: [/\bgrowth-hackers?\b|\bsuper-?stars?\b(?! (?:DJs?|singers?|players?|athletes?))/giu],
        unless: /\b(?:concerts?|tours?|music|bands?|venues?|festivals?|games?|films?)\b/i,
        evenCapitalised: true,
        severityInTitle: "error",
      },
      {
        cues: ["rock"],
        patterns: [/\brock[ -]?stars?\b/giu],
        unless: /\b(?:concerts?|tours?|music|bands?|venues?|festivals?|games?|energy drinks?)\b/i,
        evenCapitalised: true,
        severityInTitle: "error",
      },
      {
        cues: ["ninja", "guru", "wizard", "jedi", "hero", "samurai", "sherpa", "whiz"],
        patterns: [
          /\b(?:ninja|guru|wizard|jedi|super[- ]?hero|samurai|sherpa|whizz?)(?:s|es)?\b(?! (?:games?|series|films?|movies?|comics?|costumes?|characters?|brand|kitchen|warriors?|steps?|dialogs?|screens?|interface|pages?|build|repository))/giu,
        ],
        unless:
          /\b(?:(?:set-?up|installation|install|configuration|import|onboarding|step-by-step) wizards?|wizards? (?:that|which|to) (?:guide|walk|help)|games?|gaming|animat\w+|comics?|superhero (?:series|films?)|mountaineer\w*|nepal\w*|sikh\w*)\b|\bwizard of oz\b|\((?:19|20)\d\d\)/i,
        evenCapitalised: true,
        severityInTitle: "error",
      },
      {
        cues: ["warrior", "monkey", "unicorn", "legend", "maven"],
        patterns: [
          /\b(?:sales|data|code|coding|tech|digital|marketing|keyboard|road|social media|customer service) (?:warrior|monkey|unicorn|legend|maven)s?\b|\b(?:a|an|our next|be the|are you (?:a|the)) (?:unicorn|legend)\b(?! (?:compan|start-?up|in the industry))/giu,
        ],
        evenCapitalised: true,
        severityInTitle: "error",
      },
      {
        cues: ["evangelist", "hacker"],
        patterns: [
          /\b(?:technical|technology|tech|developer|product|brand|cloud|data|community|customer|chief) evangelists?\b|\bgrowth hackers?\b/giu,
        ],
        evenCapitalised: true,
        severity: "info",
        tells: "means different things to different readers, and few search for it",
        instead: "Name the work, such as “developer relations” or “marketing analyst”.",
      },
      {
        cues: ["shark", "beast", "gladiator", "whisperer", "sorcerer", "magician", "machine", "assassin", "commando"],
        patterns: [
          /\b(?:sales|data|code|coding|tech|digital|marketing|excel|spreadsheet|social media|numbers|customer service|product|SEO) (?:sharks?|beasts?|gladiators?|whisperers?|sorcerers?|magicians?|machines?|assassins?|commandos?)\b/giu,
        ],
        evenCapitalised: true,
      },
      ...(["de", "fr", "es", "it", "nl", "pl"] as const).map((language) => ({
        language,
        cues: ["rock", "ninja", "guru", "jedi", "wizard", "super"],
        patterns: [codedAbroad],
        evenCapitalised: true as const,
      })),
    ],
  },
  {
    id: "hype/elite-candidate",
    severity: "warning",
    summary: "A posting says what the work takes, not that only the best need apply.",
    why: "People who judge themselves soberly pass on calls for “A players” or “top talent”; those who do not are not better at the work.",
    sources: [
      "Abraham, Hallermeier and Stein, Words Matter, 2024: https://www.researchgate.net/publication/383635254",
      greenhouse,
    ],
    examples: [
      { text: "⟦World-class performers only⟧." },
      { text: "We hire ⟦only the best⟧." },
      { text: "We cook with only the best ingredients." },
      { text: "We hire ⟦the top 1 %⟧; no ⟦B players⟧." },
      { text: "You serve the top 5 % of taxpayers and buy CD players." },
      { text: "We hire ⟦A-players⟧ only." },
      { text: "Only ⟦the best of the best⟧ make it here: we look for ⟦top talent⟧." },
      { text: "You are a ⟦10x engineer⟧ and a ⟦high performer⟧." },
      { text: "You recruit and keep top talent for our clients." },
      { text: "You coach elite athletes at a world-class training centre." },
      { text: "You review high performers and new starters with the same form." },
      { text: "The new server brings 10x throughput." },
    ],
    tells: "asks people to rank themselves, and many good ones rank themselves too low to apply",
    instead: "Say what a good year in this job looks like, such as “you have brought two products to market”.",
    phrases: [
      {
        cues: ["top 1", "top 5", "top 10", " players"],
        patterns: [
          /\b(?:the )?top (?:1|2|3|5|10) ?(?:%|per ?cent)(?= (?:of (?:\w+ )?(?:talent|engineers|developers|people|candidates|performers|graduates|sales))|[.,;:!]|$)|\b[BC][- ]players?\b/giu,
        ],
        staysWhenNegated: true,
      },
      {
        cues: ["player", "a-team", "a team"],
        patterns: [/\b(?:A|A\+|top|star)[- ]players?\b|\bA-listers?\b/gu],
        evenCapitalised: true,
        unless: /\b(?:game|sports?|football|baseball|basketball|hockey|tennis|CD|DVD|media|market|industry)\b/i,
      },
      {
        cues: ["best of the best", "brightest", "crème de la crème", "cream of the crop", "top 1", "top 5"],
        patterns: [
          /\b(?:the )?best of the best\b|\b(?:the )?best and brightest\b|\bcrème de la crème\b|\bcream of the crop\b|\b(?:in |among )?the top (?:1|one|2|3|5|five|10|ten) ?(?:%|percent|per cent) of (?:candidates|applicants|engineers|developers|talent|your (?:class|field|profession))\b/giu,
        ],
      },
      {
        cues: ["talent", "candidate", "performer"],
        patterns: [
          /(?<=\b(?:look(?:ing)? for|search(?:ing)? for|seek(?:ing|s)?|want|need|only|are|hire|hiring) (?:only |the )?)(?:top|elite|exceptional|rare|world[- ]class|best[- ]in[- ]class|stellar) (?:talents?|performers?|candidates?)\b/giu,
          /\b(?:top|elite|world[- ]class) talents? (?:comes?|stays?|works?|wants?|joins?|chooses?) (?:to |with |for |here|us)/giu,
        ],
        unless:
          /\b(?:for our (?:clients|customers)|you (?:will )?(?:recruit|attract|source|identify|find|hire)|(?:attract|recruit|retain|source|identify|find)\w* (?:and \w+ )?(?:the )?(?:top|best))\b/i,
      },
      {
        cues: [
          "10x",
          "10 x",
          "ten x",
          "high performer",
          "high-performer",
          "superstar",
          "overachiever",
          "over-achiever",
          "high achiever",
        ],
        patterns: [
          /\b(?:10|ten) ?x (?:engineers?|developers?|programmers?|designers?|marketers?|people|person|thinkers?|performers?)\b/giu,
          /(?<=\b(?:you are|you're|be|being|are|for|as|and) (?:an? |true |proven |only ){0,3})(?:high[- ]performers?|superstars?|over-?achievers?|high[- ]achievers?)\b/giu,
        ],
        unless: /\b(?:review|rate|reward|retain|manage|coach)s? [^.]{0,40}\bhigh[- ]performers?\b/i,
      },
      {
        cues: ["world-class", "world class", "elite", "exceptional"],
        patterns: [
          /\b(?:world[- ]class|elite) (?:engineers?|developers?|designers?|sales ?people|marketers?|candidates?|applicants?|individuals?|professionals?|team of (?:engineers|experts|specialists))\b/giu,
        ],
        unless: /\b(?:athletes?|sports?|coach|work with|alongside|learn from|join)\b/i,
      },
      {
        cues: ["only the best", "only the very best"],
        patterns: [
          /\bonly the (?:very |absolute )?best(?= (?:will do|apply|need apply|people|candidates|engineers|get)\b|[.!]|$)/giu,
        ],
        unless: /\b(?:ingredients?|produce|food|care for|products?|materials?|quality|service|serve|use)\b/i,
      },
      {
        cues: ["performers only", "performers need"],
        patterns: [/\b(?:world[- ]class|top|elite|high|star) performers (?:only|need apply)\b/giu],
      },
    ],
  },
  {
    id: "hype/genius",
    severity: "warning",
    summary: "A posting asks for skills that can be learnt, not for gifts.",
    why: "Where brilliance is asked for, people who are seldom called brilliant apply less, whatever they can do.",
    sources: [
      greenhouse,
      "Bian, Leslie, Murphy and Cimpian, Messages about brilliance, 2018: https://doi.org/10.1016/j.jesp.2017.11.006",
    ],
    examples: [
      { text: "You are ⟦exceptionally bright⟧, a ⟦prodigy⟧ even." },
      { text: "You work with extremely bright colleagues." },
      { text: "You are a ⟦brilliant mind⟧ and a ⟦natural leader⟧." },
      { text: "We want ⟦geniuses⟧ and a ⟦gifted writer⟧." },
      { text: "You staff the Genius Bar and teach gifted children." },
      { text: "You show brilliant customer service." },
      { text: "You work with natural language and natural gas." },
    ],
    tells: "asks for a gift rather than for a skill, and people who are seldom called gifted stay away",
    instead: "Name the skill, such as “strong in statistics” or “has led a team of five”.",
    phrases: [
      {
        cues: ["genius"],
        patterns: [/\bgenius(?:es)?\b(?! (?:bar|sports|network|grant|loci))/giu],
        unless: /\b(?:Apple|fellowship|MacArthur|stroke of genius)\b/i,
      },
      {
        cues: ["brilliant", "gifted", "natural", "born", "innate"],
        patterns: [
          /\bbrilliant (?:minds?|people|person|individuals?|candidates?|engineers?|developers?|thinkers?|scientists?|problem[- ]solvers?|coders?|programmers?|strategists?|writers?|designers?)\b/giu,
          /^(?:brilliant|gifted|razor-sharp)(?=,|$| and\b)|(?<=\byou(?:'re| are) (?:exceptionally |naturally |truly )?)(?:gifted|brilliant)(?= (?:at|with|in|and)\b|[.,;]|$)/giu,
          /\bgifted (?:engineers?|developers?|writers?|designers?|sales\w*|leaders?|communicators?|individuals?|candidates?|musicians? wanted)\b/giu,
          /\b(?:natural(?:ly)?[- ](?:talented|gifted|born)(?: \w+)?|(?:a )?born (?:leaders?|sellers?|sales\w+|teachers?)|natural (?:leaders?|sellers?|sales(?:person|people)|talents?)|innate (?:talent|ability|gift))\b/giu,
        ],
        unless:
          /\b(?:work (?:with|alongside)|learn from|surrounded by|alongside|colleagues|join|children|pupils|students)\b/i,
      },
      {
        cues: [
          "exceptionally bright",
          "extremely bright",
          "incredibly bright",
          "super bright",
          "prodig",
          "wunderkind",
          "whizz kid",
          "whiz kid",
          "whizz-kid",
        ],
        patterns: [
          /\b(?:exceptionally|extremely|incredibly|super|insanely|unusually|fiercely) (?:bright|smart|intelligent|clever)\b|\b(?:prodig(?:y|ies)|wunderkind(?:er)?|whizz?[- ]kids?)\b/giu,
        ],
        unless: /\b(?:colleagues|team|work with|people who|lights?|colou?rs?|screen|children|pupils)\b/i,
      },
    ],
  },
  {
    id: "hype/company",
    severity: "info",
    summary: "The employer is described by what it does, not by praise of itself.",
    why: "Readers skip praise that every employer uses; what the organisation does and for whom tells them more.",
    sources: [
      "LinkedIn, seven tips for job posts: https://business.linkedin.com/talent-solutions/recruiting-tips/7-job-post-tips",
    ],
    options: { least: 3 },
    examples: [
      {
        text: "We are the ⟦market leader⟧ with best-in-class tools. Our revolutionary service is changing the world, and our world-class team is award-winning.",
      },
      {
        text: "---\ntitle: Lager (m/w/d)\nlanguage: de\n---\n\nWir sind eines der ⟦führenden Verlags- und Handelsunternehmen⟧, beliefern marktführende Filialisten und haben Spitzenangebote.",
      },
      { text: "Join one of the best kitchens in town, second to none. We make pumps." },
      { text: "We are a market leader with best-in-class tools." },
      { text: "We make pumps for hospitals. You will care for revolutionary war archives." },
      { text: "You help us change the way people see world-class art." },
    ],
    tells: "is praise that readers skip",
    instead: "Say in one sentence what the organisation does, for whom, and with how many people.",
    phrases: [
      {
        cues: [
          "market leader",
          "market-leading",
          "leader in",
          "best-in-class",
          "best in class",
          "world-class",
          "world class",
          "industry-leading",
          "world's",
          "revolution",
          "game-chang",
          "game chang",
          "disrupt",
          "unicorn",
          "hyper-growth",
          "hypergrowth",
          "award-winning",
          "change the world",
          "changing the world",
          "bleeding-edge",
          "unparalleled",
          "rocket",
          "fastest",
          "one of the",
          "second to none",
          "redefin",
          "forefront",
        ],
        patterns: [
          /\b(?:market[- ]lead(?:er|ing)|(?:global|world|industry|recogni[sz]ed) leaders? in|best[- ]in[- ]class|world[- ]class|industry[- ]leading|(?:the )?world's (?:leading|best|most \w+)|revolutioni[sz]\w+|revolutionary(?! war)|game[- ]chang\w+|disrupt(?:ive|or|ors|ing)\b|hyper-?growth|award[- ]winning|chang(?:e|ing) the world|bleeding[- ]edge|unparalleled|rocket ?ship|fastest[- ]growing|one of the (?:[\w'’-]{1,20} )?(?:best|leading|top|hottest|finest|most (?:innovative|successful|respected|admired|exciting|prestigious))\b|second to none|redefin(?:e|es|ing) (?:the|how)\b|at the forefront of)\b/giu,
        ],
        evenCapitalised: true,
      },
      {
        language: "de",
        cues: ["markt", "führend", "weltweit", "spitzen", "einzigartig", "erfolgreichst"],
        patterns: [
          /(?<!\p{L})(?:marktführ(?:er\p{L}{0,3}|end\p{L}{0,2})|(?:weltweit |europaweit |bundesweit |international |branchen)?führende[rsnm]? (?:\p{L}{2,20}[-,]? ?(?:und )?){0,3}(?:unternehmen|anbieter|hersteller|partner|dienstleister|spezialist|händler)\p{L}{0,3}|spitzen(?:reiter|angebot|unternehmen)\p{L}{0,3}|einzigartig\p{L}{0,2}|erfolgreichsten)(?!\p{L})/giu,
        ],
      },
      {
        language: "fr",
        cues: ["leader", "numéro", "n° 1", "n°1", "référence", "incontournable", "fleuron", "plus grand"],
        patterns: [
          /(?<!\p{L})(?:leaders? (?:mondia(?:l|ux)|européens?|français|nationa(?:l|ux)|du marché|sur son marché|de son secteur|incontesté)|numéro (?:1|un)|n° ?1|acteur (?:incontournable|majeur|de référence)|fleuron|l'un des plus (?:grands|importants))(?!\p{L})/giu,
        ],
      },
    ],
  },
];

/** Words that praise the employer or the person it looks for. */
export const hypeRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
