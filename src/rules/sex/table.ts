import { wordingOf } from "../../law/wording-list.ts";
import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const help = "29 CFR 1604.5, job opportunities advertising: https://www.ecfr.gov/current/title-29/section-1604.5";
const directive =
  "Directive 2006/54/EC, equal treatment of men and women: https://eur-lex.europa.eu/eli/dir/2006/54/oj";
const payDirective =
  "Directive (EU) 2023/970, article 5, neutral notices and titles: https://eur-lex.europa.eu/eli/dir/2023/970/oj";

/** Work that a law lets an employer give to one sex, and measures for the sex that is under-represented. */
const lawfulChoice =
  /\b(?:occupational requirement|occupational qualification|BFOQ|shelter|refuge|(?:fe)?males? (?:or|and|\/) (?:fe)?males?|intimate care|selective service|born after|inmates?|encourag\w+|under-?represented|identify as|voices?|models?|actors?|athletes?|league)\b/i;

/** Words that end like those for people in German and are none, and whose compounds are none. */
const things = [
  ..."center theater wasser keller lager computer server cluster router leder papier messer fenster zimmer".split(" "),
  ..."orchester register semester charter power cover transfer newsletter order offer paper monitor sektor".split(" "),
  ..."motor labor chor faktor restaurant content event talent client frist militär klavier quartier revier".split(" "),
  ..."fieber silber kupfer futter alter körper steuer feuer mauer kammer".split(" "),
].map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
const notPeople = [
  ..."Senior Junior Super Unter Über Hinter Der Her Wer Hier Mehr Immer Master Sommer Winter Oktober".split(" "),
  ..."November Dezember September Customer Consumer User Over After Per Inter Cyber Peer Career Bayer".split(" "),
  ..."Hannover Münster Trier Speyer Schwerin Konstantin Berliner Hamburger Münchner Münchener Kölner".split(" "),
  ..."Frankfurter Stuttgarter Düsseldorfer Wiener Zürcher".split(" "),
  "Partner(?= Success| Management)",
  "\\p{L}{0,30}ment",
  `\\p{L}{0,30}?(?:${things.join("|")})`,
];
const germanPersons = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!(?:${notPeople.join("|")})(?!\\p{L}))\\p{Lu}\\p{L}{0,30}(?:er|ist|or|eur|ör|är|loge|doktorand|ant|ent|mann|frau|dame|schwester|beamte|arzt|ärztin|anwalt|anwältin|[kK]och|köchin|wirt|wirtin|erin|istin|orin|eurin|ärin|antin|entin)(?!\\p{L}|[:*_·/(-]{1,2}-?in)`,
  "gu",
);

const entries: readonly PhraseRule[] = [
  {
    id: "sex/preference",
    severity: "error",
    summary: "A posting is open to people of every sex.",
    why: "Laws nearly everywhere forbid to ask for a man or a woman, save where the work itself demands it, which the posting then says.",
    sources: [help, directive],
    examples: [
      { text: "---\ntitle: Secrétaire (⟦femme⟧)\nlanguage: fr\n---\n\nVous accueillez." },
      { text: "The role suits ⟦a mum returning to work⟧." },
      { text: "You design gifts ideal for mothers." },
      { text: "- A ⟦strapping lad⟧ or somebody equally sturdy\n\nThe job would suit a keen ⟦lad⟧." },
      { text: "You teach young lads at the youth club, and chaps and saddles are made here." },
      { text: "⟦Male candidates only⟧." },
      { text: "⟦Females preferred⟧. We are looking for a ⟦lady⟧ to greet guests." },
      { text: "---\ntitle: ⟦Female receptionist⟧\n---\n\nYou greet guests." },
      { text: "Every office needs a ⟦Girl Friday⟧ and a ⟦gentleman⟧ at the door; ⟦ladies wanted⟧." },
      {
        text: "---\ntitle: Verkauf (m/w/d)\nlanguage: de\n---\n\n⟦Nur Frauen⟧. Wir suchen eine ⟦junge Dame⟧ für den Empfang.",
      },
      {
        text: "---\ntitle: Lager (m/w/d)\nlanguage: de\n---\n\nWir suchen einen Mitarbeiter. ⟦Er bringt⟧ Erfahrung mit.",
      },
      {
        text: "---\ntitle: Vendeur (H/F)\nlanguage: fr\n---\n\nNous cherchons une ⟦jeune femme⟧ pour l'accueil, ⟦femme de préférence⟧.",
      },
      { text: "---\ntitle: Recepción\nlanguage: es\n---\n\nSe busca ⟦señorita⟧ con ⟦buena presencia⟧." },
      { text: "---\ntitle: Vendite\nlanguage: it\n---\n\nCerchiamo una ⟦ragazza⟧ di ⟦bella presenza⟧." },
      { text: "---\ntitle: Verkoop\nlanguage: nl\n---\n\nWij zoeken een ⟦vrouw⟧ voor de receptie. ⟦Alleen mannen⟧." },
      { text: "---\ntitle: Magazyn\nlanguage: pl\n---\n\nSzukamy ⟦mężczyzny⟧ do magazynu. ⟦Mile widziane kobiety⟧." },
      { text: "Women and people of colour are encouraged to apply." },
      { text: "You fit male connectors and treat female patients." },
      { text: "Being a woman is an occupational requirement; only women can apply to our refuge." },
      { text: "You write for men's magazines and lead the women's football team." },
      { text: "We do not look for male or female candidates, but for good cooks." },
      {
        text: "---\ntitle: Pflege (m/w/d)\nlanguage: de\n---\n\nDer Bereich wächst. Er bringt Licht ins Dunkel. Frauen werden bei gleicher Eignung bevorzugt. Sie beraten Damen und Herren.",
      },
      { text: "---\ntitle: Vendeur (H/F)\nlanguage: fr\n---\n\nVous conseillez femmes et hommes au rayon mode homme." },
      {
        text: "---\ntitle: Recepción\nlanguage: es\n---\n\nAtiendes a señoras y señores. La empresa tiene presencia en México.",
      },
      { text: "---\ntitle: Opieka\nlanguage: pl\n---\n\nZapraszamy kobiety i mężczyzn. Opiekujesz się mężczyzną." },
    ],
    tells: "limits the job to one sex",
    instead: "Write “person”, or name the job: “salesperson wanted”. Where the work itself demands one sex, say why.",
    phrases: [
      {
        cues: ["lad", "lass", "bloke", "fella", "chap", "gal "],
        within: "body",
        patterns: [
          /(?<=^(?:an? |the |one )?(?:right |ideal |perfect )?)(?:(?:strapping|strong|young|sturdy|able|keen|bright|smart|hard-working|hardworking|reliable|lovely|friendly) ){1,2}(?:lads?|lass(?:ie)?s?|blokes?|fell(?:a|ow)s?|chaps?|gals?)\b/giu,
          /(?<=\b(?:looking for|seeking|need|needs|want|wants|hire|hiring|after|suit) (?:an? |another |the |some )?(?:[\w-]{2,14} ){0,2})(?:lads?|lass(?:ie)?s?|blokes?|fellas?|chaps?)\b/giu,
        ],
        unless: lawfulChoice,
      },
      { ...wordingOf("sex/exclusive"), unless: lawfulChoice, evenCapitalised: true },
      {
        cues: ["male "],
        patterns: [
          /\b(?:fe)?male\b(?= (?:\w{2,14} ){0,1}?(?:receptionists?|secretar(?:y|ies)|assistants?|nurses?|drivers?|cleaners?|teachers?|tutors?|trainers?|carers?|guards?|cooks?|chefs?|sales\w*|managers?|engineers?|workers?|staff|employees?|packers?|helpers?|nann(?:y|ies)|housekeepers?|telecallers?|executives?|accountants?|waiters?|servers?|stylists?|therapists?|operators?|applicants?|candidates?)\b) (?:\w{2,14} ){0,1}?[a-z]{4,14}\b/giu,
        ],
        unless: lawfulChoice,
        evenCapitalised: true,
      },
      {
        cues: ["male "],
        patterns: [
          /\b(?:fe)?male (?!connectors?|plugs?|couplings?|adapters?|fittings?|threads?|patients?|voices?|models?)[a-z]{3,16}(?: nurses?| staff)? (?:only|preferred|wanted|needed)\b/giu,
          /(?<=\b(?:looking for|seeking|seeks?|hiring|hire|needs?|wants?|prefer) (?:an? |one |two |another )?(?:[\w-]{2,14} ){0,2})(?:fe)?male (?!connectors?|plugs?|couplings?|adapters?|fittings?|threads?|patients?|voices?|models?|actors?|participants?|volunteers for)[a-z]{3,16}\b/giu,
        ],
        unless: lawfulChoice,
        evenCapitalised: true,
      },
      {
        cues: ["men", "male", "ladies", "man"],
        patterns: [
          /(?<=\b(?:job|role|position|post|work) (?:is )?(?:only )?(?:for|suited to|suitable for|reserved for) )(?:men|women|males|females|ladies|gentlemen)\b(?! (?:and|or)\b)/giu,
          /(?<=\b(?:candidates?|applicants?) (?:is|are|must be|should be|will be|has to be) (?:an? )?(?:\w{2,12} )?)(?:male|female|man|woman)\b(?! (?:and|or)\b)/giu,
        ],
        unless: lawfulChoice,
      },
      {
        cues: ["girl", "lady", "gentlem", "boy"],
        within: "body",
        patterns: [
          /(?<=^an? (?:[\w-]{2,14},? (?:and )?){0,3})(?:girl|lady|gentleman|boy)\b(?!['’]s|-| scouts?| guides?| friday)/giu,
        ],
        unless: lawfulChoice,
      },
      {
        cues: ["girl friday", "guy friday", "lady", "gentlem", "ladies"],
        patterns: [
          /\b(?:gal|girl|guy|man) friday\b/giu,
          /(?<=\b(?:an?|our|the|your) )(?:gentlem[ae]n|lad(?:y|ies))\b(?=(?: who| at the| for the| to (?:greet|join|help|work|take))\b)/giu,
        ],
        unless: lawfulChoice,
        evenCapitalised: true,
      },
      {
        language: "de",
        cues: ["frau", "männ", "dame", "herr", "weibliche", "mädchen"],
        patterns: [
          /(?<!\p{L})(?:nur|ausschließlich|bevorzugt|am liebsten) (?:für )?(?:frauen|männer|damen|herren|weibliche\p{L}{0,2}|männliche\p{L}{0,2})(?!\p{L})(?: (?:bewerb|mitarbeit|kandidat)\p{L}{1,8})?/giu,
          /(?<!\p{L})(?:weibliche|männliche)[nrms]? (?:bewerber|kandidat|mitarbeiter|verstärkung|kolleg|kraft|unterstützung|fahrer|verkäufer)\p{L}{0,6}(?!\p{L})/giu,
          /^(?:männlich|weiblich)(?!\p{L})(?! ?(?:[/|]|,? ?(?:weiblich|männlich|divers)|oder|und))|(?<=(?<!\p{L})(?:sind|bist) (?:idealerweise )?)(?:männlich|weiblich)(?!\p{L})(?! ?(?:[/,|]|oder))/giu,
          /(?<=(?<!\p{L})such(?:en|t)(?: wir)? (?:ab sofort )?eine?n? )(?:\p{Ll}{3,20} ){0,2}(?:dame|frau|mann|herrn|mädchen)(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:bei gleicher|eignung|unterrepräsentiert|frauenhaus|patient\p{L}{0,6}|bewohner\p{L}{0,6}|klient\p{L}{0,6}|kund\p{L}{1,5}|fachabteilung|abteilung)(?!\p{L})/iu,
      },
      {
        language: "de",
        cues: ["er "],
        patterns: [/(?<![\p{L}-])Er (?:bringt|verfügt|besitzt|sollte|hat|übernimmt|arbeitet|spricht|kennt)(?!\p{L})/gu],
        onlyNear: [
          {
            pattern:
              /(?<!\p{L})(?:bewerber|kandidat|stelleninhaber|mitarbeiter|suchen (?:wir )?(?:\p{L}{2,20} ){0,3}einen)(?!\p{L})/iu,
            within: "neighbours",
          },
        ],
        severity: "warning",
        tells: "speaks of a man",
        instead: "Speak to the reader instead, such as “Sie bringen Erfahrung mit”.",
      },
      {
        ...wordingOf("sex/french-exclusive"),
        language: "fr",
        unless: /(?<!\p{L})(?:accompagn|aid|accueill|clients?|public|prêt-à-porter|maison)\p{L}{0,5}(?!\p{L})/iu,
      },
      {
        language: "fr",
        cues: ["présentation", "presentation"],
        patterns: [
          /(?<!\p{L})(?:bonne|excellente|très bonne|parfaite) présentation(?: physique)?(?!\p{L})(?! (?:de|des|du|orale|écrite|produit|commerciale))/giu,
        ],
        severity: "info",
        tells: "is heard as a choice by looks",
        instead: "Say how people meet customers, such as “vous accueillez chaque client”.",
      },
      {
        ...wordingOf("sex/french-title"),
        language: "fr",
        severity: "info",
      },
      {
        language: "es",
        cues: ["señorita", "mujer", "hombre", "chica", "chico", "varón", "varon", "caballero", "sexo"],
        patterns: [
          /(?<!\p{L})señoritas?(?!\p{L})/giu,
          /(?<!\p{L})(?:sólo|solo|solamente|únicamente|preferiblemente|preferentemente) (?:para )?(?:mujer(?:es)?|hombres?|varon(?:es)?|chic[oa]s|señoras)(?!\p{L})|(?<!\p{L})sexo:? (?:femenino|masculino|indistinto(?=x))(?!\p{L})/giu,
          /(?<=(?<!\p{L})(?:busca|buscamos|necesita|necesitamos|solicita|solicitamos|requiere)(?: a)? (?:un |una )?(?:\p{L}{3,12} )?)(?:mujer(?:es)?|hombres?|varón|varones|chic[oa]s?|caballeros?)(?!\p{L}|[/@])/giu,
        ],
        unless:
          /(?<!\p{L})(?:hombres y mujeres|mujeres y hombres|mujer u hombre|hombre o mujer|clientas?|pacientes?|usuarias?|infrarrepresentad\p{L}|víctimas?|atien\p{L}{1,4}|moda)(?!\p{L})/iu,
      },
      {
        language: "es",
        cues: ["presencia"],
        patterns: [
          /(?<!\p{L})(?:buena|excelente) presencia(?!\p{L})(?! (?:en |digital|online|de marca|internacional))/giu,
        ],
        severity: "warning",
        tells: "chooses by looks, which is asked of women far more often",
        instead: "Say how people meet customers, such as “recibes a los clientes”.",
      },
      {
        language: "it",
        cues: ["presenza", "ragazz", "donn", "uom", "signorin", "sesso"],
        patterns: [
          /(?<!\p{L})(?:solo|esclusivamente|preferibilmente) (?:donn[ae]|uomin?[io]|ragazz[eai])(?!\p{L})|(?<!\p{L})signorin[ae](?!\p{L})|(?<!\p{L})sesso:? (?:femminile|maschile)(?!\p{L})/giu,
          /(?<=(?<!\p{L})(?:cerca|cerchiamo|cercasi|ricerchiamo|ricerca|selezioniamo) (?:un |una |un')?(?:\p{L}{3,12} )?)(?:donna|uomo|ragazz[oa])(?!\p{L}|\/)/giu,
        ],
        unless: /(?<!\p{L})(?:ambosessi|di ogni sesso|l\. ?903|d\.?lgs|client[ei]|pazient[ei]|moda)(?!\p{L})/iu,
      },
      {
        language: "it",
        cues: ["presenza"],
        patterns: [
          /(?<!\p{L})(?:bella|buona|ottima|gradevole) presenza(?!\p{L})(?! (?:online|digitale|sul|in |nel|di ))/giu,
        ],
        severity: "warning",
        tells: "chooses by looks, which is asked of women far more often",
        instead: "Say how people meet customers, such as “accogli i clienti”.",
      },
      {
        language: "nl",
        cues: ["vrouw", "man", "dame", "meisje", "heer"],
        patterns: [
          /(?<!\p{L})(?:alleen|uitsluitend|bij voorkeur|liefst) (?:een )?(?:vrouw(?:en)?|man(?:nen)?|dames?|heren|meisjes?)(?!\p{L})/giu,
          /(?<=(?<!\p{L})(?:zoeken|zoekt|gezocht:?)(?: wij)? (?:een )?(?:\p{L}{3,14} )?)(?:vrouw|man|dame|meisje)(?!\p{L}|\/)/giu,
        ],
        unless:
          /(?<!\p{L})(?:m\/v(?:\/x)?|v\/m(?:\/x)?|ondervertegenwoordigd|gelijke geschiktheid|cliënten|patiënten|klanten)(?!\p{L})/iu,
      },
      {
        language: "pl",
        cues: ["mężczyz", "kobiet", "dziewczyn", "panią", "pana"],
        patterns: [
          /(?<!\p{L})(?:tylko|wyłącznie|mile widzian\p{L}{1,2}|preferowan\p{L}{1,2}|najchętniej) (?:dla )?(?:mężczy\p{L}{1,5}|kobiet\p{L}{0,3}|pani[eą]?|panowie)(?!\p{L})|^(?:mężczyzna|kobieta)(?= (?:do|na|w) )/giu,
          /(?<=(?<!\p{L})(?:szukamy|poszukujemy|zatrudnimy|zatrudnię|szukam|poszukiwan\p{L}{1,2})(?: do pracy)? (?:\p{L}{3,14} )?)(?:mężczy\p{L}{1,5}|kobiet\p{L}{0,2}|dziewczyn\p{L}{1,2}|panią|pana)(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:kobiet\p{L}{0,2} i mężczy\p{L}{1,4}|mężczy\p{L}{1,4} i kobiet\p{L}{0,2}|kobiet\p{L}{0,2} lub|pacjent\p{L}{0,4}|klient\p{L}{0,4}|płe[ćc]|niedoreprezentowan\p{L}{1,3})(?!\p{L})/iu,
      },
      { ...wordingOf("sex/polish-title"), language: "pl", severity: "warning" },
      {
        cues: ["mum", "mom", "mother", "dad", "father", "housewi"],
        patterns: [
          /(?<=\b(?:suits?|suited to|ideal for|perfect for|great for|job for|role for|looking for|good for) )(?:an? )?(?:(?:working|busy|stay-at-home|single|new|retired|returning) )?(?:mums?|moms?|mothers?|dads?|fathers?|housewi(?:fe|ves))\b(?: (?:returning to work|wanted|with (?:school|children)[\w -]{0,20}))?/giu,
        ],
        unless: /\b(?:patients?|products?|brand|clothes|gifts?|presents?|classes|courses|programm?es?)\b/i,
      },
      {
        language: "fr",
        cues: ["(femme)", "(homme)"],
        patterns: [/(?<=\()(?:femme|homme)(?=\))/giu],
      },
    ],
  },
  {
    id: "sex/title-neutral-de",
    severity: "info",
    summary: "A German title shows that people of every sex are meant.",
    why: "A title in one form reads as meant for one sex; without “(m/w/d)”, “:in” or a neutral word courts see a sign of discrimination.",
    sources: ["AGG, sections 1, 7 and 11: https://www.gesetze-im-internet.de/agg/__11.html", payDirective],
    examples: [
      { text: "---\ntitle: ⟦Verkäufer⟧ in Teilzeit\nlanguage: de\n---\n\nSie beraten." },
      { text: "---\ntitle: ⟦Sekretärin⟧\nlanguage: de\n---\n\nSie beraten." },
      { text: "---\ntitle: Senior Software ⟦Engineer⟧\nlanguage: de\n---\n\nDu entwickelst." },
      { text: "---\ntitle: ⟦Kaufmann⟧ im Einzelhandel\nlanguage: de\n---\n\nSie beraten." },
      { text: "---\ntitle: Verkäufer (m/w/d)\nlanguage: de\n---\n\nSie beraten." },
      { text: "---\ntitle: Pflegefachkraft\nlanguage: de\n---\n\nSie pflegen." },
      { text: "---\ntitle: Entwickler:in Backend\nlanguage: de\n---\n\nDu entwickelst." },
      { text: "---\ntitle: Entwickler*in\nlanguage: de\n---\n\nDu entwickelst." },
      { text: "---\ntitle: Erzieher/-in\nlanguage: de\n---\n\nDu betreust Kinder." },
      { text: "---\ntitle: Kaufleute für Büromanagement\nlanguage: de\n---\n\nDu planst." },
      { text: "---\ntitle: Leitung Center und Service\nlanguage: de\n---\n\nDu planst im Sommer." },
      { text: "---\ntitle: Verkäuferin oder Verkäufer\nlanguage: de\n---\n\nSie beraten." },
      { text: "---\ntitle: Verkauf\nlanguage: de\n---\n\nBerufseinsteiger sind willkommen." },
      { text: "---\ntitle: Software Engineer\n---\n\nYou build." },
    ],
    tells: "is a title in one form, and nothing shows that everyone is meant",
    instead: "Add “(m/w/d)”, write “Verkäufer:in”, or take a neutral word such as “Verkauf” or “Pflegefachkraft”.",
    phrases: [
      {
        language: "de",
        within: "title",
        patterns: [germanPersons],
        silentNear: [
          ...(wordingOf("sex/german-title").silentNear ?? []),
          {
            pattern:
              /(?<!\p{L})(?:sind|ist|bist|such(?:en|t)|willkommen|ha(?:ben|t)|wird|werden|bie(?:ten|tet))(?!\p{L})/iu,
            within: "sentence",
          },
          {
            pattern:
              /(?<!\p{L})(?:m ?[/|,] ?w|w ?[/|,] ?m|alle geschlechter|all genders|gn)(?!\p{L})|\((?:a|x|gn\*?|m w d|w m d|mwd)\)|\p{L}(?:[:*_·]|\/-?|\(-?)in\b|kraft(?!\p{L})|kräfte|leute(?!\p{L})|\bperson\b/iu,
            within: "passage",
          },
        ],
      },
    ],
  },
];

/** Words that ask for people of one sex. */
export const sexRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
