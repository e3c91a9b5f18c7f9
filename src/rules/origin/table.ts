import { wordingOf } from "../../law/wording-list.ts";
import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const guidance =
  "EEOC Enforcement Guidance 915.005 on national origin discrimination, 2016: https://www.eeoc.gov/laws/guidance/eeoc-enforcement-guidance-national-origin-discrimination";
const framework =
  "Common European Framework of Reference, levels A1 to C2: https://www.coe.int/en/web/common-european-framework-reference-languages/level-descriptions";
const ontario = "Ontario Employment Standards Act, 2000, section 8.3: https://www.ontario.ca/laws/statute/00e41";
const citizenship =
  "8 U.S.C. 1324b, unfair immigration-related employment practices: https://www.justice.gov/crt/immigrant-and-employee-rights-section";

/** Work for the state or its defence, which laws in most countries keep for citizens. */
const stateService =
  /(?<!\p{L})(?:clearances?|government|federal|elections?|military|police|embassy|civil service|public service|armed forces|ministry of defen[cs]e|Sicherheitsüberprüfung|Beamt\p{L}{0,3}|Beamtenverhältnis|Verbeamtung|Bundeswehr|Polizei|Verfassungsschutz|défense|habilitation|fonction publique|gendarmerie|police|armée|concurso|oposición|funcionari\p{L}{1,2}|Guardia|concorso|forze armate|polizia|defensie|politie|rijksoverheid|AIVD|służb\p{L}{1,3}|policj\p{L}{1,2}|wojsk\p{L}{1,3})(?!\p{L})/iu;

