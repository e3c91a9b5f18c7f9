import { digitalNatives, freshFromSchool, maturePeople, overqualified, youthWords } from "../../law/phrase-data/age.ts";
import { germanBeginners, germanDigitalNatives } from "../../law/phrase-data/german-french-age.ts";
import { peopleNouns } from "../../law/phrase-data/people.ts";
import { wordingOf } from "../../law/wording-list.ts";
import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const help =
  "29 CFR 1625.4, help-wanted notices under the Age Discrimination in Employment Act: https://www.ecfr.gov/current/title-29/section-1625.4";
const directive = "Directive 2000/78/EC, equal treatment in employment: https://eur-lex.europa.eu/eli/dir/2000/78/oj";
const acas = "Acas, preventing age discrimination: https://www.acas.org.uk/age-discrimination";
const aarp = "AARP, on age bias in job postings: https://www.aarp.org/work/age-discrimination/";
const germanCourt = "LAG Baden-Württemberg, 2024-11-07, 17 Sa 2/24, on “Digital Native”: https://www.landesrecht-bw.de";

/** Work and posts for learners, in whose postings a school leaver is no surprise. */
const learners = /\b(?:intern(?:ship)?s?|apprentice(?:ship)?s?|trainee(?:ship)?s?|co-?op|fellowship|residency)\b/i;
const everyLevel =
  /\b(?:all ages|any age|all levels|experience levels?|experienced|career[- ]changers?|as well as|return(?:ing|ers)|welcome|(?:to|and) (?:mentor|train|coach|support|manage)|(?:mentor|train|coach|support|manage|hire|recruit)(?:s|ing)? (?:\w+ ){0,3}(?:recent|new|fresh))\b/i;

