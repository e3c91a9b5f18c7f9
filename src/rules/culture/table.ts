import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const joblint = "joblint, triggers and discussions: https://github.com/rowanmanning/joblint";
const revelio =
  "Revelio Labs 2023, on pressure in postings and days to fill: https://www.reveliolabs.com/news/business/work-under-pressure-red-flags";
const neurodiversity = "Victorian Public Sector Commission, neurodiversity toolkit: https://vpsc.vic.gov.au";
const redFlags = "Wall Street Journal and Monster, phrases that readers take for warnings, 2022";

const entries: readonly PhraseRule[] = [
  {
    id: "culture/fit",
    severity: "warning",
    summary: "A posting says how people work together, not that they must fit in.",
    why: "“Fit” is judged by likeness, and people who are unlike the team read it so.",
    sources: [
      "Rivera, Hiring as Cultural Matching, American Sociological Review 77(6), 2012: https://doi.org/10.1177/0003122412463213",
    ],
    examples: [
      { text: "You ⟦fit our culture⟧." },
      { text: "We want someone who ⟦fits in with the team⟧." },
      {
        text: "A good ⟦cultural match⟧ who ⟦clicks with the crew⟧: ⟦the right personality matters⟧ more than a résumé.",
      },
      { text: "You match colours, click with the mouse, and run personality research." },
      { text: "We hire for ⟦culture fit⟧." },
      { text: "⟦Team fit⟧ matters to us; you ⟦vibe with our gang⟧." },
      { text: "A good ⟦cultural fit⟧ matters most to us, and you ⟦fit into our culture⟧." },
      { text: "We look for people who add to our culture." },
      { text: "You fit kitchens in private homes." },
      { text: "You grow cell cultures to fit the protocol." },
      { text: "We do not hire for culture fit, but for what you add." },
    ],
    tells: "is heard as “like us” by everybody who is not",
    instead: "Say how you work, such as “we write decisions down and discuss them in the open”.",
    phrases: [
      {
        cues: ["match", "click", "personality", "vibe", "team fit", "team-fit"],
        patterns: [
          /\bteam[- ]fit\b/giu,
          /\bcultur(?:e|al) match\b(?! (?:algorithm|score|fund))/giu,
          /\b(?:click|clicks|vibe|vibes) with (?:us|the (?:gang|team|crew|family|rest)|our (?:team|crew|gang))\b/giu,
          /\b(?:the )?right personality (?:matters|counts|is|beats|over)\b/giu,
        ],
      },
      {
        cues: ["fit", "gel ", "gels ", "cultural align", "culture align"],
        patterns: [
          /\bcultur(?:e|al)[- ]fits?\b/giu,
          /\b(?:fit|fits|fitting) (?:in )?(?:with|into|in) (?:our|the|the company|the team's) (?:[\w-]+ )?culture\b/giu,
          /\b(?:good|great|right|perfect|strong) fit (?:with|for) (?:us|our (?:team|culture|company)|the team)\b|\bcultur(?:e|al) alignment\b|\bgel(?:s|ling)? with (?:us|the team|our team)\b/giu,
        ],
        unless: /\b(?:(?:think|feel|believe|wonder|even) (?:you|if|that)|not sure|unsure|not a perfect|if you)\b/i,
        evenCapitalised: true,
      },
      {
        cues: ["fit our", "fits our", "fits in", "fit in"],
        patterns: [
          /\bfits? (?:into |with )?our (?:[\w-]+ )?(?:culture|vibe|spirit|mindset)\b|(?<=\b(?:someone|somebody|a person|people|candidates?|you) (?:who |will |must |should |really ){0,3})fits? in (?:well )?with (?:the|our) (?:team|gang|crew|group)\b/giu,
        ],
        unless: /\bnot\b/i,
      },
    ],
  },
  {
    id: "culture/family",
    severity: "warning",
    summary: "The people at work are a team, not a family.",
    why: "Readers have learnt to hear unpaid loyalty in it, and those with a family of their own wonder about the hours.",
    sources: [redFlags],
    examples: [
      { text: "---\ntitle: Büro (m/w/d)\nlanguage: de\n---\n\n⟦Familiäres Betriebsklima⟧ und flache Hierarchien." },
      { text: "---\ntitle: Büro (m/w/d)\nlanguage: de\n---\n\nWir ⟦sind eine große Familie⟧." },
      { text: "---\ntitle: Bureau (H/F)\nlanguage: fr\n---\n\nNous ⟦sommes une grande famille⟧." },
      {
        text: "---\ntitle: Büro (m/w/d)\nlanguage: de\n---\n\nBeruf und Familie passen zusammen; wir sind ein Familienunternehmen.",
      },
      { text: "We ⟦treat each other like family⟧." },
      { text: "You treat our guests like family." },
      { text: "Everyone ⟦becomes one of the family⟧ sooner or later." },
      { text: "You feel at home in family law, and become one of the family mediators." },
      { text: "We treat each other ⟦like brothers and sisters⟧." },
      { text: "You foster brothers and sisters together." },
      { text: "We are ⟦like a family⟧ here." },
      { text: "⟦Join our work family⟧: ⟦we're one big happy family⟧." },
      { text: "We are a family-friendly employer with paid family leave." },
      { text: "You work with children and their families, and know family law." },
      { text: "We are a family business in its third generation." },
      { text: "The pump is one of a family of products." },
    ],
    tells: "makes readers wonder what is asked of them beyond the job",
    instead: "Say what people do for each other, such as “we swap shifts when somebody's child is ill”.",
    phrases: [
      {
        cues: ["family"],
        patterns: [
          /\b(?:become|becomes|becoming|you are|you're|feel|feels) (?:like )?(?:a |one |part )?(?:of )?(?:the|our) family\b(?![- ](?:business|firm|compan|owned|run|room|team|court|law|practice|office|health|services?|home|mediat|doctor|physician|therap|centre|center|member|support|medicine|violence|planning))/giu,
        ],
      },
      {
        cues: ["brother", "sister", "sibling"],
        patterns: [/\blike (?:brothers(?: and sisters)?|sisters|siblings)\b/giu],
      },
      {
        cues: ["family"],
        patterns: [
          /\b(?:like|as|(?:we are|we're) (?:all )?) ?(?:a |an |one )(?:(?:big|close|close-knit|tight-knit|happy|extended|second|loving|real|true|work),? ){0,3}family\b(?![- ](?:owned|run|friendly|business|company|firm|practice|office|doctor|medicine|of(?! \d)|law|service|support|charity|organi[sz]ation|cent(?:er|re)|led|restaurant|farm|hotel))/giu,
          /\b(?:one|a) big(?:,)? (?:happy )?family\b/giu,
          /\b(?:our|the) (?:work|company|team|second) family\b(?! (?:leave|day|event))/giu,
          /\bbe(?:come)? (?:a )?part of (?:our|the) (?:[\w-]+ )?family\b(?![- ](?:business|firm|compan|owned|run|room|team|court|law|practice|office|health|services?|home|mediat|doctor|physician|therap|centre|center|member|support|medicine|violence|planning))|\b(?:join|welcome to) (?:our|the) (?:\w+ )?family\b(?![- ](?:owned|run|business|company|firm|practice|office|of|medicine|services?|law|team))/giu,
        ],
      },
      {
        cues: ["like family"],
        patterns: [/\b(?:treat\w*|are|feels?|become|be|work\w*|look\w* after)\b[^.!?\n]{0,30}? like family\b/giu],
        unless: /\b(?:patients?|residents?|guests?|customers?|clients?|pets?|animals?)\b/i,
      },
      {
        language: "de",
        cues: ["familie"],
        patterns: [
          /(?<!\p{L})(?:wie (?:eine|in einer) (?:große\p{L}{0,1} |zweite\p{L}{0,1} )?familie|(?:sind|werde\p{L}{0,2}|bist) (?:alle )?(?:eine |teil einer |teil unserer )(?:große\p{L}{0,1} |echte\p{L}{0,1} )?familie)(?!\p{L}|nunternehmen)/giu,
        ],
      },
      {
        language: "fr",
        cues: ["famille"],
        patterns: [
          /(?<!\p{L})(?:(?:sommes|formons|comme|rejoin\p{L}{1,4}|est) une (?:grande |vraie |véritable )?famille)(?!\p{L})/giu,
        ],
      },
      {
        language: "es",
        cues: ["familia"],
        patterns: [
          /(?<!\p{L})(?:somos (?:como )?una (?:gran |verdadera )?familia|como en familia|nuestra gran familia)(?!\p{L})/giu,
        ],
      },
      {
        language: "it",
        cues: ["famiglia"],
        patterns: [
          /(?<!\p{L})(?:siamo (?:come )?una (?:grande |vera )?famiglia|come in famiglia|nostra grande famiglia)(?!\p{L})/giu,
        ],
      },
      {
        language: "nl",
        cues: ["familie"],
        patterns: [
          /(?<!\p{L})(?:(?:zijn|als|voelt als) (?:één|een) (?:grote |hechte |echte )?familie)(?!\p{L}|bedrijf)/giu,
        ],
      },
      {
        language: "pl",
        cues: ["rodzin"],
        patterns: [
          /(?<!\p{L})(?:jesteśmy (?:jak )?(?:jedną )?(?:wielką )?rodzin[ąa]|jak (?:w )?rodzin(?:a|ie))(?!\p{L})/giu,
        ],
      },
      {
        language: "de",
        severity: "info",
        cues: ["familiär"],
        patterns: [
          /(?<!\p{L})familiäre[rsnm]? (?:und [\p{L}-]{3,20} )?(?:(?:arbeits|betriebs|team)?(?:klima|atmosphäre|umfeld|umgebung)|team|miteinander|unternehmenskultur)(?!\p{L})/giu,
        ],
      },
      {
        language: "fr",
        severity: "info",
        cues: ["familial"],
        patterns: [
          /(?<!\p{L})(?:ambiance|esprit|atmosphère|cadre|équipe) (?:[\p{L}-]{3,20} et )?familiale?(?!\p{L})/giu,
        ],
      },
    ],
  },
  {
    id: "culture/work-play",
    severity: "warning",
    summary: "Hours and pace are stated as they are.",
    why: "“Work hard, play hard” is read as long hours followed by drinks, which leaves out many.",
    sources: [redFlags],
    examples: [
      { text: "We ⟦ride hard and party harder⟧." },
      { text: "You drive hard bargains and build hard surfaces." },
      { text: "We ⟦work hard and play hard⟧." },
      { text: "It's a ⟦work hard, play hard⟧ place." },
      { text: "We are ⟦working hard to get there and having fun⟧." },
      { text: "We work hard on safety." },
      { text: "The children play hard and sleep well." },
    ],
    tells: "is read as long hours and a duty to join in afterwards",
    instead: "State the hours, such as “40 hours a week, two late shifts a month”.",
    phrases: [
      {
        cues: ["hard", "party like"],
        patterns: [
          /\b(?:ride|sell|code|drive|train|cook|build|hustle)s? hard(?:er)?,? (?:and|&) (?:play|party|celebrate|ride) hard(?:er)?\b|\bparty like\b|\bwork(?:s|ing)? hard\b[^.!?\n]{0,60}?\b(?:hav(?:e|ing) (?:a (?:lot|ton) of |lots of )?fun|a good laugh)\b/giu,
        ],
      },
      {
        cues: ["play", "party"],
        patterns: [
          /\bwork(?:s|ing)? hard(?:,? (?:and|&|but)|,|\/| ?-)? ?(?:we )?(?:also )?(?:play|party)(?:s|ing)? (?:even )?hard(?:er)?\b|\bplay as hard as (?:we|you) work\b/giu,
        ],
      },
    ],
  },
  {
    id: "culture/fast-paced",
    severity: "info",
    summary: "What changes, and how often, is said plainly.",
    why: "“Fast-paced” stands in one posting of five, so it tells nothing; some read it as too few people for the work.",
    sources: [revelio, neurodiversity],
    examples: [
      { text: "A ⟦rapidly changing environment⟧; you ⟦thrive in chaos⟧." },
      { text: "You study a changing climate and chaos theory." },
      { text: "You thrive in a ⟦fast-paced, dynamic environment⟧." },
      { text: "It's a ⟦fast paced⟧ kitchen." },
      { text: "We serve 300 meals in two hours." },
      { text: "You model dynamic systems and environments." },
    ],
    tells: "stands in so many postings that it says little",
    instead: "Say what changes and how often, such as “the list of patients changes every morning”.",
    phrases: [
      {
        cues: ["fast", "quick", "dynamic"],
        patterns: [
          /\b(?:fast|quick|rapid)(?:ly)?[- ]?(?:pace|paced|moving)\b(?:,? (?:and |& )?[\w-]{1,20}){0,3}? (?:environments?|settings?|workplaces?|atmospheres?|compan(?:y|ies)|start-?ups?|teams?|offices?|cultures?)\b/giu,
          /\b(?:fast|quick)[- ]paced\b/giu,
          /\b(?:dynamic|high[- ]velocity|ever[- ]changing) (?:and [\w-]{1,20} )?(?:work )?(?:environment|setting|workplace|atmosphere)s?\b/giu,
        ],
      },
      {
        cues: ["changing", "tempo", "chaos", "chaotic"],
        patterns: [
          /\b(?:rapidly|constantly|quickly|continually|always|ever)[- ]?changing (?:and [\w-]{1,20} )?(?:work )?(?:environment|setting|workplace|atmosphere|organi[sz]ation|company|start-?up)s?\b|\bhigh[- ]tempo\b/giu,
          /\b(?:thriv|flourish|succeed|excel|revel|comfortabl)\w* (?:in|with|on|amid) (?:the )?(?:chaos|chaotic (?:environments?|conditions?|situations?))\b/giu,
        ],
      },
    ],
  },
  {
    id: "culture/pressure",
    severity: "warning",
    summary: "Busy times are named, with what helps through them.",
    why: "Phrases on pressure stand in a quarter of postings; where their share grows, it takes longer to fill the job.",
    sources: [revelio],
    examples: [
      { text: "The ⟦pace here is relentless⟧; you stay ⟦calm when everything is on fire⟧." },
      { text: "---\ntitle: Büro (m/w/d)\nlanguage: de\n---\n\nSie arbeiten ⟦auch unter Druck gut⟧." },
      { text: "---\ntitle: Oficina (m/f)\nlanguage: es\n---\n\nSabes ⟦trabajar bajo presión⟧." },
      { text: "---\ntitle: Anlagen (m/w/d)\nlanguage: de\n---\n\nDer Kessel steht unter hohem Druck." },
      { text: "You ⟦thrive on pressure⟧." },
      { text: "Calm in the face of ⟦brutal deadlines⟧ and ⟦relentless pressure⟧." },
      { text: "You report on relentless rain and punishing taxes." },
      { text: "Able to ⟦work under pressure⟧ and meet ⟦tight deadlines⟧." },
      { text: "You ⟦handle stress⟧ well and ⟦thrive under pressure⟧." },
      { text: "You check boilers under pressure and blood pressure in patients." },
      { text: "In December we work under pressure; you have every second weekend off and a second cook beside you." },
      { text: "You teach people to handle stress." },
    ],
    tells: "says that there is pressure, not when and what helps",
    instead:
      "Name the busy time and what is done about it, such as “the last week of a month is busy; the days after are off”.",
    phrases: [
      {
        cues: ["brutal", "relentless", "punishing", "crushing", "gruelling", "grueling", "insane", "crazy"],
        patterns: [
          /\b(?:brutal|relentless|punishing|crushing|gruell?ing|insane|crazy) (?:deadlines?|pace|pressure|workloads?|schedules?|hours|targets?|shifts?)\b/giu,
        ],
      },
      {
        cues: ["pressure", "stress", "deadline", "multitask", "multi-task", "juggl"],
        patterns: [
          /\b(?:(?:work|perform|thrive|excel|operate|function|deliver|calm|cool|composed|effective|well)(?:s|ing)?(?: (?:well|effectively|calmly|best|efficiently))? (?:under|in) (?:(?:high|intense|extreme|time|constant|considerable|significant|the|a) )?(?:pressure|stress)(?:[- ](?:environments?|situations?|conditions?))?|(?:high|intense|fast)[- ](?:pressure|stress) (?:environments?|situations?|settings?|roles?|jobs?)|pressure cooker)\b/giu,
          /\b(?:(?:handle|handles|handling|cope with|coping with|tolerate|withstand) (?:(?:high|the) )?(?:levels of )?(?:stress|pressure)|stress[- ](?:resistant|tolerance|tolerant|resilien\w+)|resistant to stress|(?:comfortable|at ease) with (?:\w+ (?:and|or) )?(?:stress|pressure)|(?:unflappable|unfazed|steady|resilient|calm) (?:under|in the face of) (?:stress|pressure))\b/giu,
          /\b(?:tight|aggressive|demanding|strict|short|competing|conflicting|multiple) deadlines\b/giu,
          /\bmulti-?task(?:s|er|ing)?\b|\bjuggl(?:e|es|ing) (?:multiple|many|several|competing|numerous) (?:priorities|tasks|projects|deadlines|demands)\b/giu,
        ],
        silentNear: [
          {
            pattern:
              /\b(?:blood|water|air|gas|steam|hydraulic|tyre|tire|high-pressure (?:pumps?|systems?|clean\w*|wash\w*)|peer) ?pressure\b|\b(?:days? off|time off|off duty|extra (?:hands|staff|pay)|beside you|support(?:s|ed)? you|backup|back-up|afterwards|relief|cover for you)\b|\bteach\w*|\bhelp (?:people|patients|clients|students|children|others)\b/i,
            within: "passage",
          },
        ],
      },
      {
        cues: ["on pressure", "on stress", "under stress"],
        patterns: [
          /\b(?:thriv|flourish|feed|liv)(?:e|es|ing|s)? (?:on|off) (?:pressure|stress|deadlines|adrenaline)\b/giu,
        ],
      },
      {
        language: "de",
        cues: ["druck"],
        patterns: [
          /(?<!\p{L})(?:(?:auch )?unter (?:hohem |starkem |großem )?(?:zeit|leistungs)?druck(?: (?:gut|souverän|ruhig|zuverlässig|effizient))?(?: (?:zu )?(?:arbeit\p{L}{1,3}|bleib\p{L}{1,3}|behalt\p{L}{1,3}))?)(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:wasser|gas|dampf|hydraulik\p{L}{0,8}|bar|anlagen?|behälter|kessel|ohne|nie)(?!\p{L})/iu,
      },
      {
        language: "fr",
        cues: ["pression"],
        patterns: [
          /(?<!\p{L})(?:(?:travaill\p{L}{1,3}|résist\p{L}{1,5}|à l'aise|gérer|supporter|performant\p{L}{0,2}) (?:à |sous |avec )?(?:la )?pression)(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:vapeur|gaz|eau|hydraulique|artérielle|bars?|sans)(?!\p{L})/iu,
      },
      {
        language: "es",
        cues: ["presión"],
        patterns: [
          /(?<!\p{L})(?:trabaj\p{L}{1,4} (?:bien )?bajo (?:alta )?presión|tolerancia a la presión|manejo (?:de la presión|del estrés))(?!\p{L})/giu,
        ],
      },
      {
        language: "it",
        cues: ["pressione"],
        patterns: [
          /(?<!\p{L})(?:lavor\p{L}{1,4} (?:bene )?sotto pressione|(?:reggere|gestire) (?:la pressione|lo stress))(?!\p{L})/giu,
        ],
      },
      {
        language: "nl",
        cues: ["druk", "stress"],
        patterns: [
          /(?<!\p{L})(?:(?:goed )?onder (?:hoge )?druk (?:kunnen |te )?(?:werken|presteren)|werken onder (?:hoge )?(?:druk|tijdsdruk))(?!\p{L})/giu,
        ],
      },
      {
        language: "pl",
        cues: ["presj"],
        patterns: [/(?<!\p{L})(?:pod presją(?: czasu)?)(?!\p{L})/giu],
      },
      {
        cues: [
          "relentless",
          "brutal",
          "intense",
          "insane",
          "crazy",
          "grueling",
          "gruelling",
          "on fire",
          "breaks loose",
          "goes wrong",
          "falls apart",
        ],
        patterns: [
          /\b(?:pace|workload|pressure|schedule) (?:here |is |can be |will be ){1,2}(?:relentless|brutal|insane|crazy|intense|gruell?ing)\b|\b(?:calm|cool|composed|head) (?:when|while|as) (?:everything is on fire|all hell breaks loose|everything (?:goes wrong|falls apart))\b/giu,
        ],
      },
    ],
  },
  {
    id: "culture/many-hats",
    severity: "warning",
    summary: "The duties are listed.",
    why: "“Many hats” hides how much work there is, and of which kind.",
    sources: [redFlags],
    examples: [
      { text: "You are ⟦willing to do anything⟧, and ⟦no task is too small⟧." },
      { text: "We do everything we can to help." },
      { text: "You ⟦wear many hats⟧ and ⟦do whatever it takes⟧." },
      { text: "We need a ⟦jack of all trades⟧." },
      { text: "You answer the phone, order supplies and book travel." },
      { text: "You wear hard hats and safety shoes on site." },
    ],
    tells: "leaves open how much work there is, and of which kind",
    instead: "List the duties with their share of the week, such as “two days of bookkeeping, three of reception”.",
    phrases: [
      {
        cues: ["hats", "trades", "whatever it takes", "swiss army"],
        patterns: [
          /\b(?:wear|wears|wearing|juggle|juggling|switch(?:ing)?) (?:many|multiple|several|different|a lot of|lots of|a few|various) (?:different )?hats\b/giu,
          /\bjacks?[- ]of[- ]all[- ]trades\b|\bswiss army knife\b/giu,
          /\b(?:do|doing|does) whatever it takes\b|\bwhatever it takes (?:attitude|mentality|mindset|approach)\b/giu,
        ],
      },
      {
        cues: ["do anything", "do everything", "anything and everything", "anything that needs", "no task"],
        patterns: [
          /\b(?:willing|ready|happy|prepared|able|expected) to do (?:anything|everything)(?: and everything)?\b(?! (?:else|we can|possible|I can))|\banything and everything\b|\bno (?:task|job) is (?:too small|beneath (?:you|us))\b/giu,
        ],
        staysWhenNegated: true,
      },
    ],
  },
  {
    id: "culture/ground-running",
    severity: "info",
    summary: "The first weeks are described.",
    why: "“Hit the ground running” tells people that nobody will show them the work.",
    sources: [joblint],
    examples: [
      { text: "You are ⟦productive from day one⟧, ⟦with no onboarding⟧." },
      { text: "Health cover starts from day one." },
      { text: "No training is needed." },
      { text: "You ⟦hit the ground running⟧; there is ⟦no hand-holding⟧." },
      { text: "In the first month you shadow a colleague." },
      { text: "You keep the ground around the running track clear." },
    ],
    tells: "tells people that nobody will show them the work",
    instead: "Say what the first 90 days bring, such as “you shadow a colleague for two weeks”.",
    phrases: [
      {
        cues: ["ground running", "hand-holding", "hand holding", "handholding", "sink or swim", "deep end"],
        patterns: [
          /\bhit(?:s|ting)? the ground running\b|\b(?:no|without(?: any)?|little|minimal) hand[- ]?holding\b|\bsink or swim\b|\b(?:thrown|jump(?:ing)?) (?:in|into|in at) (?:at )?the deep end\b/giu,
        ],
        staysWhenNegated: true,
      },
      {
        cues: ["from day one", "day 1", "without training", "no training", "onboarding"],
        patterns: [
          /\bfrom day (?:one|1),? (?:you (?:will |can )?|able to |ready to )?(?:deliver|perform|produce|contribute|sell|add value|make an impact)\b|\b(?:deliver|perform|produce|contribute|productive|sell|add value)\w* from day (?:one|1)\b|\b(?:without|with no|no|little|minimal) (?:formal )?(?:training|onboarding)(?= (?:is |will be )?(?:provided|given|offered|period)|[.;!]|$)/giu,
        ],
        staysWhenNegated: true,
        unless: /\b(?:no (?:training|experience) (?:is )?(?:needed|required|necessary)|without (?:prior|previous))\b/i,
      },
    ],
  },
  {
    id: "culture/hustle",
    severity: "warning",
    summary: "Effort is described by the work and its hours.",
    why: "Words such as “hustle” and “24/7” are read as work without end, above all by people who care for somebody.",
    sources: [joblint],
    examples: [
      { text: "You ⟦give 110%⟧ and ⟦live and breathe⟧ sales." },
      { text: "Our ward is staffed around the clock." },
      { text: "A ⟦never-say-die⟧ attitude: ⟦all in, all the time⟧." },
      { text: "Prices are all in, and you help residents to eat, rest and sleep." },
      { text: "You bring ⟦hustle⟧ and are ⟦always on⟧." },
      { text: "You are ⟦obsessed with growth⟧ and ⟦go the extra mile⟧." },
      { text: "Our team is ⟦customer-obsessed⟧." },
      { text: "The hotline is staffed 24/7 in three shifts." },
      { text: "You treat obsessive-compulsive disorder and grind lenses." },
      { text: "Nobody is asked to be always on." },
    ],
    tells: "is read as work without end",
    instead: "State the hours and the goal, such as “38 hours a week; you open two shops a year”.",
    phrases: [
      {
        cues: ["never-say-die", "never say die", "all in", "whatever it takes", "eat, sleep"],
        patterns: [
          /\bnever[- ]say[- ]die\b|\ball[- ]in,? (?:all the time|24\/7|or nothing|every day)\b|\beat,? sleep(?:,| and) (?:and )?[\w-]{2,20}\b/giu,
        ],
      },
      {
        cues: [
          "hustl",
          "grind",
          "relentless",
          "obsess",
          "always on",
          "always-on",
          "24/7",
          "extra mile",
          "above and beyond",
          "sleep when",
          "nine-to-five",
          "nine to five",
          "9-to-5",
          "9 to 5",
        ],
        patterns: [
          /\bhustl(?:e|er|ers|ing)\b(?! (?:and bustle|free))/giu,
          /\b(?:love|enjoy|embrace|join|up for|ready for|part of) the (?:daily )?grind\b|\bdaily grind\b|\brelentless(?:ly)? (?:drive|driven|pursuit|focus(?:ed)?|energy|work ethic|hunger|determination)\b|\byou(?:'re| are) relentless\b/giu,
          /(?<=\b(?:you're|be|are|is) (?:totally |truly |absolutely )?)obsess(?:ed|ive) (?:with|about|over) [\w-]+/giu,
          /(?<=\b(?:be|are|you're|is|an|our|the) )(?:always[- ]on(?! time| the (?:look|go))(?= (?:mindset|mentality|attitude|culture|call)|[.,;!]|$| and\b)|(?:available|reachable|on call|working) 24\/7)|(?<=^|[;,.:] )(?:available 24\/7|always[- ]on\b(?= is|[.,;!]|$))|\b(?:not|isn't) a (?:nine-to-five|9-to-5|9 to 5|nine to five)\b/giu,
          /\b(?:go(?:es|ing)?|run(?:s|ning)?) (?:the|that) extra mile\b|\b(?:go|goes|going) above and beyond\b/giu,
        ],
        unless: /\bnobody\b|\bhustle and bustle\b|\bwe go the extra mile for you\b/i,
      },
      {
        cues: ["obsess"],
        severity: "info",
        patterns: [/\b(?:customer|client|user|data|detail|quality|product)[- ]obsess(?:ed|ion)\b/giu],
      },
      {
        cues: [
          "110",
          "120",
          "150",
          "200",
          "live and breathe",
          "lives and breathes",
          "eat, sleep",
          "eat sleep",
          "round the clock",
        ],
        patterns: [
          /\b(?:give|gives|giving|bring|put in) (?:us |it )?(?:your )?(?:110|120|150|200|1000) ?(?:%|per ?cent)/giu,
          /\b(?:lives?|eats?,? sleeps?)(?:,)? (?:and|&) (?:breathes?|dreams?)\b|(?<=\b(?:available|on call|reachable|work|working) )(?:a)?round the clock\b/giu,
        ],
        unless: /\b(?:staffed|shifts?|residents?|patients?|service is|care is)\b/i,
      },
    ],
  },
  {
    id: "culture/passion",
    severity: "info",
    summary: "One word on interest is enough.",
    why: "Where everything asks for passion, people who do good work for a living feel that they are not meant.",
    sources: [joblint],
    options: { least: 2 },
    examples: [
      { text: "You are ⟦passionate⟧ about food and have a passion for service." },
      {
        text: "---\ntitle: Animation (H/F)\nlanguage: fr\n---\n\nVous êtes ⟦passionné(e)⟧ de sport, avec la passion de transmettre.",
      },
      { text: "---\ntitle: Küche (m/w/d)\nlanguage: de\n---\n\nSie kochen mit Leidenschaft." },
      { text: "You are passionate about food." },
      { text: "You like food and service." },
    ],
    tells: "stands more than once, and asks for a feeling rather than for a skill",
    instead: "Keep one at most, and name the interest elsewhere, such as “curious about soil”.",
    phrases: [
      {
        cues: ["passion"],
        patterns: [/\bpassion(?:ate|ately|s)?\b(?! (?:fruit|play|week|sunday))/giu],
        notIn: ["employer", "team", "benefits"],
      },
      {
        language: "de",
        cues: ["leidenschaft"],
        patterns: [/(?<!\p{L})leidenschaft(?:lich\p{L}{0,2})?(?!\p{L})/giu],
        notIn: ["employer", "team", "benefits"],
      },
      {
        language: "fr",
        cues: ["passion"],
        patterns: [/(?<!\p{L})passion(?:s|née?s?)?(?:\(e\)|·e|\.e)?(?!\p{L})/giu],
        notIn: ["employer", "team", "benefits"],
      },
      {
        language: "es",
        cues: ["pasión", "apasiona"],
        patterns: [/(?<!\p{L})(?:pasión|apasionad[oa]s?|te apasiona\p{L}{0,1})(?!\p{L})/giu],
        notIn: ["employer", "team", "benefits"],
      },
      {
        language: "it",
        cues: ["passione", "appassiona"],
        patterns: [/(?<!\p{L})(?:passione|appassionat[oaie])(?!\p{L})/giu],
        notIn: ["employer", "team", "benefits"],
      },
    ],
  },
  {
    id: "culture/perks",
    severity: "info",
    summary: "Perks stand behind pay, time and cover.",
    why: "Beer and table football tell people outside one age and way of life that they are not meant.",
    sources: [joblint],
    examples: [
      { text: "Come to our ⟦Friday beers⟧." },
      { text: "We offer ⟦beer Fridays⟧ and a ⟦ping pong table⟧." },
      { text: "There is a ⟦foosball table⟧ and ⟦free pizza⟧." },
      { text: "You brew beer and bake pizza." },
      { text: "We keep a pool of candidates." },
      { text: "You coach table tennis to children." },
    ],
    tells: "pictures one kind of colleague",
    instead: "Name what serves everybody, such as paid leave, cover and hours that can be planned.",
    phrases: [
      {
        cues: [
          "beer",
          "pizza",
          "ping",
          "foosball",
          "table football",
          "keg",
          "happy hour",
          "pool table",
          "beanbag",
          "bean bag",
          "game room",
          "games room",
          "drinks",
          "nerf",
          "slide",
        ],
        patterns: [
          /\b(?:(?:free|weekly|friday|unlimited|cold) )?beers? (?:fridays?|o'clock|on tap|fridge|tap|keg|trolley|bashes)\b|\bkegs?(?:erator| on tap|s)?\b(?= (?:in|on|and|,)|[.!])|\b(?:free|friday|weekly) (?:beers?|pizza|drinks)\b|\bfridge full of beer\b|\b(?:pizza|drinks) (?:fridays?|nights?|parties|on fridays?)\b/giu,
          /\b(?:ping[- ]?pong|foosball|table football|pool)(?: tables?| tournaments?)\b|\bping[- ]?pong(?= (?:and|or|,)|, )|\bfoosball\b|\bbean ?bags?\b|\bnerf (?:guns?|wars?|battles?)\b|\b(?:weekly|friday|monthly|team) happy hours?\b|\bgames? rooms?\b/giu,
        ],
        unless:
          /\b(?:you (?:will )?(?:brew|bake|serve|sell|deliver|clean|coach|supervise|run|host)|brewer\w*|bartender|our (?:guests|customers|residents|students|members|visitors)|youth (?:club|cent))\b/i,
        notIn: ["responsibilities", "requirements"],
      },
      {
        cues: ["beers", "drinks", "pints"],
        patterns: [/\b(?:friday|thursday|weekly|team|after-work|after work|office) (?:beers|drinks|pints)\b/giu],
        unless: /\b(?:you (?:will )?(?:serve|sell|pour|mix)|our guests|customers|menu|brewer\w*)\b/i,
        evenCapitalised: true,
        notIn: ["responsibilities", "requirements"],
      },
    ],
  },
  {
    id: "culture/bro",
    severity: "warning",
    summary: "Verbs say what is done.",
    why: "“Crush it” and “killer” sound like one circle of people talking among themselves.",
    sources: [joblint, "Textio, on phrases that narrow who applies: https://textio.com/blog"],
    examples: [
      { text: "We ⟦crush our competitors⟧." },
      { text: "You crush the grapes and the stones." },
      { text: "You ⟦crush your targets⟧ and build ⟦kick-ass⟧ products." },
      { text: "We ⟦dominate the market⟧ with a ⟦killer team⟧." },
      { text: "You crush stone and know dominant species." },
      { text: "You control weed killer stocks and work on hard-core drilling." },
    ],
    tells: "sounds like one circle of people talking among themselves",
    instead: "Use the plain verb, such as “reach”, “build” or “lead”.",
    phrases: [
      {
        cues: [
          "crush",
          "kick",
          "killer",
          "dominat",
          "badass",
          "bad-ass",
          "hardcore",
          "hard-core",
          "beast",
          "slay",
          "smash",
        ],
        patterns: [
          /\b(?:crush(?:es|ing)?|smash(?:es|ing)?|slay(?:s|ing)?)\b(?= (?:it|your|our|the|every|all|sales|revenue)?\s?(?:it\b|targets?|goals?|quotas?|numbers?|sales|competition|day|deadlines?|revenue))|\b(?:crush|crushes|crushing|slay|smash|smashing) it\b/giu,
          /\bkick(?:s|ing)?[- ]?(?:ass|butt)\b|\bbad-?ass(?:es)?\b/giu,
          /\bkiller (?:team|product|instinct|app|sales\w*|design\w*|code|marketing|content|deal|closer|copy|presentations?|smile|attitude|looks)s?\b/giu,
          /\bdominat(?:e|es|ing) (?:the|our|your|this|its) (?:\w+ )?(?:market|space|industry|competition|category|field|world|corner|leaderboard|territory|region|patch|floor)\b/giu,
          /\b(?:hardcore|hard-core) (?:engineers?|developers?|coders?|sales\w*|hunters?|gamers?|programmers?|techn\w+|work\w*)\b|\b(?:sales|coding|absolute|total) beasts?\b|\bbeast mode\b/giu,
        ],
        unless: /\b(?:weed ?killers?|pain ?killers?|stones?|rocks?|ore|olives?|grapes?|drill\w*)\b/i,
      },
      {
        cues: ["crush"],
        patterns: [
          /\bcrush(?:es|ing)? (?:our|your|the|all) (?:[\w-]{1,14} )?(?:competitors?|competition|rivals|targets?|goals?|quotas?|numbers)\b/giu,
        ],
      },
    ],
  },
  {
    id: "culture/violence",
    severity: "info",
    summary: "Business is described without war.",
    why: "Readers who have lived through war, and readers in other languages, stumble over such pictures.",
    sources: [neurodiversity],
    examples: [
      { text: "We are ⟦at war with⟧ boredom." },
      { text: "We ⟦take no prisoners⟧." },
      { text: "You take prisoners to court." },
      { text: "You run the ⟦war room⟧ with ⟦battle-tested⟧ methods." },
      { text: "You ⟦attack problems⟧ head-on, ⟦guns blazing⟧." },
      { text: "You defend the network against attacks and run the incident room." },
      { text: "You keep the archive of the War Room and of the battle of 1815." },
    ],
    tells: "borrows from war",
    instead: "Use a plain word, such as “project room”, “proven” or “solve”.",
    phrases: [
      {
        cues: ["prisoners", "slay"],
        patterns: [
          /\btak(?:e|es|ing) no prisoners\b|\b(?:go|going) for the (?:kill|jugular)\b|\bslay (?:it|the|our|your)\b/giu,
        ],
      },
      {
        cues: [
          "war room",
          "war-room",
          "war chest",
          "war stor",
          "battle",
          "attack",
          "guns",
          "trenches",
          "conquer",
          "hunter",
        ],
        patterns: [
          /\bwar[- ]rooms?\b|\bwar chest\b|\bwar stories\b|\bbattle[- ](?:tested|hardened|scarred|proven|ready)\b|\bguns (?:a-)?blazing\b|\bin the trenches\b|\bconquer (?:new|the|our|your) (?:\w+ )?markets?\b|\battack(?:s|ing)? (?:the |every |any |new |complex |hard |big )*(?:problems?|challenges?|opportunit(?:y|ies)|tasks?|markets?)\b|\b(?:sales )?hunter (?:mentality|mindset|instinct)\b/giu,
        ],
        unless: /\b(?:security|cyber|threat|malware|soldier|veteran|army|navy|museum|archive|history)\b/i,
      },
      {
        cues: ["at war", "wage war"],
        patterns: [/\b(?:at war with|wag(?:e|es|ing) war (?:on|against)|declar(?:e|es|ed|ing) war on)\b/giu],
        unless: /\b(?:veterans?|history|museum|archive|refugees?|nations?|countr(?:y|ies))\b/i,
      },
    ],
  },
  {
    id: "culture/meritocracy",
    severity: "info",
    summary: "How people are judged is said step by step.",
    why: "In firms that call themselves meritocratic, managers were found to favour men more, not less.",
    sources: [
      "Castilla and Benard, The Paradox of Meritocracy, Administrative Science Quarterly 55(4), 2010: https://doi.org/10.2189/asqu.2010.55.4.543",
      joblint,
    ],
    examples: [
      { text: "We are a ⟦meritocracy⟧." },
      { text: "Our ⟦meritocratic⟧ culture rewards results." },
      { text: "Raises follow a published scale." },
      { text: "You hold a certificate of merit." },
    ],
    tells: "is claimed by many and checked by few",
    instead: "Say how work is judged, such as “two people review each year's goals by the same scale”.",
    phrases: [{ cues: ["meritocra"], patterns: [/\bmeritocra(?:cy|cies|tic)\b/giu] }],
  },
  {
    id: "culture/reassure",
    severity: "info",
    summary: "A good atmosphere is shown by what is done for it.",
    why: "“Drama-free” makes readers ask what happened before.",
    sources: [joblint],
    examples: [
      { text: "A ⟦drama-free⟧ office with ⟦no egos⟧." },
      { text: "We have ⟦no politics⟧ and a ⟦stress-free workplace⟧." },
      { text: "We review each other's work every week." },
      { text: "You teach drama, free of charge for pupils, and no political party funds us." },
    ],
    tells: "makes readers ask what happened before",
    instead: "Say what is done, such as “conflicts go to a person outside the team”.",
    phrases: [
      {
        cues: ["drama", "ego", "politics", "stress-free", "stress free", "assholes", "jerk"],
        patterns: [
          /\bdrama[- ]free\b|\b(?:no|zero|without|leave your) (?:office |workplace |big )?(?:drama|egos?|politics)\b(?! (?:teach|class|lesson|degree|student))|\bego[- ]free\b|\bstress[- ]free (?:work\w*|environment|office|team|job)\b|\bno[- ](?:jerks?|assholes?)(?: (?:rule|policy))?\b/giu,
        ],
        staysWhenNegated: true,
      },
    ],
  },
  {
    id: "culture/gatekeep",
    severity: "warning",
    summary: "A posting invites; it does not warn people off.",
    why: "People who doubt themselves take a warning personally; those who are meant by it do not.",
    sources: [
      "Textio, three quick tips for postings: https://textio.com/blog",
      "Coffman, Collis and Kulkarni, Whether to Apply: https://hbswk.hbs.edu/item/when-to-apply",
    ],
    examples: [
      { text: "⟦Only apply if you tick every⟧ box; here ⟦only the strongest survive⟧." },
      { text: "Please only apply if you hold a licence to practise." },
      { text: "⟦If you can’t stand the heat⟧, stay out of our kitchen." },
      { text: "You check that walls can stand the heat." },
      { text: "⟦Whiners⟧ won’t last. If you’re after an easy ride, ⟦look elsewhere⟧." },
      {
        text: "⟦Job hoppers⟧: please ⟦save your time⟧. ⟦Applicants who do not meet every requirement will be rejected⟧ unread.",
      },
      { text: "Our forms save you time; if you move, your pension goes elsewhere, and corn flakes are on us." },
      { text: "⟦Serious applicants only⟧." },
      { text: "⟦Do not apply if⟧ you want a nine-to-five. ⟦This job is not for you⟧ if you need guidance." },
      { text: "You ⟦must meet all⟧ requirements. ⟦No time-wasters⟧." },
      { text: "⟦Do you have what it takes⟧ to join us?" },
      {
        text: "---\ntitle: Erzieher/in (m/w/d)\nlanguage: de\n---\n\nVon Bewerbungen, die nicht dem Profil entsprechen, ⟦bitten wir abzusehen⟧.",
      },
      {
        text: "---\ntitle: Erzieher/in (m/w/d)\nlanguage: de\n---\n\nVon Anfragen von Personalagenturen bitten wir abzusehen.",
      },
      { text: "---\ntitle: Ventas\nlanguage: es\n---\n\nPerfiles sin experiencia, ⟦abstenerse⟧." },
      { text: "---\ntitle: Vente (H/F)\nlanguage: fr\n---\n\nDébutants ⟦s'abstenir⟧." },
      { text: "---\ntitle: Vente (H/F)\nlanguage: fr\n---\n\nCabinets de recrutement s'abstenir." },
      { text: "Applications received after 1 December will not be considered." },
      { text: "Do not apply heat to the valve." },
      { text: "You need not meet all of these points to apply." },
      { text: "Please do not apply if you hold a visa that does not allow work; we cannot sponsor one." },
    ],
    tells: "turns careful people away rather than unsuitable ones",
    instead: "Say what matters most, and add “Apply even if you do not meet every point”.",
    phrases: [
      {
        cues: ["the heat", "the pace", "the pressure", "the hours", "thin-skinned", "fragile", "easily offended"],
        patterns: [
          /\bif you (?:can't|cannot|can not) (?:stand|take|handle) the (?:heat|pace|pressure|hours)\b|\bnot for the (?:thin-skinned|fragile|easily offended)\b/giu,
        ],
        staysWhenNegated: true,
      },
      {
        cues: ["time", "elsewhere", "somebody else", "someone else", "place for you", "reject"],
        patterns: [
          /\b(?:save|spare) (?:us(?: both)?|yourself|your|both|each other|everyone)(?: both)?(?: the)?(?: of us)? (?:the )?(?:time|trouble|effort)\b|\b(?:don't|do not|please don't) waste (?:our|your|my|everyone's) time\b/giu,
          /(?<=\bif you(?:'re| are| want| need| prefer| like| can't| cannot)? [^.!?]{1,60},? (?:please )?)(?:look|apply|go|try|work) elsewhere\b|(?<=\bif you [^.!?]{1,60},? (?:please )?)(?:work|drive|cook|sell|code|apply|go) (?:for|to) (?:somebody|someone) else\b/giu,
          /\b(?:applicants?|candidates?|applications?|those) (?:who|that|which) (?:do|does) not (?:meet|match|tick|fulfil+|satisfy|have) (?:every|all|each|100 ?%)[^.!?]{0,40}? (?:will|shall|are) (?:be )?(?:\w+ly )?(?:rejected|binned|deleted|ignored|discarded|disregarded)\b/giu,
        ],
        unless:
          /\b(?:visas?|work permits?|authori[sz]ed to work|right to work|agenc(?:y|ies)|recruiters?|licen[cs]\w+)\b/i,
        staysWhenNegated: true,
      },
      {
        cues: [
          "whin",
          "moan",
          "slacker",
          "flake",
          "quitter",
          "snowflake",
          "drama",
          "clock",
          "hopper",
          "prima",
          "waster",
          "slouch",
        ],
        patterns: [
          /\b(?:whin(?:g?ers|ers)|moaners|slackers|flakes|quitters|snowflakes|drama (?:queens|llamas)|clock[- ]watchers|job[- ]?hoppers|prima[- ]?donnas|time[- ]?wasters|slouches)(?= (?:won't|will not|do not|don't|need not|get)\b|[:,])/giu,
        ],
        staysWhenNegated: true,
      },
      {
        cues: [
          "only",
          "apply",
          "not for you",
          "for you if",
          "must meet",
          "must possess all",
          "waster",
          "kicker",
          "need not",
          "faint",
          "people who",
          "what it takes",
        ],
        patterns: [
          /\b(?:only )?(?:serious|truly serious|genuine|highly qualified|the most qualified) (?:applicants?|candidates?|inquiries|enquiries|applications?|people) (?:only|need apply|should apply|please)\b|\bonly (?:serious|the best|genuine|truly exceptional) (?:applicants?|candidates?|people)?\s?(?:need|should|will|please|to)\b/giu,
          /\b(?:do not|don't|please don't|never) (?:apply (?:if|unless)|bother (?:to )?(?:apply(?:ing)?|sending|writing))\b/giu,
          /\b(?:this|it)(?: (?:job|role|position))? (?:is|may|might|will)(?: (?:probably|definitely|simply))?(?: not|n't)(?: be)? (?:the (?:right )?(?:job|role|place) )?for (?:you|everyone|everybody|the faint[- ]hearted|the faint of heart)\b|\b(?:this|it) isn't (?:for you if|for everyone|for the faint[- ]hearted)\b|\bnot for the faint (?:of heart|hearted)\b/giu,
          /\bmust (?:meet|satisfy|fulfil+|possess|have) (?:all|each|every|100 ?%)(?: (?:of|one of))?(?: (?:the|these|our|following|above|listed|stated|minimum))*\b/giu,
          /\b(?:do you have|if you (?:have|think you have|(?:don't|do not) have)|you have) what it takes\b/giu,
          /\bno (?:time[- ]?wasters?|tyre[- ]kickers|tire[- ]kickers|slackers|clock[- ]watchers)\b|\b(?:[\w-]{1,20} (?:and |or ))?[\w-]{1,20} need not apply\b|\bwe (?:do not|don't) (?:accept|want|hire|tolerate) people who\b/giu,
        ],
        unless:
          /\b(?:visas?|work permits?|authori[sz]ed to work|right to work|need not meet|agenc(?:y|ies)|recruiters?|licen[cs]\w+|certificat\w+|training requirements|regulat\w+|law|legal|statut\w+)\b/i,
        staysWhenNegated: true,
      },
      {
        language: "de",
        cues: ["abzusehen", "abstand zu nehmen", "sparen sie sich", "spar dir"],
        patterns: [
          /(?<!\p{L})(?:bitten wir (?:sie |dich )?(?:höflich |freundlich |ausdrücklich )?(?:abzusehen|abstand zu nehmen)|(?:sparen sie sich|spar dir) (?:bitte )?(?:die|eine|deine|ihre) (?:mühe|bewerbung))(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:personal(?:vermitt|dienst|agentur|berat)\p{L}{0,14}|agentur\p{L}{0,2}|anrufe\p{L}{0,1}|telefon\p{L}{0,12}|persönlich\p{L}{0,2} vor\p{L}{1,10}|bewerbungsmappen?|papier\p{L}{0,14}|per post)(?!\p{L})/iu,
      },
      {
        language: "fr",
        cues: ["abstenir"],
        patterns: [/(?<!\p{L})(?:s'abstenir|(?:merci|prière) de (?:ne pas postuler|vous abstenir))(?!\p{L})/giu],
        unless:
          /(?<!\p{L})(?:cabinets?|agences?|recruteurs?|démarch\p{L}{1,8}|permis de travail|autorisation de travail)(?!\p{L})/iu,
      },
      {
        language: "es",
        cues: ["abstenerse"],
        patterns: [/(?<!\p{L})(?:favor de )?abstenerse(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:agencias?|consultoras?|permiso de trabajo|intermediari\p{L}{1,2})(?!\p{L})/iu,
      },
      {
        language: "it",
        cues: ["astenersi", "perditempo"],
        patterns: [/(?<!\p{L})(?:astenersi(?: perditempo)?|no perditempo)(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:agenzie|intermediari|permesso di (?:lavoro|soggiorno))(?!\p{L})/iu,
      },
      {
        cues: ["only apply if", "strong survive", "strongest survive", "fittest"],
        patterns: [
          /\b(?:please )?only apply if (?:you (?:tick|meet|match|have|fulfil+|satisfy) (?:all|every|each|100)|you are (?:serious|the best|committed|sure))\b|\bonly the (?:strong(?:est)?|fittest|toughest|best) (?:survive|last|make it)\b|\bsurvival of the fittest\b/giu,
        ],
        staysWhenNegated: true,
      },
    ],
  },
];

/** Words on how it is to work at the employer. */
export const cultureRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