const entries: readonly PhraseRule[] = [
  {
    id: "origin/native-speaker",
    severity: "error",
    summary: "A posting names the level of a language and what it is for.",
    why: "“Native speaker” asks where somebody grew up, which laws protect; a level from A1 to C2 tells how well somebody speaks.",
    sources: [guidance, framework],
    examples: [
      { text: "---\ntitle: Support (H/F)\nlanguage: fr\n---\n\n⟦Anglais natif⟧ exigé." },
      { text: "You are an ⟦English native⟧ with ⟦accent-neutral⟧ speech." },
      { text: "⟦Your mother tongue is French⟧." },
      { text: "English to ⟦mother-tongue standard⟧, ⟦no thick accents⟧." },
      { text: "You train models to hear every accent, thick accents too." },
      { text: "⟦Native English speaker⟧ wanted." },
      { text: "You write ⟦native-level English⟧ and have ⟦native fluency in French⟧." },
      { text: "⟦English mother tongue⟧, speaking ⟦without an accent⟧." },
      { text: "You are a ⟦native speaker⟧ with a ⟦neutral accent⟧." },
      {
        text: "---\ntitle: Vertrieb (m/w/d)\nlanguage: de\n---\n\n⟦Deutsch als Muttersprache⟧ oder ⟦Muttersprachler:in⟧.",
      },
      { text: "---\ntitle: Support (H/F)\nlanguage: fr\n---\n\nVous êtes de ⟦langue maternelle anglaise⟧." },
      { text: "---\ntitle: Soporte\nlanguage: es\n---\n\n⟦Inglés nativo⟧ y ⟦hablante nativo de francés⟧." },
      { text: "---\ntitle: Supporto\nlanguage: it\n---\n\nCerchiamo una persona ⟦madrelingua inglese⟧." },
      { text: "---\ntitle: Support\nlanguage: nl\n---\n\nNederlands is je ⟦moedertaal⟧." },
      { text: "---\ntitle: Wsparcie\nlanguage: pl\n---\n\n⟦Język polski jako ojczysty⟧." },
      { text: "You build cloud-native services, native apps and React Native screens." },
      { text: "You work with Native American nations and plant native species." },
      { text: "Fluent English for calls with customers (C1). You need not be a native speaker." },
      { text: "You teach pupils for whom English is not their first language." },
      { text: "You paint accent walls and run native advertising." },
      {
        text: "---\ntitle: Vertrieb (m/w/d)\nlanguage: de\n---\n\nDeutsch verhandlungssicher (C1); Muttersprache ist kein Kriterium.",
      },
      { text: "---\ntitle: Soporte\nlanguage: es\n---\n\nDesarrollas aplicaciones nativas para iOS." },
    ],
    tells: "asks where somebody grew up, not how well they speak",
    instead: "Name the level and what it is for, such as “fluent English (C1) for calls with customers”.",
    phrases: [
      {
        cues: ["accent", "mother-tongue", "mother tongue"],
        patterns: [
          /\b(?:no|without|minimal|slight|thick|heavy|strong|foreign|pleasant|pleasing) (?:\w+ )?accents?\b(?! (?:walls?|colou?rs?|lights?|lighting|pieces?|tables?|chairs?))|\baccent that is\b/giu,
          /\bmother[- ]tongue (?:standard|level|fluency|quality)\b/giu,
        ],
        unless:
          /\b(?:actor|actress|voice[- ]?over|dialect coach|accent coach|narrat\w+|speech recognition|all accents|every accent|any accent|patients?|dogs?)\b/i,
      },
      {
        ...wordingOf("origin/native-speaker"),
        unless: /\b(?:pupils|students|learners|children|is not their|not your|isn't your|whatever your|regardless)\b/i,
        evenCapitalised: true,
        evenQuoted: true,
      },
      {
        cues: ["accent"],
        patterns: [
          /\b(?:neutral|american|british|western|us|uk|native|clear|standard|good) (?:english )?accent\b(?! (?:walls?|colou?rs?|lights?|lighting|pieces?|coach))/giu,
        ],
        unless: /\b(?:actor|actress|voice[- ]?over|dialect coach|accent coach|narrat\w+|speech recognition)\b/i,
        evenCapitalised: true,
      },
      {
        ...wordingOf("origin/german-native-speaker"),
        language: "de",
        unless:
          /(?<!\p{L})(?:keine? (?:kriterium|voraussetzung|bedingung)|nicht (?:erforderlich|nötig|notwendig)|unabhängig|schüler\p{L}{0,5}|kinder\p{L}{0,2}|nichtdeutscher)(?!\p{L})/iu,
      },
      {
        ...wordingOf("origin/french-native-speaker"),
        language: "fr",
        unless: /(?<!\p{L})(?:pas (?:nécessaire|exigée?|requise?)|quelle que soit|élèves)(?!\p{L})/iu,
      },
      {
        language: "es",
        cues: ["nativ", "lengua materna"],
        patterns: [
          /(?<!\p{L})(?:(?:inglés|español|castellano|francés|alemán|italiano|portugués|catalán|idioma|nivel) nativo|(?:hablantes?|nivel|profesor(?:es|a)?) nativ[oa]s?(?: de \p{L}{4,12})?|lengua materna(?::? \p{L}{4,12})?|nativ[oa]s? (?:de |en )?(?:inglés|español|francés|alemán|italiano|portugués|ingles[ae]s|alemana|francesa))(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:no (?:es |hace )?(?:necesari[oa]|falta|imprescindible)|app|aplicaci\p{L}{2,4}|alumn\p{L}{1,3})(?!\p{L})/iu,
      },
      {
        language: "it",
        cues: ["madrelingua", "madre lingua"],
        patterns: [
          /(?<!\p{L})madre ?lingua(?:,? (?:inglese|italiana?|francese|tedesc[ao]|spagnol[ao]|portoghese))?(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:non (?:è )?(?:necessari[oa]|richiest[oa])|livello madrelingua non|studenti|alunni)(?!\p{L})/iu,
      },
      {
        language: "nl",
        cues: ["moedertaal", "native"],
        patterns: [
          /(?<!\p{L})(?:moedertaal(?:sprekers?)?|moedertaalniveau|native speakers?|native niveau)(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:niet nodig|geen vereiste|hoeft niet|leerlingen|ongeacht)(?!\p{L})/iu,
      },
      {
        language: "pl",
        cues: ["ojczyst", "native"],
        patterns: [
          /(?<!\p{L})(?:język(?:\p{L}{0,3})? (?:\p{L}{4,12} )?(?:jako |- )?ojczyst\p{L}{1,3}|ojczyst\p{L}{1,3} język\p{L}{0,3}|native speaker\p{L}{0,3})(?!\p{L})/giu,
        ],
        unless: /(?<!\p{L})(?:nie (?:jest )?wymagan\p{L}{1,3}|uczni\p{L}{1,4}|niezależnie)(?!\p{L})/iu,
      },
      ...(["de", "fr", "es", "it"] as const).map((language) => ({
        language,
        cues: ["native speaker", "native-speaker", "native level"],
        patterns: [/(?<!\p{L})(?:native[- ]speakers?(?:in|:in|\*in)?|native level)(?!\p{L})/giu],
        evenCapitalised: true as const,
      })),
      {
        cues: ["accent-neutral", "accent neutral", " native", "mother tongue is", "native language is"],
        patterns: [
          /\baccent[- ]neutral\b/giu,
          /\b(?:English|German|French|Spanish|Italian|Dutch|Polish|Portuguese|Arabic|Mandarin|Chinese|Japanese|Russian) natives?\b(?!-| (?:speaker|fluency|level|proficiency|plants?|species|apps?))|\b[Yy]our (?:mother tongue|native language|first language) is (?:English|German|French|Spanish|Italian|Dutch|Polish|Portuguese|Arabic|Mandarin|Chinese|Japanese|Russian)\b/gu,
        ],
        evenCapitalised: true,
      },
      {
        language: "fr",
        cues: ["natif", "native"],
        patterns: [
          /(?<!\p{L})(?:(?:anglais|français|allemand|espagnol|italien) natif|locuteur(?:\(trice\)|·rice|\/trice)? natif|locutrice native|niveau natif)(?!\p{L})/giu,
        ],
      },
    ],
  },
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
  {
    id: "origin/citizens-only",
    severity: "warning",
    summary: "A posting asks for the right to work, not for a passport.",
    why: "Where no law keeps the work for citizens, choosing by citizenship is itself forbidden or stands for a choice by origin.",
    sources: [citizenship, "EEOC on citizenship: https://www.eeoc.gov/national-origin-discrimination"],
    examples: [
      { text: "You ⟦must hold a UK passport⟧." },
      { text: "You check passports at the desk." },
      { text: "---\ntitle: Lager (m/w/d)\nlanguage: de\n---\n\n⟦Nur EU-Bürger⟧." },
      { text: "⟦Only EU citizens may apply⟧." },
      { text: "Only citizens of the district vote on our budget." },
      { text: "⟦US citizens only⟧." },
      { text: "Applicants ⟦must be a British citizen⟧. ⟦EU nationals only⟧." },
      { text: "⟦Citizenship required⟧." },
      { text: "---\ntitle: Vertrieb (m/w/d)\nlanguage: de\n---\n\n⟦Deutsche Staatsangehörigkeit⟧ erforderlich." },
      { text: "---\ntitle: Vente (H/F)\nlanguage: fr\n---\n\nVous êtes ⟦de nationalité française⟧." },
      { text: "---\ntitle: Ventas\nlanguage: es\n---\n\nImprescindible ⟦nacionalidad española⟧." },
      { text: "---\ntitle: Vendite\nlanguage: it\n---\n\nRichiesta ⟦cittadinanza italiana⟧." },
      { text: "You must be authorized to work in the United States." },
      { text: "This role needs a security clearance, so U.S. citizenship is required by law." },
      {
        text: "---\ntitle: Analyst\nrequired-by-law: 5 CFR 338.101 keeps the post for citizens\n---\n\nUS citizens only.",
      },
      { text: "You help citizens only by phone; citizens and residents are our customers." },
      {
        text: "---\ntitle: Vente (H/F)\nlanguage: fr\n---\n\nPoste de la défense avec habilitation : nationalité française exigée.",
      },
      {
        text: "---\ntitle: Vertrieb (m/w/d)\nlanguage: de\n---\n\nWir freuen uns auf Menschen jeder Staatsangehörigkeit. Deutsche Staatsangehörigkeit ist nicht nötig.",
      },
    ],
    tells: "chooses by citizenship",
    instead:
      "Write “You are allowed to work in the country”, or name the law that keeps the work for citizens, in the text or under `required-by-law`.",
    phrases: [
      { ...wordingOf("citizenship/only"), isExcusable: true, evenCapitalised: true },
      { ...wordingOf("citizenship/canadian"), isExcusable: true, evenCapitalised: true },
      { ...wordingOf("citizenship/singapore"), isExcusable: true, evenCapitalised: true },
      {
        cues: ["citizen", "national", "-born", "passport"],
        patterns: [
          /(?<![\p{L}-])(?:only )?(?:EU|EEA|UK|British|Irish|German|French|Dutch|Swiss|Australian|New Zealand|Indian|Japanese|Korean|European|Saudi|Emirati|UAE|local|Kenyan|Nigerian|South African|Malaysian)(?: (?:citizens?|nationals?|passport holders?))(?: ?(?:\/|or|and|&) ?(?:EU |UK )?(?:PRs?|permanent residents?|residents?|citizens?|nationals?))? (?:only|required|preferred)\b/giu,
          /\b(?:hold|have|possess) (?:an? )?(?:EU|EEA|UK|British|Irish|German|French|Dutch|Swiss|Australian|Canadian) (?:citizenship|nationality|passport)\b(?![^.;\n]{0,80}\b(?:authori[sz]|eligible|right to work|work permit|visa|settled|leave to remain|or have)\b)/giu,
          /(?<![\p{L}-])(?:US|U\.S\.|USA|American|UK|British|EU)-born\b(?! (?:company|brand|start-?up|band|artist|author))/giu,
          /\bmust be (?:an? )?(?:EU|EEA|UK|British|Irish|German|French|Dutch|Swiss|Australian|New Zealand|Indian|Japanese|Korean|South African) (?:citizens?|nationals?)\b(?![^.;\n]{0,80}\b(?:authori[sz]|eligible|right to work|work permit|visa|settled|leave to remain|or have)\b)/giu,
        ],
        excusedBy: stateService,
        isExcusable: true,
        evenCapitalised: true,
      },
      {
        language: "de",
        cues: ["staatsangehörig", "staatsbürgerschaft"],
        patterns: [
          /(?<!\p{L})(?:nur )?(?:deutsche|österreichische|schweizer|eu-?)[rn]? ?(?:staatsangehörig(?:keit|e)|staatsbürgerschaft|staatsbürger)(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:nicht (?:nötig|erforderlich|notwendig)|oder (?:eine )?(?:gültige )?(?:arbeitserlaubnis|aufenthalt\p{L}{0,12})|unabhängig|jeder)(?!\p{L})/iu,
        excusedBy: stateService,
        isExcusable: true,
      },
      {
        language: "fr",
        cues: ["nationalité"],
        patterns: [/(?<!\p{L})(?:de )?nationalité (?:française|suisse|belge|européenne)(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:ou (?:titulaire|un titre|autorisation)|quelle que soit|n'est pas)(?!\p{L})/iu,
        excusedBy: stateService,
        isExcusable: true,
      },
      {
        language: "es",
        cues: ["nacionalidad"],
        patterns: [/(?<!\p{L})nacionalidad (?:española|europea|mexicana|argentina|chilena|colombiana)(?!\p{L})/giu],
        unless:
          /(?<!\p{L})(?:o (?:permiso|con permiso)|no (?:es )?(?:necesari[oa]|imprescindible)|cualquier)(?!\p{L})/iu,
        excusedBy: stateService,
        isExcusable: true,
      },
      {
        language: "it",
        cues: ["cittadinanza", "nazionalità"],
        patterns: [/(?<!\p{L})(?:cittadinanza|nazionalità) (?:italiana|europea)(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:o (?:permesso|regolare)|non (?:è )?(?:necessari[oa]|richiest[oa]))(?!\p{L})/iu,
        excusedBy: stateService,
        isExcusable: true,
      },
      {
        language: "nl",
        cues: ["nationaliteit"],
        patterns: [/(?<!\p{L})nederlandse nationaliteit(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:of (?:een )?(?:werkvergunning|verblijf\p{L}{0,12})|niet nodig)(?!\p{L})/iu,
        excusedBy: stateService,
        isExcusable: true,
      },
      {
        language: "pl",
        cues: ["obywatelstw"],
        patterns: [/(?<!\p{L})(?:obywatelstw\p{L}{1,2} polski\p{L}{1,3}|polskie obywatelstwo)(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:lub (?:karta|zezwolenie|pozwolenie)|nie (?:jest )?wymagan\p{L}{1,2})(?!\p{L})/iu,
        excusedBy: stateService,
        isExcusable: true,
      },
      {
        cues: ["citizens", "nationals"],
        patterns: [
          /\b[Oo]nly (?:(?:\p{Lu}[\p{L}.]{1,12}|US|UK|EU) )?(?:citizens|nationals)(?: (?:and (?:permanent residents|nationals) )?(?:may|can|will|need|should) (?:be )?\w+)?(?=[.;,]|$)|\b(?:holders|residents) and citizens only\b/gu,
        ],
        evenCapitalised: true,
        isExcusable: true,
      },
      {
        language: "de",
        cues: ["bürger", "staatsangehörige"],
        patterns: [
          /(?<!\p{L})nur (?:für )?(?:EU-|deutsche |österreichische |Schweizer )?(?:(?:staats)?bürger(?:innen|:innen|\*innen)?|staatsangehörige)(?!\p{L})/giu,
        ],
        isExcusable: true,
      },
      {
        language: "es",
        cues: ["ciudadanos"],
        patterns: [
          /(?<!\p{L})(?:solo|sólo|únicamente) ciudadanos(?: (?:españoles|europeos|comunitarios|de la UE))?(?!\p{L})/giu,
        ],
        isExcusable: true,
      },
      {
        language: "it",
        cues: ["cittadini"],
        patterns: [
          /(?<!\p{L})(?:solo|soltanto|esclusivamente) cittadini(?: (?:italiani|europei|comunitari|UE))?(?!\p{L})/giu,
        ],
        isExcusable: true,
      },
      {
        cues: ["passport"],
        patterns: [
          /\b(?:(?:only|all) )?(?:candidates|applicants|people|holders?) (?:with|of|holding) (?:an? )?(?:\p{Lu}\p{L}+|UK|US|EU) passports?(?: only)?\b|\b(?:must (?:have|hold)|with) an? (?:\p{Lu}\p{L}+|UK|US|EU) passport\b/gu,
          /(?<=\b[Oo]nly (?:candidates|applicants|people) )with an? (?:\p{Lu}\p{L}+|UK|US|EU) passport\b/gu,
        ],
        unless: /\b(?:travel|visa for you|sponsor)\b/i,
        evenCapitalised: true,
        isExcusable: true,
      },
    ],
  },
];

/** Words that tell where somebody must come from. */
export const originRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