const entries: readonly PhraseRule[] = [
  {
    id: "age/graduate",
    severity: "error",
    summary: "A posting names the level of the job, not how long ago somebody left school.",
    why: "“Recent graduate” shuts out people who learnt the same twenty years ago or in another way; the rules on age discrimination in the United States name it.",
    sources: [help, aarp],
    examples: [
      { text: "You are a ⟦recent school leaver⟧." },
      { text: "We also train school leavers." },
      { text: "Ideal for ⟦recent graduates⟧." },
      { text: "⟦Recent college grads⟧ preferred; ⟦college students wanted⟧." },
      { text: "We want somebody ⟦fresh out of university⟧." },
      { text: "⟦Freshers only⟧." },
      { text: "---\ntitle: Summer internship\n---\n\nFor ⟦recent graduates⟧ of any field." },
      { text: "---\ntitle: Verkauf (m/w/d)\nlanguage: de\n---\n\n⟦Berufseinsteiger bevorzugt⟧." },
      { text: "---\ntitle: Analyste (H/F)\nlanguage: fr\n---\n\nVous êtes ⟦jeune diplômé⟧ d'une école de commerce." },
      { text: "---\ntitle: Analista\nlanguage: es\n---\n\nBuscamos ⟦recién titulados⟧ en Economía." },
      { text: "---\ntitle: Analista\nlanguage: it\n---\n\nCerchiamo un ⟦neolaureato⟧ in economia." },
      { text: "Recent graduates, career changers and experienced people are welcome alike." },
      { text: "You mentor recent graduates in our training programme." },
      { text: "You hold a graduate degree, and new grads are welcome." },
      { text: "Graduate nurse with a current licence." },
      { text: "---\ntitle: Verkauf (m/w/d)\nlanguage: de\n---\n\nAuch Berufseinsteiger sind willkommen." },
      {
        text: "---\ntitle: Analyste (H/F)\nlanguage: fr\n---\n\nPoste ouvert aux jeunes diplômés comme aux profils confirmés.",
      },
    ],
    tells: "asks for people who have just left school, who are mostly young",
    instead: "Name the level instead, such as “entry level: no experience needed, people of all ages welcome”.",
    phrases: [
      { ...wordingOf("age/graduate"), unless: learners },
      {
        ...wordingOf("age/graduate"),
        onlyNear: [{ pattern: learners, within: "posting" }],
        severity: "warning",
      },
      {
        cues: ["recent ", "class of", "students"],
        patterns: [
          /\brecent (?:(?:uni|MBA|engineering|business|law|design|computer science) grad(?:uate)?s?\b|(?:Ph\.?D|MBA|master's|bachelor's)\b\.?(?: (?:grad(?:uate)?s?|holders?)\b)?(?! (?:thes|dissert|work|research|project)))/giu,
          /^class of 20\d\d(?: or (?:20)?\d\d)?(?!\d)/giu,
          /^(?:college|university) students?(?= (?:are |is )?(?:welcome|wanted|ideal|perfect)|[.;]?$)/giu,
        ],
        severity: "warning",
      },
      {
        cues: ["fresh", "new grad", "newly grad", "just grad"],
        patterns: [
          freshFromSchool,
          /\bfreshers? (?:only|preferred|wanted|required)\b|\bonly freshers\b/giu,
          /\b(?:newly|freshly|just) graduated\b|\bnew (?:college |university )?grad(?:uate)?s?\b(?! (?:program|residenc|nurs|RN))/giu,
        ],
        unless: everyLevel,
        severity: "warning",
      },
      { language: "de", cues: ["berufseinsteiger"], patterns: [germanBeginners], severity: "warning" },
      {
        language: "de",
        cues: ["absolvent"],
        patterns: [
          /(?<!\p{L})(?:frischgebackene[rn]?|frische[rn]?|junge[rn]?|nur|ausschließlich) (?:Hochschul|Universitäts|Uni)?absolvent(?:en|in|innen|:innen|\*innen)?(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:auch|ebenso|oder berufserfahrene|willkommen|betreu\p{L}{1,5}|begleit\p{L}{1,5})(?!\p{L})/iu,
        severity: "warning",
      },
      {
        language: "fr",
        cues: ["diplômé"],
        patterns: [/(?<!\p{L})(?:jeunes?|récemment|fraîchement) diplômée?s?(?:\(e\)|\.e|·e)?(?!\p{L})/giu],
        unless:
          /(?<!\p{L})(?:ouverte?|acceptée?s?|bienvenue?s?|ou|comme|ainsi que|accompagn\p{L}{1,5}|encadr\p{L}{1,5})(?!\p{L})/iu,
        severity: "warning",
      },
      {
        language: "es",
        cues: ["recién", "recien"],
        patterns: [/(?<!\p{L})reci[ée]n (?:titulad|graduad|egresad|licenciad)[oa]s?(?:\/as?)?(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:también|bienvenid\p{L}{1,3}|abierta?|o con experiencia|acompañ\p{L}{1,5})(?!\p{L})/iu,
        severity: "warning",
      },
      {
        language: "it",
        cues: ["neolaureat", "neodiplomat"],
        patterns: [/(?<!\p{L})neo-?(?:laureat|diplomat)[oaei](?:\/[aei])?(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:anche|benvenut\p{L}|aperta?|o con esperienza|affianc\p{L}{1,5})(?!\p{L})/iu,
        severity: "warning",
      },
      {
        language: "nl",
        cues: ["afgestudeerd", "schoolverlater"],
        patterns: [
          /(?<!\p{L})(?:net|pas|recent) afgestudeerde?n?(?!\p{L})|(?<!\p{L})schoolverlaters? (?:gezocht|gevraagd)(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:ook|of|welkom|begeleid\p{L}{0,3})(?!\p{L})/iu,
        severity: "warning",
      },
      {
        language: "pl",
        cues: ["absolwent", "po studiach"],
        patterns: [
          /(?<!\p{L})(?:świeżo po studiach|świeżo upieczon\p{L}{1,3} absolwent\p{L}{0,4}|tylko (?:dla )?absolwent\p{L}{0,4})(?!\p{L})/giu,
        ],
        severity: "warning",
      },
      {
        cues: ["school leaver", "college leaver", "school-leaver"],
        patterns: [/\b(?:recent|new|fresh) (?:school|college|university)[- ]leavers?\b/giu],
      },
    ],
  },
  {
    id: "age/youthful",
    severity: "error",
    summary: "A posting says what the work asks for, not how old the people are.",
    why: "“Young team” tells older people that they will not fit; rules on age discrimination name the word.",
    sources: [help, directive],
    examples: [
      { text: "Our crowd is mostly ⟦twenty-somethings⟧." },
      { text: "We hire ⟦youngsters⟧ and people who are ⟦part of the next generation⟧." },
      { text: "You coach a youngster in our club." },
      { text: "Join our ⟦young⟧, dynamic team." },
      { text: "We are looking for ⟦young⟧ talent with a ⟦youthful⟧ outlook." },
      { text: "Our team is ⟦young⟧ and likes to laugh. ⟦Average age: 27⟧." },
      { text: "We need ⟦new blood⟧, ideally a ⟦Gen Z candidate⟧." },
      {
        text: "---\ntitle: Verkauf (m/w/d)\nlanguage: de\n---\n\nFreu dich auf ein ⟦junges, dynamisches Team⟧. Wir sind ⟦jung und motiviert⟧.",
      },
      { text: "---\ntitle: Vendeur (H/F)\nlanguage: fr\n---\n\nVous rejoignez une ⟦équipe jeune et dynamique⟧." },
      { text: "---\ntitle: Ventas\nlanguage: es\n---\n\nBuscamos ⟦gente joven⟧ para un ⟦equipo joven y dinámico⟧." },
      { text: "---\ntitle: Vendite\nlanguage: it\n---\n\nTi aspetta un ⟦team giovane⟧; cerchiamo ⟦giovani⟧ motivati." },
      { text: "---\ntitle: Verkoop\nlanguage: nl\n---\n\nJe komt in een ⟦jong en dynamisch team⟧." },
      { text: "---\ntitle: Sprzedaż\nlanguage: pl\n---\n\nOferujemy pracę w ⟦młodym, dynamicznym zespole⟧." },
      { text: "We are a young company in a young market." },
      { text: "You run young people's services and help young adults find homes." },
      { text: "We are looking for a teacher for young people aged 12 and up." },
      { text: "You join Young Leaders of Ohio and market games to millennials and Gen Z." },
      { text: "Young or old, you are welcome. We look for people who are not only young." },
      { text: "You care for patients with an average age of 80." },
      {
        text: "---\ntitle: Gärtnerei (m/w/d)\nlanguage: de\n---\n\nWir sind ein junges Unternehmen. Sie pflegen Jungpflanzen und arbeiten mit jungen Menschen.",
      },
      {
        text: "---\ntitle: Éducateur (H/F)\nlanguage: fr\n---\n\nVous accompagnez des jeunes et travaillez pour une jeune entreprise.",
      },
      {
        text: "---\ntitle: Educación\nlanguage: es\n---\n\nTrabajas con gente joven en riesgo. Somos una empresa joven.",
      },
      { text: "---\ntitle: Opieka\nlanguage: pl\n---\n\nPracujesz z młodymi ludźmi. Jesteśmy młodą firmą." },
    ],
    tells: "tells older people that the job is not for them",
    instead:
      "Say what the job asks for or how the team works, such as “curious” or “a growing team that likes to try things”.",
    phrases: [
      wordingOf("age/young"),
      {
        ...wordingOf("age/young"),
        patterns: [
          /\byoung(?= (?:scholars?|researchers?|academics?|chefs?|cooks?|teachers?|lawyers?|doctors?|designers?|creatives?|executives?|consultants?|analysts?|entrepreneurs?|scientists?)\b)/giu,
        ],
      },
      {
        cues: ["youthful", "blood"],
        patterns: youthWords,
        severity: "warning",
      },
      {
        cues: ["young"],
        patterns: [
          /(?<=\b(?:we are|we're|you are|you're) )young(?=,? (?:and )?(?:dynamic|hungry|energetic|ambitious|motivated|fun|vibrant|wild|driven)\b)/giu,
          /(?<=\b(?:team|staff|crew|workforce|office|colleagues) (?:is|are) (?:\w{1,12},? ){0,2})(?:young|youthful)\b(?! at heart)/giu,
        ],
      },
      {
        cues: ["average age"],
        patterns: [
          /\baverage age\b(?: (?:of (?:our|the) (?:team|staff|employees|people|colleagues|office)|in (?:our|the) (?:team|office)))?:? (?:is |of )?(?:just |only |about |around )?[2-4]\d\b/giu,
        ],
        unless:
          /\b(?:patients?|residents?|clients?|customers?|members?|users?|children|buildings?|fleet|vehicles?|population)\b/i,
      },
      {
        cues: ["gen z", "gen-z", "genz", "generation z", "millennial"],
        patterns: [
          /\b(?:gen(?:eration)?[- ]?z|millennials?) (?:teams?|candidates?|applicants?|talents?|mindset|energy|crew|workforce|wanted|preferred|only)\b|(?<=\b(?:look(?:ing)? for|hire|hiring|seek(?:ing)?|want) (?:an? )?(?:\w{1,12} ){0,1})(?:gen[- ]?z(?:ers?)?|millennials?)\b(?! (?:market|audience|consumer|customer|shopper|brand))|\bgen[- ]?z(?= (?:would be|is) (?:perfect|ideal|great|a plus))|\b(?:team|crew|company|bunch|group|office)s? (?:full )?of (?:[\w-]{1,12} ){0,2}(?:gen[- ]?z(?:ers)?|millennials)\b|(?<=^|[.!?;] )(?:gen[- ]?z(?:ers)?|millennials)(?= (?:welcome|wanted|would be|are (?:welcome|ideal))|[.;,]|$)/giu,
        ],
        evenCapitalised: true,
      },
      {
        ...wordingOf("age/german"),
        language: "de",
        cues: ["jung"],
        patterns: wordingOf("age/german").patterns.filter(
          (pattern) => pattern !== germanDigitalNatives && pattern !== germanBeginners,
        ),
        severity: "warning",
      },
      {
        language: "fr",
        cues: ["jeune"],
        patterns: [
          /(?<!\p{L})(?:équipe|collectif|ambiance|structure)s? (?:\p{L}{3,14},? (?:et )?){0,2}?jeunes?(?:,? (?:et |& )?(?:dynamique|motivée?|soudée?|passionnée?|enthousiaste|sympathique|conviviale?)s?){0,2}(?!\p{L})|(?<!\p{L})jeunes?,? (?:et |& )?(?:dynamique|motivée?|ambitieux|ambitieuse)s?(?!\p{L})|(?<!\p{L})jeunes? (?:équipe|candidate?s?|talents?|collaborateurs?|collaboratrices?|recrues?)(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:accompagn\p{L}{1,5}|encadr\p{L}{1,5}|accueil\p{L}{1,5}|form(?:er|ez) (?:de |les )?jeunes)(?!\p{L})/iu,
        severity: "warning",
      },
      {
        language: "es",
        cues: ["joven", "jóvenes"],
        patterns: [
          /(?<!\p{L})(?:equipo|ambiente|plantilla)s? (?:de trabajo )?(?:\p{L}{3,14},? (?:y )?){0,2}?joven(?:,? (?:y |e )?(?:dinámic|motivad|divertid|creativ)[oa]){0,2}(?!\p{L})|(?<!\p{L})(?:gente|persona|chic[oa]s?|candidat[oa]s?|personal) (?:joven(?:es)?|jóvenes)(?!\p{L})|(?<!\p{L})jóvenes (?:dinámicos|motivados|con ganas|talentos)(?!\p{L})|(?<!\p{L})joven(?: y \p{L}{4,12})? equipo(?!\p{L})|(?<!\p{L})(?:joven|jóvenes) talentos?(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:trabaj\p{L}{1,4} con|acompañ\p{L}{1,5}|atien\p{L}{1,5}|atenc\p{L}{1,4} a|forma\p{L}{0,4} a|ayud\p{L}{1,4} a|en riesgo)(?!\p{L})/iu,
        severity: "warning",
      },
      {
        language: "it",
        cues: ["giovan"],
        patterns: [
          /(?<!\p{L})(?:team|gruppo|ambiente|squadra|staff|contesto)(?: di lavoro)? (?:\p{L}{3,14},? (?:e )?){0,2}?giovane(?:,? (?:e |ed )?(?:dinamic[oa]|motivat[oa]|stimolante)){0,2}(?!\p{L})|(?<=(?<!\p{L})(?:cerc|ricerc|selezion|ci rivolgiamo)\p{L}{0,5} (?:a |un |una |dei |\d )?(?:\p{L}{4,14} )?)giovan[ei](?!\p{L})(?! (?:azienda|impresa|realtà|marchio))|(?<!\p{L})giovan[ei] (?:talent[oi]|candidat[oaie]|e dinamic[oaie])(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:supporto|assistenza|educativ\p{L}{1,3}|in difficoltà)(?!\p{L})/iu,
        severity: "warning",
      },
      {
        language: "nl",
        cues: ["jong"],
        patterns: [
          /(?<!\p{L})jonge?(?:,? (?:en )?\p{Ll}{4,16}){0,3}? (?:teams?|collega(?:'s)?|ploeg|honden|kandida(?:at|ten)|mensen|talent(?:en)?|club)(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:begeleid\p{L}{0,3}|ondersteun\p{L}{0,3}|voor jonge mensen|met jonge mensen|help\p{L}{0,3}|zorg\p{L}{0,3})(?!\p{L})/iu,
        severity: "warning",
      },
      {
        language: "pl",
        cues: ["młod"],
        patterns: [
          /(?<!\p{L})młod(?:y|ym|ego|a|ej|ą|zi|ych|emu)(?:,? (?:i )?\p{Ll}{4,16}){0,3}? (?:zespoł?(?:em|ow|u|ów)?|zespół|zespole|ekip\p{L}{1,2}|kolektyw\p{L}{0,3}|kandydat\p{L}{0,4}|osób|osoby|osobę|talent\p{L}{0,3})(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:pracujesz z|praca z|opiek\p{L}{1,6}|wspier\p{L}{1,6}|pomag\p{L}{1,5}|dla młodych)(?!\p{L})/iu,
        severity: "warning",
      },
      {
        cues: ["youngster", "generation"],
        patterns: [
          /(?<=\b(?:an?|for|hungry|keen|motivated|seek|want|hire|hiring) )youngsters?\b(?! (?:who (?:come|attend|visit|need)|with|in (?:care|our|the)|at))|\b(?:belong|part of|member of) (?:to )?(?:a|the) (?:new|next|young(?:er)?) generation\b(?! of (?:tools|products|cars|software|vehicles|machines|devices|platforms?|technolog\w+))/giu,
        ],
        unless: /\b(?:teach|coach|support|mentor|care|help|work with)\w*\b/i,
      },
      {
        cues: ["somethings", "youngsters"],
        patterns: [/\b(?:twenty|thirty|20|30)-?somethings?\b|\byoungsters(?= (?:wanted|welcome|needed|preferred))/giu],
        unless: /\b(?:teach|coach|support|mentor|care|help|customers?|audience|market)\w*\b/i,
      },
    ],
  },
  {
    id: "age/energetic",
    severity: "warning",
    summary: "A posting says what moves and when, not how lively somebody must be.",
    why: "Readers take “energetic” and “high-energy” for “young” and for “without a chronic illness”; it tells little of the work.",
    sources: [
      help,
      "Burn, Firoozi, Ladd and Neumark, on age stereotypes in job-ad language, 2023: https://doi.org/10.1093/epolic/eiad036",
    ],
    examples: [
      { text: "We look for an ⟦energetic⟧ self-starter." },
      { text: "You are ⟦energetic⟧ and like a ⟦high-energy⟧ environment." },
      { text: "- ⟦Energetic⟧ and friendly personality" },
      { text: "A ⟦fresh-faced⟧ sales team with ⟦boundless energy⟧." },
      { text: "We want an ⟦up and coming⟧ chef." },
      { text: "You cook in an up-and-coming neighbourhood." },
      { text: "You ⟦bring high energy⟧ every day." },
      { text: "You study energetic particles and energetic materials." },
      { text: "You work at a high-energy physics lab and on high-energy lasers." },
      { text: "You teach energetic children and walk energetic dogs." },
      { text: "You sell energy contracts and plan energetic renovation of old houses." },
      { text: "We need no energetic extroverts; quiet people do well here." },
      { text: "You bake fresh bread each morning." },
    ],
    tells: "is read as “young and healthy”",
    instead: "Say what the work asks for, such as “you enjoy a busy shop floor” or “you like to start projects”.",
    phrases: [
      {
        cues: ["energetic"],
        patterns: [
          /\benergetic\b(?! (?:particles?|materials?|electrons?|neutrons?|ions?|protons?|photons?|plasmas?|events?|bonds?|costs?|balance|properties|compounds?|systems?|devices?|testing|renovation|retrofit\w*|refurbishment|optimi[sz]ation|performance|efficien\w+|processes|molecules?|explosi\w+|hazards?|stars|children|kids|toddlers|preschoolers|pupils|students?|teens?|youth|dogs?|pupp(?:y|ies)|pets?|horses?|music|beat|brand|design|city|neighbou?rhood))/giu,
        ],
        unless: /\b(?:physics|propell\w+|munitions?|explosives?|nuclear|astrophys\w+|ordnance|insensitive)\b/i,
      },
      {
        cues: ["high-energy", "high energy", "of energy", "boundless energy", "endless energy", "tireless"],
        patterns: [
          /\bhigh[- ]energy\b(?=,? (?:(?:and )?[\w-]{2,16},? ){0,2}?(?:environments?|teams?|workplace|cultures?|offices?|atmosphere|individuals?|persons?|people|self-starters?|personalit(?:y|ies)|candidates?|sales\w*|professionals?|approach|attitude|setting|level|staff|vibe|style|leaders?|startups?)\b)/giu,
          /^high[- ]energy\b(?=,| and (?!low))|\b(?:bring|have|with|has) (?:a )?high energy\b(?! (?:consumption|costs?|demand|bills?|prices|use|density|physics|lasers?))/giu,
          /\b(?:bags|loads|tons|full|lots) of energy\b(?! (?:bars?|drinks?|savings?|data))|\b(?:boundless|endless|limitless|infectious|high levels? of|abundant) energy\b|\btireless (?:worker|energy|self-starter)\b/giu,
        ],
        unless: /\b(?:physics|laser|beam|particle|radiation|children|kids|customers save)\b/i,
      },
      {
        cues: ["fresh", "up and coming", "up-and-coming"],
        patterns: [
          /\b(?<=\ban? )up[- ]and[- ]coming\b(?! (?:area|neighbou?rhood|district|part|brand|restaurant|technolog|artists?|band))|\bfresh[- ]faced\b|\bfresh (?:faces?|young|minds?|talents?)\b/giu,
        ],
      },
    ],
  },
  {
    id: "age/digital-native",
    severity: "warning",
    summary: "A posting names the tools or the readiness to learn them, not a generation.",
    why: "“Digital native” means people born after about 1980; a German court of appeal took it for a sign of age discrimination.",
    sources: [germanCourt, aarp],
    examples: [
      { text: "You are a ⟦digital native⟧." },
      { text: "⟦Digital natives⟧ preferred. You ⟦grew up with smartphones⟧." },
      { text: "You belong to the ⟦tech-savvy generation⟧." },
      {
        text: "---\ntitle: Redaktion (m/w/d)\nlanguage: de\n---\n\nAls ⟦Digital Native⟧ kennen Sie sich mit sozialen Medien aus.",
      },
      { text: "---\ntitle: Rédaction (H/F)\nlanguage: fr\n---\n\nVous êtes un ⟦digital native⟧." },
      { text: "---\ntitle: Redacción\nlanguage: es\n---\n\nEres ⟦nativo digital⟧." },
      { text: "You sell to digital-native companies and build cloud-native services." },
      { text: "You learn new software quickly." },
      { text: "You write for digital natives and their parents: products for digital natives are our trade." },
      { text: "You work on a native app with Native American partners." },
    ],
    tells: "names a generation rather than a skill",
    instead: "Name the skill, such as “you learn new software quickly” or “you run our social media accounts”.",
    phrases: [
      {
        ...wordingOf("age/proxy"),
        cues: ["digital"],
        patterns: [digitalNatives],
        tells: "names a generation rather than a skill",
        unless:
          /\b(?:belong in|wording|phrases?|words|audiences?|marketing to|write for|content for|target|serve|reach)\b/i,
        evenCapitalised: true,
      },
      {
        cues: ["generation", "digitally", "grew up", "grown up", "born with", "born into"],
        patterns: [
          /\b(?:tech|digital|internet|social[- ]media|smartphone)(?:nology)?[- ]?(?:savvy)? generation\b(?! (?:tools?|platforms?|of))|\b(?:grew|grown) up (?:with|on|in) (?:the |a )?(?:internet|technology|smartphones?|social media|computers?|digital (?:world|age)|online)\b|\b(?:having|you) (?:grew|grown) up with (?:it|them|apps|tablets|TikTok|Instagram)\b|\bdigitally[- ]native\b(?= (?:storytellers?|marketers?|creators?|writers?|journalists?|talents?|candidates?|designers?|people|mindset|generation)\b)|\bborn (?:with|into) (?:a |the )?(?:smartphone|internet|digital (?:world|age))\b/giu,
        ],
        unless: /\b(?:customers?|audiences?|children|users?|students?|kids)\b/i,
      },
      ...(["de", "fr", "it", "nl", "pl"] as const).map((language) => ({
        language,
        cues: ["digital"],
        patterns: [germanDigitalNatives],
        evenCapitalised: true as const,
      })),
      {
        language: "fr",
        cues: ["génération"],
        patterns: [
          /(?<!\p{L})(?:enfant du numérique|natif numérique|génération (?:Y|Z)(?= (?:bienvenue|souhaitée)))(?!\p{L})/giu,
        ],
      },
      {
        language: "es",
        cues: ["digital"],
        patterns: [/(?<!\p{L})(?:nativ[oa]s? digital(?:es)?|digital natives?)(?!\p{L})/giu],
      },
      { language: "it", cues: ["digital"], patterns: [/(?<!\p{L})nativ[oaie] digital[ei](?!\p{L})/giu] },
    ],
  },
  {
    id: "age/max-experience",
    severity: "warning",
    summary: "A posting states the least experience that the job needs, and no most.",
    why: "An upper limit on years turns away people with more, who are mostly older; what somebody has done says more than the count.",
    sources: [
      acas,
      "29 CFR 1625.7, differentiations based on other factors than age: https://www.ecfr.gov/current/title-29/section-1625.7",
    ],
    examples: [
      { text: "You are ⟦no more than three years out of college⟧." },
      { text: "⟦3-5 years of experience⟧ with SQL." },
      { text: "You have ⟦no more than 5 years of experience⟧." },
      { text: "⟦Overqualified⟧ candidates will not be considered. Experience: ⟦2–4 years⟧." },
      { text: "---\ntitle: Verkauf (m/w/d)\nlanguage: de\n---\n\nSie bringen ⟦maximal 5 Jahre Berufserfahrung⟧ mit." },
      { text: "---\ntitle: Ventes (H/F)\nlanguage: fr\n---\n\nVous avez ⟦5 ans d'expérience maximum⟧." },
      { text: "At least 3 years of experience with SQL, or 3+ years in support." },
      { text: "Up to 2 years of experience may be substituted by a degree." },
      { text: "You teach children aged 3-5 years from experience." },
      { text: "You need 5 years of experience; the contract runs 3 to 5 years." },
      { text: "We have 30-40 years of experience in pumps." },
      { text: "---\ntitle: Verkauf (m/w/d)\nlanguage: de\n---\n\nSie bringen mindestens 5 Jahre Berufserfahrung mit." },
    ],
    tells: "sets an upper limit on experience, which older people exceed more often",
    instead: "Give the least that the job needs, or what somebody has done, such as “you have run a help desk”.",
    phrases: [
      wordingOf("age/experience-cap"),
      {
        cues: ["experience"],
        patterns: [
          /(?<!\b(?:at least|minimum(?: of)?|min\.?|over|more than|have|combined):? )(?<![\d.,$€£-])\b\d{1,2} ?(?:-|to) ?\d{1,2} (?:years?|yrs?)'? (?:of )?(?:[\w-]{1,20} ){0,4}?experience\b/giu,
          /(?<!\b(?:at least|minimum(?: of)?|or) )\b(?:two|three|four|five|six|seven|eight) to (?:three|four|five|six|seven|eight|ten) years'? (?:of )?(?:[\w-]{1,20} ){0,4}?experience\b/giu,
          /(?<=\bexperience(?: required| needed)?: ?)\d{1,2} ?(?:-|to) ?\d{1,2} (?:years?|yrs?)\b/giu,
          /(?<=\byou(?: should| will)? have )\d{1,2} ?(?:-|to) ?\d{1,2} (?:years?|yrs?)'? (?:of )?(?:[\w-]{1,20} ){0,4}?experience\b/giu,
        ],
        unless:
          /\b(?:substitut\w+|in lieu|equivalent|counts?|credit\w*|instead of|in place of|pay (?:scale|step)|steps?|salary|levels? [A-Z0-9]|at least|minimum|we have|our (?:team|company|staff)|aged?|children|or more)\b/i,
      },
      {
        cues: ["years"],
        onlyIn: ["requirements", "preferred"],
        patterns: [
          /^(?:\d{1,2} ?(?:-|to) ?\d{1,2}|(?:one|two|three|four|five|six|seven|eight) to (?:two|three|four|five|six|seven|eight|ten)) years'?(?= (?:in|as|with|of|at|working|running|building|leading|selling|spent)\b)/giu,
        ],
        unless: /\b(?:contract|fixed[- ]term|old|ages?|aged|at least|minimum|or more)\b/i,
      },
      {
        cues: ["overqualified", "over-qualified"],
        patterns: [overqualified, /\bover-qualified\b/giu],
        tells: "turns away people for knowing more than is asked, who are mostly older",
        unless: /\b(?:even if|don't worry|do not worry|feel|worried)\b/i,
        staysWhenNegated: true,
      },
      {
        language: "de",
        cues: ["erfahrung", "überqualifiziert"],
        patterns: [
          /(?<!\p{L})(?:maximal|höchstens|max\.|nicht mehr als) \d{1,2} jahren? (?:\p{L}{3,20} )?(?:\p{L}{0,20})?erfahrung(?!\p{L})|(?<!mindestens |mind\. )(?<![\d\p{L}])\d{1,2} ?(?:-|bis) ?\d{1,2} jahren? (?:\p{L}{3,20} )?(?:\p{L}{0,20})?erfahrung(?!\p{L})|(?<!\p{L})überqualifiziert\p{L}{0,3}(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:mindestens|mind\.|anerkannt|angerechnet|anrechnung|ersetzt)(?!\p{L})/iu,
      },
      {
        language: "fr",
        cues: ["expérience"],
        patterns: [
          /(?<!\p{L})\d{1,2} (?:ans|années) d'expérience (?:maximum|max\.?|au plus|tout au plus)(?!\p{L})|(?<!\p{L})(?:maximum|au plus|pas plus de) \d{1,2} ans d'expérience(?!\p{L})|(?<![\d\p{L}])\d{1,2} ?(?:-|à) ?\d{1,2} ans d'expérience(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:minimum|au moins|reprise d'ancienneté)(?!\p{L})/iu,
      },
      {
        language: "es",
        cues: ["experiencia"],
        patterns: [
          /(?<!\p{L})(?:máximo|hasta|no más de) \d{1,2} años de experiencia(?!\p{L})|(?<![\d\p{L}])(?:entre )?\d{1,2} ?(?:-|a|y) ?\d{1,2} años de experiencia(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:mínimo|al menos|contamos|tenemos|llevamos)(?!\p{L})/iu,
      },
      {
        language: "it",
        cues: ["esperienza"],
        patterns: [
          /(?<!\p{L})(?:massimo|non più di) \d{1,2} anni di esperienza(?!\p{L})|(?<![\d\p{L}])\d{1,2} ?(?:-|a|\/) ?\d{1,2} anni di esperienza(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:almeno|minimo|minima)(?!\p{L})/iu,
      },
      {
        language: "nl",
        cues: ["ervaring"],
        patterns: [
          /(?<!\p{L})(?:maximaal|hooguit|niet meer dan) \d{1,2} jaar (?:\p{L}{3,20} )?(?:werk)?ervaring(?!\p{L})|(?<![\d\p{L}])\d{1,2} ?(?:-|tot) ?\d{1,2} jaar (?:\p{L}{3,20} )?(?:werk)?ervaring(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:minimaal|minstens|ten minste|tenminste)(?!\p{L})/iu,
      },
      {
        language: "pl",
        cues: ["doświadczeni"],
        patterns: [
          /(?<!\p{L})(?:maksymalnie|do|nie więcej niż) \d{1,2} lat doświadczenia(?!\p{L})|(?<![\d\p{L}])\d{1,2} ?(?:-|do) ?\d{1,2} lat doświadczenia(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:minimum|co najmniej|przynajmniej|min\.)(?!\p{L})/iu,
      },
      {
        cues: ["out of college", "out of school", "out of university", "out of uni", "since graduat"],
        patterns: [
          /\b(?:no more than|at most|up to|less than|under|fewer than|within|max(?:imum)?(?: of)?) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) years? (?:out of (?:college|school|uni(?:versity)?)|since graduati(?:on|ng))\b/giu,
        ],
      },
    ],
  },
  {
    id: "age/seasoned",
    severity: "info",
    summary: "A posting says what experience it asks for.",
    why: "“Seasoned” and “mature” are heard as a word for an age, and leave open what somebody must have done.",
    sources: [acas],
    examples: [
      { text: "You are a ⟦seasoned⟧ sales professional." },
      { text: "We want a ⟦mature person⟧ and an ⟦industry veteran⟧." },
      { text: "A ⟦seasoned⟧ engineering leader." },
      { text: "You are experienced in tax law." },
      { text: "You fry seasoned food and cut seasoned timber." },
      { text: "We are veteran owned and hire veterans; the product is mature." },
      { text: "You treat veteran patients at the Veterans Hospital." },
    ],
    tells: "is heard as a word for an age",
    instead: "Say what somebody has done, such as “experienced in running a warehouse”.",
    phrases: [
      {
        cues: ["seasoned"],
        patterns: [
          new RegExp(
            `\\bseasoned\\b(?=,? (?:(?:and )?[\\w-]{2,20},? ){0,3}?(?:${peopleNouns}|experts?|pros?|leaders?|executives?|veterans?|analysts?|consultants?|designers?|marketers?|architects?|specialists?|lawyers?|attorneys?|counsel|teachers?|practitioners?|operators?|writers?|editors?|chefs?|cooks?|recruiters?|scientists?|researchers?|accountants?|technicians?|hands?|directors?|administrators?)\\b)`,
            "giu",
          ),
        ],
        unless:
          /\b(?:work (?:with|alongside)|learn from|join|alongside|mentored by|supported by) (?:an? |our )?(?:[\w-]+ ){0,3}seasoned\b/i,
      },
      {
        cues: ["mature"],
        patterns: [
          maturePeople,
          /(?<=\b(?:you are|you're|be|someone) (?:an? )?)mature\b(?=(?:,| and)? (?:and )?(?:responsible|reliable|stable|independent|experienced|person\w*|attitude))/giu,
        ],
      },
      {
        cues: ["veteran"],
        patterns: [
          /\b(?:industry|sales|tech|technology|marketing|media|agency|banking|software|retail|security) veterans?\b(?! (?:owned|status))|\bveteran (?:sales\w*|engineers?|developers?|leaders?|managers?|marketers?|executives?|professionals?|designers?|operators?)\b(?! (?:program|initiative))/giu,
        ],
        unless:
          /\b(?:military|armed forces|protected|disabled|veteran-owned|transitioning|U\.?S\.? veterans?|work with|join|learn from|alongside)\b/i,
      },
    ],
  },
];

/** Words that tell an age. */
export const ageRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
