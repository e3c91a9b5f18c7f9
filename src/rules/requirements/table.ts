import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const neurodiversity = "Victorian Public Sector Commission, neurodiversity toolkit: https://vpsc.vic.gov.au";

const entries: readonly PhraseRule[] = [
  {
    id: "requirements/elite-school",
    severity: "warning",
    summary: "What people know counts, not where they were taught or employed.",
    why: "Famous schools and firms take few, mostly from well-off families, and say little about the work at hand.",
    sources: [
      "Ongig, exclusionary words: https://blog.ongig.com/diversity-and-inclusion/exclusionary-words",
      "Rivera, Hiring as Cultural Matching, American Sociological Review 77(6), 2012: https://doi.org/10.1177/0003122412463213",
    ],
    examples: [
      { text: "⟦Ex-Google, Meta or Revolut⟧ preferred." },
      { text: "You prepare ex-works invoices and examine ex ante reports." },
      { text: "- Degree from a ⟦top-tier university⟧" },
      { text: "You come from a ⟦FAANG⟧ company, an ⟦Ivy League⟧ school or ⟦MBB⟧." },
      { text: "Graduates of ⟦Russell Group⟧ universities preferred." },
      { text: "We recruit at every university, from the Ivy League to community colleges." },
      { text: "Our founders met at an Ivy League school." },
      { text: "Would you rather have been one of the first 20 people to join a FAANG company?" },
      { text: "You advise top-tier clients." },
    ],
    tells: "counts the name of a school or firm rather than what somebody can do",
    instead: "Name the knowledge, such as “statistics at the level of a first degree”.",
    phrases: [
      {
        cues: ["ex-", "ex "],
        patterns: [
          /\bex[- ](?:google|facebook|meta|amazon|apple|netflix|microsoft|mckinsey|bain|bcg|stripe|uber|revolut|goldman|deloitte|faang|maang)(?:r?s|ers?)?\b(?:(?:, |\/| or | and )(?:google|facebook|meta|amazon|apple|netflix|microsoft|mckinsey|bain|bcg|stripe|uber|revolut|goldman)\b)*/giu,
        ],
        evenCapitalised: true,
      },
      {
        cues: ["universit", "school", "college", "institution", "mba", "program", "degree"],
        patterns: [
          /\b(?:top|leading|elite|prestigious|tier[- ]?(?:1|one)|first[- ]tier|world[- ]class|highly[- ]ranked|target|renowned|reputed|premier)(?:[- ](?:tier|ranked|rated|notch|\d{1,3}))?,? (?:[\w-]{1,20} )?(?:universit(?:y|ies)|(?:business |law |engineering )?schools?|colleges?|MBA(?: program(?:me)?s?)?|academic institutions?)\b/giu,
        ],
        unless:
          /\b(?:partner\w*|customers?|clients?|with|works? at|our (?:school|college|university)|we are|at a (?:top|leading)|hospital|children|pupils|students)\b(?! (?:degree|mba))/i,
        notIn: ["employer", "team", "benefits", "responsibilities"],
      },
      {
        cues: [
          "ivy",
          "oxbridge",
          "russell",
          "faang",
          "maang",
          "mbb",
          "big 4",
          "big four",
          "iit",
          "big tech",
          "magic circle",
          "mckinsey",
          "goldman",
        ],
        patterns: [
          /\bIvy[- ]League\b|\bOxbridge\b|\bRussell Group\b|\b(?:FA+NG|MA+NG|MAMAA)\b|\bMBB\b|\bIITs?\/(?:IIMs?|NITs?)\b|\b(?:ex-)?(?:McKinsey|Goldman Sachs),? (?:or|\/) [A-Z]\w+/gu,
          /\b(?:background|experience|alum(?:n\w+)?|years|worked|stint) (?:at|in|from|with) (?:a )?(?:big tech|magic circle|big four|big 4)\b/giu,
        ],
        unless:
          /\b(?:we recruit|from the Ivy League to|founders?|clients?|customers?|compete|our team|colleagues|rather|unlike|like a|(?:not|no) need)\b/i,
        notIn: ["employer", "team", "benefits", "responsibilities"],
        evenCapitalised: true,
      },
    ],
  },
  {
    id: "requirements/vague-soft-skill",
    severity: "info",
    summary: "A soft skill is named with what it is needed for.",
    why: "“Excellent communication skills” stands in a third of postings and tells nobody what they would do.",
    sources: [neurodiversity],
    examples: [
      { text: "- ⟦Excellent communication skills⟧\n- ⟦Team player⟧\n- ⟦Detail-oriented⟧" },
      { text: "You are a ⟦self-starter⟧ with ⟦strong interpersonal skills⟧." },
      { text: "- Writes a weekly report that people outside the field understand" },
      { text: "- Excellent communication skills, to explain test results to patients" },
      { text: "You coordinate the team's players and repair motor starters." },
    ],
    tells: "stands in so many postings that it says little",
    instead: "Say what it is for, such as “explains test results to patients”.",
    phrases: [
      {
        cues: ["skill", "communicat"],
        patterns: [
          /\b(?:excellent|strong|outstanding|exceptional|great|good|superior|effective|solid|superb|impeccable)(?:,? (?:(?:and|&|\/) )?(?:verbal|written|writing|researching|reading|oral|interpersonal|communication|people|soft|social|organi[sz]ational|presentation|listening|collaboration|teamwork|time[- ]management|problem[- ]solving|analytical)){1,5}(?:,? (?:and|&) (?:[\w-]{1,20} ){0,2}[\w-]{1,20})? (?:skills|abilit(?:y|ies))\b(?!,? (?:to|for|with|in order|so that|when|across|that)\b| ?[(:]| [-–—] )/giu,
          /\b(?:excellent|strong|great|effective|exceptional) communicators?\b(?!,? (?:to|for|with|who)\b)/giu,
        ],
      },
      {
        cues: [
          "team player",
          "team-player",
          "self-start",
          "self start",
          "detail",
          "go-getter",
          "self-motivat",
          "self motivat",
          "can-do",
          "positive attitude",
          "people person",
          "results-",
          "results driven",
          "results oriented",
          "result-",
          "result driven",
          "result oriented",
          "can do",
          "keen eye",
          "communication is key",
        ],
        patterns: [
          /\b(?:a )?team[- ]players?\b|\bself[- ]starters?\b|\b(?:detail[- ]ori(?:en|enta)ted|attention to detail)(?= ?(?:[.,;)]|$|and\b))|\bgo-getters?\b|\bself[- ]motivated\b|\b(?:keen|sharp|good|great) eye for detail\b|\bcommunication is key\b|['‘’"“”]?\bcan[- ]do['’"”]? (?:attitude|mentality|spirit)\b|\bpositive attitude\b|\bpeople person\b|\bresults?[- ](?:driven|oriented)\b(?! (?:reports?|dashboards?))/giu,
        ],
      },
    ],
  },
  {
    id: "requirements/intensity",
    severity: "info",
    summary: "Adjectives of excellence are few.",
    why: "Lists full of “expert” and “exceptional” keep out people who know their limits, more often women.",
    sources: ["Abraham, Hallermeier and Stein, Words Matter, 2024: https://www.researchgate.net/publication/383635254"],
    options: { least: 4 },
    examples: [
      {
        text: "## Requirements\n\n- ⟦Expert⟧ knowledge of tax\n- Mastery of Excel\n- Exceptional eye for risk\n- Outstanding record",
      },
      { text: "## Requirements\n\n- Expert knowledge of tax\n- Mastery of Excel\n- An eye for risk" },
      {
        text: "You call in subject matter experts, clear outstanding invoices, handle exceptional cases and show proven value.",
      },
    ],
    tells: "asks for more than most good people would say of themselves",
    instead: "Name the level once, such as “files returns on their own”, and drop the rest.",
    phrases: [
      {
        cues: [
          "expert",
          "master",
          "exceptional",
          "outstanding",
          "proven",
          "extensive",
          "deep ",
          "superior",
          "unmatched",
          "impeccable",
          "demonstrated",
          "superb",
          "stellar",
          "world-class",
        ],
        patterns: [
          /\b(?:expert(?:ise)?|expert[- ]level|mastery|exceptional(?:ly)?|outstanding|proven(?: track record)?|extensive|deep|superior|unmatched|impeccable|superb|stellar|world[- ]class|in-depth)\b(?! (?:invoices?|balances?|payments?|items?|cases?|vein|learning|dive|clean\w*|water|court))/giu,
        ],
        onlyIn: ["requirements", "preferred"],
        unless: /\bsubject[- ]matter experts?\b/i,
      },
    ],
  },
  {
    id: "requirements/catch-all",
    severity: "info",
    summary: "The list of duties ends where it ends.",
    why: "“Other duties as assigned” leaves people guessing how much else there is.",
    sources: [
      "Wall Street Journal, phrases that readers take for warnings, 2022",
      "Textio, guidance on postings: https://textio.com/blog",
    ],
    examples: [
      { text: "- ⟦Other duties as assigned⟧" },
      { text: "Duties ⟦will include, but are not limited to⟧:\n\n- Serving guests" },
      { text: "- ⟦Any other tasks your manager gives⟧ you" },
      { text: "You perform ⟦other related duties as required⟧." },
      { text: "- Ordering supplies and other office duties on Fridays" },
      { text: "You assign duties to other cooks." },
    ],
    tells: "leaves people guessing how much else there is",
    instead: "Name the typical share, such as “about a tenth of your time goes to what comes up”, or leave it out.",
    phrases: [
      {
        cues: ["duties", "tasks", "responsibilities", "projects", "limited to", "whatever else", "anything else"],
        patterns: [
          /\b(?:any|all) other (?:duties|tasks|jobs|work|responsibilities) (?:that )?(?:(?:your|the|a|our) (?:\w+ )?(?:manager|supervisor|head|employer|director|team|principal|chef) (?:\w+ )?(?:gives?|asks?|assigns?|requests?|requires?|needs?|directs?)|(?:may )?(?:come|comes) up|(?:may )?arises?)\b|\b(?:whatever|anything) else (?:that )?(?:is (?:asked|needed|required)|you are asked|you're asked|needs|comes)\b/giu,
          /(?<=\b(?:duties|tasks|responsibilities|functions) (?:\w{1,12} ){0,4})(?:will |may )?include,? (?:but (?:are |is )?)?not (?:be )?limited to\b|(?<=\b(?:duties|tasks|responsibilities|functions) (?:\w{1,12} ){0,4})including,? (?:but )?(?:are )?not limited to\b/giu,
          /\b(?:(?:and |any |all )?other|additional|misc(?:ellaneous)?\.?)(?: (?:job|work)?-?(?:related|similar|special|reasonable|relevant))?(?: (?:job|work))? (?:duties|tasks|responsibilities|projects)(?:,? (?:and|or) (?:duties|tasks|responsibilities|projects))?(?: (?:that (?:may|might) be|which may be|as (?:may be )?|when|may be))? ?(?:assigned|required|requested|needed|necessary|directed|appropriate|designated)\b/giu,
        ],
      },
    ],
  },
];

/** Words by which postings ask for things without saying what they mean. */
export const requirementRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
