import type { LawWording } from "../law-wording.ts";
import { otherNouns, peopleNouns } from "./people.ts";

const served =
  /\b(?:children|kids|youth|students|pupils|patients|clients|campers|teens|teenagers|participants|adolescents|residents|customers|users|dependents?|dependants?|learners|infants|toddlers|audience|population|members|visitors|minors|veterans?|adults?|seniors?|elders?|young people|players?|athletes?)\b/i;

/** A sentence about people who are served, and not about the people who may apply. */
export const aboutServed: RegExp = new RegExp(
  `^(?!.*\\b(?:applicants?|candidates?|persons?|you (?:are|should be|must be)|must be (?:aged?|between|under|below|younger|over|\\d)|we(?:'re| are)? (?:look|search|seek)\\w*|seeking|wanted|preferred)\\b).*${served.source}`,
  "is",
);

/** Digital natives who are people: what is born on the web besides is no matter of age. */
export const digitalNatives: RegExp =
  /\bdigital[- ]natives?\b(?![- ](?:compan|brand|business|start-?up|organi[sz]ation|bank|firm|retailer|platform|product|media|publisher|agenc|environment|insurer|content|customer|client|technolog|solution|enterprise|operation|experience))/giu;
export const youthWords: readonly RegExp[] = [
  /\byouthful\b(?! (?:offenders?|looking skin|skin|brand|audience|glow))/giu,
  /\b(?:new|young|fresh) blood\b(?! (?:tests?|samples?|draws?|bank|products?|pressure|cells?|donors?|supply|units?))/giu,
];
export const freshFromSchool: RegExp =
  /\bfresh (?:out of|from) (?:college|school|university)\b|\bfresh (?:college |university )?grad(?:uate)?s?\b/giu;
export const overqualified: RegExp = /\boverqualified\b/giu;
export const maturePeople: RegExp = /\bmature (?:person|individual|candidate|applicant|lady|woman|man|gentleman)\b/giu;

/** Words that tell how old the people are whom a posting looks for. */
export const ageWordings: readonly LawWording[] = [
  {
    id: "age/young",
    cues: ["young"],
    language: "en",
    patterns: [
      /\byoung enough (?:to|for)\b/giu,
      new RegExp(
        `\\byoung(?:er)?\\b(?=(?:,? (?:(?:and|&) )?(?!(?:${otherNouns}|people)\\b)[\\w-]{1,20}){0,3}?,? ${peopleNouns}\\b(?! ${otherNouns}\\b))(?!-)`,
        "giu",
      ),
      new RegExp(
        `(?=young)(?<=\\b(?:look(?:ing)? for|searching for|seeking|seeks?|want|wanted:?|need|hiring|hire|you are|you're|must be) (?:(?:a|an|someone|somebody|people|for) )?(?:(?!(?:${otherNouns}|for|of|with|to|who|that|in|on|serving|supporting|helping|teaching|mentoring)\\b)[\\w-]{1,20},? (?:and )?){0,2})young(?:er)?\\b(?! at heart)(?!(?:,? (?:and )?[\\w-]{1,20}){0,3}? ${otherNouns}\\b)`,
        "giu",
      ),
    ],
    silentNear: [
      {
        pattern:
          /\b(?:mentor|support|help|teach|serve|coach|inspire|empower|educate|protect|train|guide|engage|tutor|advise|counsel)(?:s|es|ing|ed)? (?:[\w-]{1,20} ){0,3}young\b|\b(?:services|programs?|programmes?|lives|outcomes|opportunities|futures?) (?:for|of) (?:[\w-]{1,20} ){0,2}young\b|\byoung (?:or|and) old\b/i,
        within: "sentence",
      },
    ],
    tells: "tells older people that the job is not for them",
    instead: "Say what the job asks for instead, such as “curious” or “at ease with change”.",
  },
  {
    id: "age/graduate",
    cues: ["grad", "college student", "students only", "students preferred", "class of"],
    language: "en",
    patterns: [
      /(?=recent )(?<!\b(?:mentor|train|coach|support|help|manage|teach|guide|place|connect)(?:s|ing)? (?:[\w-]{1,20} ){0,4})\brecent (?:(?:college|university|high[- ]school)(?: or (?:college|university|high[- ]school))? )?grad(?:uate)?s?\b/giu,
      /\bnew (?:college |university )?grad(?:uate)?s (?:only|preferred)\b/giu,
      /\bcollege students? (?:only|wanted|preferred)\b|\bstudents (?:only|preferred)\b/giu,
      /\bclass of 20\d\d\b[^.\n]{0,30}?\b(?:preferred|only|required)\b|\b(?:preferred|only|required):? (?:the )?class of 20\d\d\b/giu,
    ],
    silentNear: [
      {
        pattern:
          /\b(?:all ages|any age|all (?:levels of )?experience|experience levels?|any (?:level of )?experience|experienced|career[- ]changers?|as well as|return(?:ing|ers)|cur+ent students and|grad(?:uate)?s of (?:our|the|this))\b/i,
        within: "sentence",
      },
    ],
    tells: "asks for people who have just left school, who are mostly young",
    instead: "Name the level instead, such as “entry level: no experience needed, people of all ages welcome”.",
  },
  {
    id: "age/proxy",
    cues: ["native", "youthful", "fresh", "blood", "overqualified", "mature "],
    language: "en",
    patterns: [digitalNatives, ...youthWords, freshFromSchool, overqualified, maturePeople],
    silentNear: [
      {
        pattern:
          /\b(?:products?|marketing|apps?|content|services|brands?) (?:for|to) digital natives\b|\b(?:avoid|remove|strike|instead of|do not write|words? (?:like|such as)|phrases? (?:like|such as))\b[^.]{0,60}"[\w -]{3,30}"|"[\w -]{3,30}" (?:do|does|should) not\b/i,
        within: "sentence",
      },
    ],
    tells: "is read as a word for an age",
    instead: "Name the skill instead, such as “you learn new software quickly”.",
  },
  {
    id: "age/experience-cap",
    cues: ["experience"],
    language: "en",
    patterns: [
      /\b(?:no more than|not more than|maximum(?: of)?|max\.?(?: of)?|up to|at most):? ?(?:\d{1,2} ?(?:-|to) ?)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:years?|yrs?)'? (?:of )?(?:[\w-]{1,20} ){0,3}?experience\b/giu,
      /\b\d{1,2} (?:years?|yrs?)'? (?:of )?(?:[\w-]{1,20} ){0,2}?experience (?:max(?:imum)?|at most|or less|or fewer)\b/giu,
    ],
    silentNear: [
      {
        pattern:
          /\b(?:substitut\w+|in lieu|equivalent|counts?|credit\w*|instead of|in place of|pay (?:scale|step)|steps?|salary|placement)\b/i,
        within: "sentence",
      },
    ],
    tells: "sets an upper limit on experience, which older people exceed more often",
    instead: "Give the least experience that the job needs, or the level, such as “entry level”.",
  },
  {
    id: "age/retired",
    cues: ["retiree", "pensioner", "older "],
    language: "en",
    patterns: [/\b(?:retirees?|pensioners?|older (?:workers?|people|applicants?)) (?:preferred|only|wanted)\b/giu],
    tells: "prefers older people, which federal law allows and some states do not",
    instead: "Describe the hours and the work instead, such as “two mornings a week”.",
  },
];
