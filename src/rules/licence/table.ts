import { wordingOf } from "../../law/wording-list.ts";
import type { Neighbour } from "../../wording/wording.ts";
import { type PhraseRule, phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const california =
  "California SB 1100, Government Code 12940(o): https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240SB1100";
const hrDive =
  "HR Dive, on driver's licences in postings: https://www.hrdive.com/news/california-drivers-license-job-ads/726300/";

/** Words of a posting whose work is on the road. */
const onTheRoad: readonly Neighbour[] = [
  {
    pattern:
      /\b(?:HGV|LGV|PCV|CDL|minibus|ambulance|paramedic|driving instructor|drivers?\b(?!['’]| licen)|chauffeurs?|couriers?|home visits?|in-home|mileage|(?:patients|clients|customers|residents|people|service users)['’]? (?:own )?homes|(?:service|cover|serve)s? the [\w ,-]{3,40} areas?|field (?:sales|service|technician|engineer)|company car|travel (?:to|between|across) (?:\w+ ){0,4}(?:sites?|clients?|customers?|homes?|schools?|patients?|offices?) by car)\b/i,
    within: "posting",
  },
  {
    pattern: /\b(?:preferred|an? (?:plus|asset|advantage)|nice to have|or (?:access to )?public transport|or other)\b/i,
    within: "sentence",
  },
];
const abroadOnTheRoad =
  /(?<!\p{L})(?:\p{L}{0,12}fahrer\p{L}{0,6}|fahren|fährst|fahrdienst\p{L}{0,3}|fahrten|ausliefer\p{L}{1,5}|liefer(?:n|st|ung\p{L}{0,8})|außendienst\p{L}{0,14}|dienstwagen|firmenwagen|transport(?:e[nrs]?|ier\p{L}{1,4}|eurs?|fahrten?|aufträge\p{L}?)|(?<=(?:den|der|dem|im|beim|zum|des) )transports?|touren?|baustellen?|hausbesuche?n?|montage\p{L}{0,10}|kundenbesuche?n?|(?<!permis (?:B )?de )conduire|conduisez|chauffeur\p{L}{0,3}|livr(?:er|ez|aison\p{L}{0,1}|eur\p{L}{0,3})|déplacements?|véhicule (?:de service|de fonction)|tournées?|chantiers?|itinérant\p{L}{0,2}|conduc(?:ir|es|tor\p{L}{0,2}|ción)|repart(?:o|ir|es|idor\p{L}{0,2})|desplazamientos?|rutas?|vehículo de empresa|guid(?:a|are) (?:il|un|mezzi|furgon\p{L}|auto)|autist\p{L}|consegn\p{L}{1,4}|trasferte?|auto aziendale|rijden|rijdt|rij je|chauffeurs?|bezorg\p{L}{1,6}|lever(?:en|ingen)|klantbezoek\p{L}{0,2}|leaseauto|bedrijfsauto|onderweg|kierowc\p{L}{1,3}|jeźdz\p{L}{1,4}|dostaw\p{L}{0,4}|dostarcz\p{L}{1,4}|wyjazd\p{L}{0,3}|samochód służbowy|w terenie|prowadzenie pojazd\p{L}{1,3})(?!\p{L})/iu;
const noDemand =
  /(?<!\p{L})(?:nützlich|hilfreich|utile|útil|handig|przydatn\p{L}{1,2}|von vorteil|wünschenswert|nicht (?:nötig|erforderlich)|idealerweise|gerne|serait un (?:plus|atout)|est un (?:plus|atout)|souhaitée?|apprécié|pas (?:nécessaire|obligatoire)|se valora\p{L}{0,3}|valorable|deseable|no (?:es )?necesari[oa]|preferibile|gradita|costituisce titolo|non (?:è )?necessari[oa]|is een pré|pré|niet nodig|mile widziane|będzie atutem|atutem|nie (?:jest )?wymagan\p{L}{1,2}|übernehmen wir|bezahlen wir|finanzier\p{L}{1,4}|zuschuss)(?!\p{L})/iu;
const foreignRoad: readonly Neighbour[] = [
  { pattern: abroadOnTheRoad, within: "posting" },
  { pattern: noDemand, within: "sentence" },
];

const entries: readonly PhraseRule[] = [
  {
    id: "licence/driving",
    severity: "warning",
    summary: "A driving licence is asked for where the job is to drive, and the posting says what is driven.",
    why: "Many people cannot drive or afford a car, people with disabilities among them; California forbids the demand where driving is no duty of the job.",
    sources: [california, hrDive],
    examples: [
      { text: "- ⟦Must drive⟧\n- Tidy at the desk" },
      { text: "You must drive sales in the north." },
      { text: "You must have a ⟦valid driver's license⟧ and write well." },
      { text: "⟦Full UK driving licence required⟧." },
      {
        text: "---\ntitle: Büro (m/w/d)\nlanguage: de\n---\n\nSie haben einen ⟦Führerschein der Klasse B⟧ und schreiben gern.",
      },
      { text: "---\ntitle: Comptabilité (H/F)\nlanguage: fr\n---\n\n⟦Permis B⟧ obligatoire." },
      { text: "---\ntitle: Oficina\nlanguage: es\n---\n\nImprescindible ⟦carnet de conducir⟧." },
      { text: "---\ntitle: Ufficio\nlanguage: it\n---\n\nRichiesta la ⟦patente B⟧." },
      { text: "---\ntitle: Kantoor\nlanguage: nl\n---\n\nJe hebt een ⟦rijbewijs B⟧." },
      { text: "---\ntitle: Biuro\nlanguage: pl\n---\n\nWymagane ⟦prawo jazdy kat. B⟧." },
      { text: "---\ntitle: Comptabilité (H/F)\nlanguage: fr\n---\n\n⟦Permis B de conduire⟧ requis." },
      { text: "- ⟦Class 5 driver license required⟧\n- Tidy at the desk" },
      { text: "A valid driver's license is required. You give care in clients' homes, with paid mileage." },
      { text: "A valid driver's license is required to operate county vehicles." },
      { text: "Must have a ⟦valid driver's license⟧ and own car." },
      { text: "You must have a valid driver's license, because you drive a van to three sites a day." },
      {
        text: "---\ntitle: Nurse\ndriving: visits eight patients a day by car\n---\n\nA valid driver's license is required.",
      },
      { text: "---\ntitle: Bus Driver\n---\n\nA valid driver's licence is required." },
      { text: "You need a nursing licence; no driver's license required." },
      { text: "You issue driver's licenses to citizens." },
      {
        text: "---\ntitle: Auslieferung (m/w/d)\nlanguage: de\n---\n\nSie fahren Pakete aus und haben den Führerschein Klasse B.",
      },
      { text: "---\ntitle: Büro (m/w/d)\nlanguage: de\n---\n\nEin Führerschein ist von Vorteil." },
    ],
    tells: "is asked for, and nothing in the posting says that the job involves driving",
    instead: "Take it out, or describe the driving and fill in `driving: visits five client sites a day by car`.",
    phrases: [
      {
        cues: ["must drive", "able to drive", "ability to drive"],
        answeredBy: "driving",
        patterns: [
          /(?<=^(?:you )?)(?:must|need to) (?:be able to )?drive(?=[.,;]|$)|\b(?:must be|be) able to drive(?=[.,;]|$)/giu,
        ],
        silentNear: onTheRoad,
        isExcusable: true,
      },
      {
        ...wordingOf("driving-licence/needless"),
        silentNear: [...(wordingOf("driving-licence/needless").silentNear ?? []), ...onTheRoad],
        isExcusable: true,
        evenCapitalised: true,
      },
      {
        language: "de",
        cues: ["führerschein", "fahrerlaubnis"],
        answeredBy: "driving",
        patterns: [
          /(?<!\p{L})(?:pkw-)?(?:führerschein|fahrerlaubnis)(?: (?:der )?(?:klasse|kl\.)? ?(?:B|BE|III|3)(?!\p{L}))?(?!\p{L}|[:*])/giu,
        ],
        silentNear: foreignRoad,
        notIn: ["preferred"],
        isExcusable: true,
      },
      {
        language: "fr",
        cues: ["permis"],
        answeredBy: "driving",
        patterns: [
          /(?<!\p{L})[Pp]ermis (?:de conduire(?: B)?|B(?: de conduire)?|VL)(?!\p{L})|(?<!\p{L})[Ll]e permis(?= (?:est|souhaité|exigé|requis|obligatoire)(?!\p{L}))/gu,
        ],
        silentNear: foreignRoad,
        notIn: ["preferred"],
        isExcusable: true,
        evenCapitalised: true,
      },
      {
        language: "es",
        cues: ["carnet", "carné", "permiso de cond", "licencia de cond"],
        answeredBy: "driving",
        patterns: [
          /(?<!\p{L})(?:carn(?:et|é)|permiso|licencia) de conducir(?: (?:tipo |clase )?B(?!\p{L}))?(?!\p{L})|(?<!\p{L})carn(?:et|é) B(?!\p{L})/giu,
        ],
        silentNear: [
          {
            pattern: new RegExp(abroadOnTheRoad.source.replace("conduc(?:ir|es|", "conduc(?:es|"), "iu"),
            within: "posting",
          },
          { pattern: noDemand, within: "sentence" },
        ],
        isExcusable: true,
      },
      {
        language: "it",
        cues: ["patente"],
        answeredBy: "driving",
        patterns: [
          /(?<!\p{L})patente (?:di guida(?: (?:di tipo |cat(?:egoria|\.)? )?B)?|(?:di )?(?:tipo |cat(?:egoria|\.)? )?B)(?!\p{L})/giu,
        ],
        silentNear: foreignRoad,
        notIn: ["preferred"],
        isExcusable: true,
      },
      {
        language: "nl",
        cues: ["rijbewijs"],
        answeredBy: "driving",
        patterns: [/(?<!\p{L})rijbewijs(?: (?:categorie )?B(?!\p{L}))?(?!\p{L})/giu],
        silentNear: foreignRoad,
        notIn: ["preferred"],
        isExcusable: true,
      },
      {
        language: "pl",
        cues: ["prawo jazdy", "prawa jazdy"],
        answeredBy: "driving",
        patterns: [/(?<!\p{L})praw[oa] jazdy(?: (?:kat(?:egorii|\.)? ?)?B(?!\p{L}))?(?!\p{L})/giu],
        silentNear: foreignRoad,
        notIn: ["preferred"],
        isExcusable: true,
      },
    ],
  },
  {
    id: "licence/own-vehicle",
    severity: "warning",
    summary: "A posting says where the work takes people, and leaves the way there to them.",
    why: "A car costs more than many jobs leave over, and not everybody may or can drive.",
    sources: [california],
    examples: [
      { text: "You must have ⟦reliable transportation⟧." },
      { text: "⟦Own car required⟧. Candidates need access to ⟦their own vehicle⟧." },
      { text: "---\ntitle: Pflege (m/w/d)\nlanguage: de\n---\n\nSie haben ein ⟦eigenes Auto⟧." },
      { text: "---\ntitle: Aide à domicile (H/F)\nlanguage: fr\n---\n\nVous êtes ⟦véhiculée⟧." },
      { text: "---\ntitle: Ventas\nlanguage: es\n---\n\nImprescindible ⟦vehículo propio⟧." },
      { text: "---\ntitle: Vendite\nlanguage: it\n---\n\nPersona ⟦automunita⟧." },
      { text: "---\ntitle: Zorg\nlanguage: nl\n---\n\nJe hebt ⟦eigen vervoer⟧." },
      { text: "---\ntitle: Opieka\nlanguage: pl\n---\n\nWymagany ⟦własny samochód⟧." },
      { text: "Must have a valid driver's license and ⟦own car⟧." },
      { text: "You are able to travel between our two sites." },
      { text: "Mileage is paid if you use your own car; a company car is provided." },
      { text: "You plan reliable transportation for 300 pupils." },
      {
        text: "---\ntitle: Courier\ndriving: brings parcels to homes in its own vehicle\n---\n\nOwn vehicle required.",
      },
      {
        text: "---\ntitle: Pflege (m/w/d)\nlanguage: de\n---\n\nKilometergeld für das eigene Auto und ein Parkplatz für Ihr eigenes Auto.",
      },
    ],
    tells: "asks people to own a car",
    instead:
      "Say where the work takes people, such as “able to travel between our two sites”, or fill in `driving:` if no other way to get there compares.",
    phrases: [
      {
        cues: ["transport", "vehicle", " car", "own van", "truck", "van of"],
        answeredBy: "driving",
        patterns: [
          /(?<=\b(?:must|required?|requires|needs?|have|has|with|possess|access to|ensure|maintain|:) (?:[\w'’]{1,12} ){0,6})(?:reliable|dependable|own|personal) (?:and (?:insured|reliable) )?(?:means of )?(?:transportation|transport|vehicle|car|automobile)\b(?: (?:is |are )?(?:required|a must|essential|necessary))?(?! (?:services?|for (?:patients|clients|pupils|students|customers)|systems?|network|planning|data|loan|insurance))/giu,
          /(?<=\b(?:must have|requires?|needs?) access to )an? (?:reliable )?(?:car|vehicle)\b/giu,
          /(?<=\baccess to )(?:an?|your|their) (?:own |reliable |personal )(?:car|vehicle)\b/giu,
          /\b(?:your|their) own (?:reliable )?(?:car|vehicle|van|truck)\b|(?<=\b(?:have|provide|use) )(?:your|their) own transport(?:ation)?\b/giu,
          /\b(?:reliable )?(?:car|vehicle|van|truck) of your own\b/giu,
          /\b(?:own|personal|reliable) (?:car|vehicle|transport(?:ation)?)(?: (?:is |are )?(?:required|a must|essential|necessary))\b/giu,
          /(?<=\bmust (?:have|own) )an? (?:car|vehicle)\b/giu,
        ],
        unless:
          /\b(?:mileage (?:is )?(?:paid|reimburs\w+) (?:if|when)|if you (?:use|drive)|public transport(?:ation)?|or (?:public|other)|we (?:provide|offer|pay|reimburse)|you (?:plan|provide|arrange|coordinate|organi[sz]e|build)|patients?|pupils|passengers|reimburs\w+|allowance|preferred|bonus)\b/i,
        isExcusable: true,
      },
      {
        language: "de",
        cues: ["eigene", "privat-pkw", "privater pkw"],
        answeredBy: "driving",
        patterns: [/(?<!\p{L})(?:eigene[rsnm]?|private[rsnm]?) (?:pkw|auto|fahrzeug|kfz|wagen)(?!\p{L})/giu],
        unless:
          /(?<!\p{L})(?:kilometergeld|parkpl\p{L}{1,6}|parken|erstatt\p{L}{1,5}|vergüt\p{L}{1,5}|dienstwagen|nicht (?:nötig|erforderlich)|von vorteil)(?!\p{L})/iu,
      },
      {
        language: "fr",
        cues: ["véhicul", "voiture"],
        answeredBy: "driving",
        patterns: [
          /(?<!\p{L})(?:véhiculée?(?:\(e\)|\.e|·e)?|(?:véhicule|voiture) (?:personnel(?:le)?|indispensable|obligatoire|exigée?)|permis et véhicule)(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:indemnités?|remboursements?|si vous|parking|pas (?:nécessaire|obligatoire)|un plus)(?!\p{L})/iu,
      },
      {
        language: "es",
        cues: ["propio"],
        answeredBy: "driving",
        patterns: [/(?<!\p{L})(?:vehículo|coche|carro|auto|automóvil|transporte) propio(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:se valora\p{L}{0,3}|valorable|no (?:es )?necesari[oa]|kilometraje|parking)(?!\p{L})/iu,
      },
      {
        language: "it",
        cues: ["automunit", "propria", "proprio"],
        answeredBy: "driving",
        patterns: [/(?<!\p{L})(?:automunit[oaie](?:\/[aei])?|(?:auto propria|mezzo proprio|mezzi propri))(?!\p{L})/giu],
        unless: /(?<!\p{L})(?:preferibil\p{L}{1,5}|non (?:è )?necessari[oa]|rimborso)(?!\p{L})/iu,
      },
      {
        language: "nl",
        cues: ["eigen "],
        answeredBy: "driving",
        patterns: [/(?<!\p{L})eigen (?:auto|vervoer|wagen)(?!\p{L})/giu],
        unless:
          /(?<!\p{L})(?:kilometervergoeding|reiskosten\p{L}{0,11}|vergoeding|niet nodig|een pré|parkeren)(?!\p{L})/iu,
      },
      {
        language: "pl",
        cues: ["własn"],
        answeredBy: "driving",
        patterns: [
          /(?<!\p{L})własn\p{L}{1,3} (?:samoch\p{L}{1,4}|aut\p{L}{1,2}|środ\p{L}{1,4} transportu)(?!\p{L})/giu,
        ],
        unless:
          /(?<!\p{L})(?:kilometrów\p{L}{0,3}|zwrot|mile widzian\p{L}{1,2}|nie (?:jest )?wymagan\p{L}{1,2}|parking)(?!\p{L})/iu,
      },
    ],
  },
];

/** Words that ask for a licence to drive or for a car. */
export const licenceRules: readonly RoleRule[] = entries.map((entry) => phraseRule(entry));
