import type { RuleId, Severity } from "../diagnostic.ts";

/** Words that alex does not know, or not in this form, and that belong to a rule that stands on alex. */
export interface OwnTerm {
  readonly id: string;
  readonly rule: RuleId;
  readonly pattern: RegExp;
  readonly use: readonly string[];
  readonly severity?: Severity;
  /** Silent in a text like this. */
  readonly unless?: RegExp;
  readonly inEveryZone?: boolean;
}

export const ownTerms: readonly OwnTerm[] = [
  { id: "own/lineman", rule: "sex/gendered-title", pattern: /\bline(?:wo)?man\b/gi, use: ["lineworker"] },
  { id: "own/linemen", rule: "sex/gendered-title", pattern: /\blinemen\b/gi, use: ["lineworkers"] },
  { id: "own/tradesman", rule: "sex/gendered-title", pattern: /\btrades(?:wo)?man\b/gi, use: ["tradesperson"] },
  { id: "own/tradesmen", rule: "sex/gendered-title", pattern: /\btradesmen\b/gi, use: ["tradespeople"] },
  {
    id: "own/draftsman",
    rule: "sex/gendered-title",
    pattern: /\b(?:draft|draught)s(?:wo)?m[ae]n\b/gi,
    use: ["drafter"],
  },
  { id: "own/deliveryman", rule: "sex/gendered-title", pattern: /\bdelivery ?m[ae]n\b/gi, use: ["delivery driver"] },
  { id: "own/groundsman", rule: "sex/gendered-title", pattern: /\bgroundsm[ae]n\b/gi, use: ["groundskeeper"] },
  {
    id: "own/herdsman",
    rule: "sex/gendered-title",
    pattern: /\b(?:herds|cow|stock|sheep)m[ae]n\b/gi,
    use: ["stockperson"],
  },
  { id: "own/houseman", rule: "sex/gendered-title", pattern: /\bhousem[ae]n\b/gi, use: ["room attendant"] },
  {
    id: "own/warehouseman",
    rule: "sex/gendered-title",
    pattern: /\b(?:warehouse|yards?|dustbin|dust|bin|milk|switch|pump|banks|signal|rig|quarry|store)m[ae]n\b/gi,
    use: ["operative"],
  },
  { id: "own/bellboy", rule: "sex/gendered-title", pattern: /\bbell(?:boy|m[ae]n)\b/gi, use: ["bell attendant"] },
  { id: "own/busboy", rule: "sex/gendered-title", pattern: /\bbus ?boys?\b/gi, use: ["busser"] },
  { id: "own/barmaid", rule: "sex/gendered-title", pattern: /\bbar(?:maids?|m[ae]n)\b/gi, use: ["bartender"] },
  { id: "own/seamstress", rule: "sex/gendered-title", pattern: /\bseamstress(?:es)?\b/gi, use: ["sewer", "tailor"] },
  { id: "own/chambermaid", rule: "sex/gendered-title", pattern: /\bchambermaids?\b/gi, use: ["room attendant"] },
  { id: "own/headmaster", rule: "sex/gendered-title", pattern: /\bhead(?:master|mistress)\b/gi, use: ["head teacher"] },
  { id: "own/crewman", rule: "sex/gendered-title", pattern: /\bcrewm[ae]n\b/gi, use: ["crew member"] },

  {
    id: "own/s-he",
    rule: "sex/binary-pair",
    pattern: /(?<![\w/])(?:\(s\)he|s\/he|he\/she\/they)(?!\w)/gi,
    use: ["they", "you"],
  },

  {
    id: "own/numbered-man",
    rule: "sex/man-compounds",
    pattern: /\b(?:one|two|three|four|five|six|\d{1,2})[- ]man (?:crews?|teams?|shows?|operations?|lifts?|jobs?)\b/gi,
    use: ["crew of two", "team of three"],
  },
  {
    id: "own/right-hand-man",
    rule: "sex/man-compounds",
    pattern: /\bright[- ]hand (?:man|woman)\b/gi,
    use: ["deputy", "right hand"],
  },
  { id: "own/craftsmanship", rule: "sex/man-compounds", pattern: /\bcraftsmanship\b/gi, use: ["craft", "skill"] },
  {
    id: "own/draughtsmanship",
    rule: "sex/man-compounds",
    pattern: /\b(?:draft|draught)smanship\b/gi,
    use: ["drawing"],
  },
  { id: "own/workmanlike", rule: "sex/man-compounds", pattern: /\bworkmanlike\b/gi, use: ["skilful"] },
  {
    id: "own/man-days",
    rule: "sex/man-compounds",
    pattern: /\bman[- ]?(?:days?|weeks?|months?|years?)\b/gi,
    use: ["person-days"],
  },
  {
    id: "own/manning",
    rule: "sex/man-compounds",
    pattern:
      /\b(?:man|mans|manning) (?:the|our|a|an)(?= (?:\w+ )?(?:desk|counter|phones?|booth|stand|station|front|reception|helpline|register|till|line|floor|shop|gate|door|bar|kitchen|store|room|centre|center)\b)/gi,
    use: ["staff the"],
  },

  {
    id: "own/able-bodied",
    rule: "disability/able-bodied",
    pattern: /\bable[- ]bodied\b/gi,
    use: ["name the task, such as “moves boxes of up to 20 kg”"],
    unless: /\bable[- ]bodied (?:seam[ae]n|sailors?|deckhands?|rating)\b/i,
  },
  {
    id: "own/sound-body",
    rule: "disability/able-bodied",
    pattern:
      /\b(?:of )?sound (?:in )?(?:body and mind|mind and body)\b|\b(?:must|should|may|can|do|does) not have any (?:health|medical) (?:problems|issues|conditions)\b|\b(?:no|without|free (?:of|from)) (?:any )?(?:known )?(?:health|medical) (?:problems|issues|conditions)\b/gi,
    use: ["name the task, such as “moves boxes of up to 20 kg”"],
    unless: /\b(?:patients?|clients?|animals?|residents|members|insurance|cover)\b/i,
  },
  {
    id: "own/never-ill",
    rule: "disability/able-bodied",
    pattern:
      /\b(?:never|rarely|seldom) (?:be |call(?:s|ed)? in |fall |get )?(?:sick|ill)\b|\bno sick days\b|\b(?:people|anyone|those|someone) with (?:a )?(?:weak|bad) (?:heart|back|knees?|hips?)\b/gi,
    use: ["name the task, such as “moves boxes of up to 20 kg”"],
    unless: /\b(?:patients?|clients?|animals?|residents|guests?|customers?|treat\w*|therapy|exercises?)\b/i,
  },
  {
    id: "own/no-disabilities",
    rule: "disability/able-bodied",
    pattern:
      /(?:^|\b(?:must have|have|with) )no (?:known |physical |mental )?(?:disabilit(?:y|ies)|impairments|handicaps?)\b|\b(?:people|persons?|candidates?|applicants?) without (?:a )?(?:disabilit(?:y|ies)|impairments?|handicaps?)(?= (?:only|preferred|wanted)\b|[.;])/gim,
    use: ["name the task, such as “moves boxes of up to 20 kg”"],
    unless: /\b(?:regardless|discriminat\w+|whether|with and without|with or without)\b/i,
  },
  {
    id: "own/physically-fit",
    rule: "disability/able-bodied",
    pattern:
      /\b(?:physically (?:fit|healthy|able)|in (?:good|excellent|top) physical (?:shape|condition|health)|(?:in )?(?:perfect|excellent|good) (?:physical and mental |physical |mental )?health|clean bill of (?:physical )?health|in a state of health (?:such )?(?:as|that|which)|(?:in |enjoy )?(?:full|rude|robust) health|(?:free (?:of|from)|no|without) (?:any )?physical (?:limitations|impairments|restrictions)|medically fit|full use of (?:both|your|their) (?:hands|arms|legs|limbs)|in fighting (?:shape|trim)|free (?:of|from) (?:any )?(?:physical |mental )?(?:disabilit(?:y|ies)|handicaps?)|(?:have|has|with) no (?:physical |mental |known )*(?:disabilit(?:y|ies)|handicaps?))(?! (?:insurance|benefits?|plans?|care|coverage|outcomes?|services?|of|for))\b/gi,
    use: ["name the task, such as “moves boxes of up to 20 kg”"],
    unless:
      /\b(?:patients?|members|residents|children|animals|population|customers|clients|systems?|servers?|CFR|U\.?S\.?C|§|statute|horses|dogs|livestock|keep (?:you|our)|stay(?:ing)?|maintain(?:ing)? (?:the )?good health of)\b/i,
  },

  {
    id: "own/tone-deaf",
    rule: "disability/metaphor",
    pattern:
      /\b(?:tone[- ]deaf|(?:turn\w*|a) blind eye|dr[io]ve(?:s|n)? (?:you|us|me|them|people|him|her|everyone) (?:nuts|crazy|insane|mad))\b/gi,
    use: ["unaware"],
  },
  {
    id: "own/deaf-ears",
    rule: "disability/metaphor",
    pattern: /\b(?:(?:fall|falls|fell|falling) )?on deaf ears\b/gi,
    use: ["go unheard", "be ignored"],
  },
  {
    id: "own/sanity-check",
    rule: "disability/metaphor",
    pattern: /\bsanity(?:-check|[- ]check(?:s|ed|ing))\b/gi,
    use: ["quick check"],
  },
  {
    id: "own/blind-spot",
    rule: "disability/metaphor",
    pattern: /\bblind[- ]?spots?\b/gi,
    use: ["gap"],
    severity: "info",
    unless: /\b(?:vehicles?|truck\w*|driv\w+|mirrors?|radar|forklifts?|sensors?)\b|\bpatients?\b/i,
  },
  { id: "own/ocd", rule: "disability/metaphor", pattern: /\bOCD about\b/gi, use: ["careful with"] },
  { id: "own/crazies", rule: "disability/metaphor", pattern: /\bcraz(?:y-\w+|ily|iest|ier)\b/gi, use: ["very"] },

  {
    id: "own/wheelchair-bound",
    rule: "disability/identity",
    pattern: /\bwheelchair-bound\b/gi,
    use: ["wheelchair user"],
  },
  {
    id: "own/hearing-impaired",
    rule: "disability/identity",
    pattern: /\bhearing-impaired\b/gi,
    use: ["deaf or hard of hearing"],
  },
  {
    id: "own/the-disabled",
    rule: "disability/identity",
    pattern:
      /\bthe (?:(?:physically|mentally|developmentally) )?(?:disabled|blind|deaf)(?=[.,;:!?)]|$| (?:and|or|in|who|with|is|are|at|by|to|through)\b)/gi,
    use: ["people with disabilities"],
    unless: /\b(?:Act|Code|Section|Department|Services? for the|Council|Association|Commission|Blind and)\b/,
  },
  {
    id: "own/girls",
    rule: "sex/group-address",
    pattern:
      /\b(?:our|the|office|sales|front desk|promo) (?:girls|boys|lads)\b(?! (?:and (?:girls|boys)|scouts?|school|team|football|basketball|soccer|volleyball|clothing|wear|department|dormitory))/gi,
    use: ["team"],
    unless:
      /\b(?:children|pupils|students|school|nursery children|campers|youth|coach|boys and girls|girls and boys)\b/i,
  },
  {
    id: "own/sales-girl",
    rule: "sex/gendered-title",
    pattern:
      /\b(?:sales|shop|office|promo|call|flower|counter|delivery|paper|stock|cabin|pool|bus|bar) ?(?:girl|boy)s?\b/gi,
    use: ["assistant"],
  },
  {
    id: "own/the-handicapped",
    rule: "disability/identity",
    pattern: /\bthe handicapped\b/gi,
    use: ["people with disabilities"],
    inEveryZone: true,
  },
  {
    id: "own/suffers-from",
    rule: "disability/identity",
    pattern:
      /\b(?:suffer(?:s|ing)? from|afflicted (?:with|by)|victims? of) (?:a |an )?(?:\w+ )?(?:disabilit(?:y|ies)|autism|epilepsy|dementia|mental illness(?:es)?|depression|dyslexia|blindness|deafness|paralysis|MS|COPD|ALS|HIV|AIDS|Parkinson['’]?s?|Alzheimer['’]?s?|multiple sclerosis|diabetes|arthritis)\b/gi,
    use: ["has", "lives with"],
  },

  {
    id: "own/minorities",
    rule: "race/group-terms",
    pattern: /\bminorities\b/gi,
    use: ["underrepresented groups"],
    unless: /\b(?:grants?|programs?|act|federal|institutions?|supplier|business(?:es)?|linguistic|in STEM|national)\b/i,
  },
  {
    id: "own/minority-people",
    rule: "race/group-terms",
    pattern: /\bminority (?:candidates?|applicants?|hires?|employees|staff)\b/gi,
    use: ["people from underrepresented groups"],
  },
  { id: "own/non-white", rule: "race/group-terms", pattern: /\bnon-whites?\b/gi, use: ["people of color"] },
  {
    id: "own/diverse-candidate",
    rule: "race/group-terms",
    pattern:
      /\b(?:diverse|diversity) (?:candidate|hire|applicant)s?\b(?! (?:pool|slate|backgrounds?|experience|sourcing))/gi,
    use: ["candidates from underrepresented groups"],
    unless: /\b(?:recruit\w*|sourc\w+|pipelines?|slates?)\b/i,
  },

  { id: "own/peanut-gallery", rule: "race/loaded-idiom", pattern: /\bpeanut galler(?:y|ies)\b/gi, use: ["audience"] },
  { id: "own/cakewalk", rule: "race/loaded-idiom", pattern: /\bcakewalks?\b/gi, use: ["easy task"] },
  { id: "own/totem-pole", rule: "race/loaded-idiom", pattern: /\blow (?:man )?on the totem pole\b/gi, use: ["junior"] },
  {
    id: "own/tribes",
    rule: "race/loaded-idiom",
    pattern: /\btribes\b/gi,
    use: ["teams"],
    inEveryZone: false,
    unless:
      /\b(?:tribal|indigenous|native|nations?|reservations?|pueblo|federal(?:ly)?|government\w*|states?|recogni[sz]ed|american indian)\b/i,
  },
  {
    id: "own/swearing",
    rule: "culture/profanity",
    pattern: /\b(?:(?:bull)?shit(?:ty)?|bastards?|bitch(?:es|ing|y)?|pissed)\b/gi,
    use: [],
    inEveryZone: true,
  },
  {
    id: "own/mild-swearing",
    rule: "culture/profanity",
    pattern: /\b(?:damn(?:ed)?|goddamn|hell of an?|as hell|(?:what|who|why|how) the hell)\b/gi,
    use: [],
    severity: "warning",
    inEveryZone: true,
  },
  { id: "own/lists", rule: "race/loaded-idiom", pattern: /\bblack-?lists\b/gi, use: ["blocklists"] },
  { id: "own/allow-lists", rule: "race/loaded-idiom", pattern: /\bwhite-?lists\b/gi, use: ["allow lists"] },
  {
    id: "own/powwows",
    rule: "race/loaded-idiom",
    pattern: /\bpow-?wows\b/gi,
    use: ["meetings"],
    unless: /\b(?:tribal|indigenous|native|nations?|tribes?|american indian)\b/i,
  },
  { id: "own/spirit-animals", rule: "race/loaded-idiom", pattern: /\bspirit animals\b/gi, use: ["inspirations"] },
  {
    id: "own/homosexuals",
    rule: "lgbtq/terms",
    pattern: /\bhomosexuals\b/gi,
    use: ["gay and lesbian people"],
    inEveryZone: true,
  },
  {
    id: "own/laymans-terms",
    rule: "sex/man-compounds",
    pattern: /\blay(?:man|men)['’]?s['’]? terms\b/gi,
    use: ["plain words"],
  },
];
