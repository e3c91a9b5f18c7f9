import { wordingOf } from "../../law/wording-list.ts";
import { everyoneMeant } from "../../wording/sex-marks.ts";
import type { Phrase } from "../phrase-rule.ts";

const shared = {
  within: "title",
  silentNear: everyoneMeant,
  severity: "warning",
  evenCapitalised: true,
  tells: "is what one sex alone is called, and nothing shows that everyone is meant",
} as const;

/**
 * Titles in other languages that women alone are called by, and in Dutch those made with “man”. Elsewhere a man's form is what dictionaries give
 * for everybody; where a law asks for more, its own wordings say so. German has `sex/title-neutral-de`.
 */
export const titlesOfOneSex: readonly Phrase[] = [
  {
    ...shared,
    language: "fr",
    patterns: [
      /(?<=^(?:(?:nous )?(?:recherche|recherchons|cherchons) )?(?:une )?(?:jeune )?)(?:(?!berceuse|matrice|première|lumière|carrière|filière|matière|bannière|manière|rivière|croisière|parisienne|pierre)(?:\p{L}{2,20}(?:euse|ière|trice|ienne)|femme de (?:ménage|chambre)|hôtesse(?: d'accueil)?|assistante|conseillère|employée|chargée|avocate|consultante|gouvernante|nourrice|bonne à tout faire|serveuse|apprentie|étudiante|cheffe))(?!\p{L})/giu,
    ],
    instead: "Add “H/F”, or write both forms, such as “vendeur ou vendeuse”.",
  },
  {
    ...shared,
    language: "es",
    patterns: [
      /(?<=^(?:(?:se )?(?:busca|buscamos|necesita|necesitamos|solicita|precisa) )?(?:una )?)(?:(?!carrera|primera|cartera|frontera|madera|manera|financiera|hostelera|computadora|lavadora|emisora|mejora|enfermera jefe)(?:\p{L}{3,20}(?:era|dora|tora|sora)|secretaria|azafata|dependienta|gobernanta|asistenta|costurera|maestra|abogada|psicóloga|arquitecta|administrativa|encargada|empleada|operaria|becaria|jefa|funcionaria|bibliotecaria|promotora))(?!\p{L})/giu,
    ],
    instead: "Write both forms, such as “Camarera/o”, or name the work, such as “Personal de limpieza”.",
  },
  {
    ...shared,
    language: "it",
    patterns: [
      /(?<=^(?:(?:si )?(?:cerca|cerchiamo|cercasi|ricerchiamo|selezioniamo) )?(?:una |un')?(?:giovane )?)(?:(?!matrice|promessa|fiera|carriera|tastiera|premessa|filiera|miniera)(?:\p{L}{3,20}(?:trice|iera|oressa|entessa)|commessa|segretaria|operaia|impiegata|addetta|maestra|cuoca|sarta|donna delle pulizie|avvocata|ingegnera|architetta|dottoressa|psicologa|tirocinante donna|assistenta|governante|tuttofare donna))(?!\p{L})/giu,
    ],
    instead: "Write both forms, such as “Cameriera/e”, or name the work, such as “Personale di sala”.",
  },
  {
    ...shared,
    language: "nl",
    patterns: [
      /(?<!\p{L})\p{L}{0,20}(?:verkoopster|kapster|schoonmaakster|verpleegster|leidster|naaister|werkster|serveerster|verzorgster|begeleidster|administratrice|receptioniste|secretaresse|stewardess|lerares|directrice|gastvrouw|poetsvrouw|barvrouw|kamermeisje|onderwijzeres|caissière|cassière|typiste)(?!\p{L})/giu,
      /(?<!\p{L})\p{L}{0,20}(?:timmerman|vakman|cameraman|barman|klusjesman|zakenman|brandweerman|vuilnisman|voorman|leerjongen|krantenjongen|loopjongen|buitenman|vertrouwensman)(?!\p{L})/giu,
    ],
    instead: "Add “(m/v/x)”, or name the work, such as “Medewerker verkoop (m/v/x)”.",
  },
  {
    ...shared,
    language: "pl",
    patterns: [
      /(?<=^(?:(?:zatrudnimy|poszukiwana|poszukujemy|szukamy) )?(?:(?:młodsza|starsza|główna|samodzielna) )?)(?:(?!fabryka|apteka|drukarka|matka)(?:\p{L}{3,20}(?:entka|istka|antka|torka|ierka|lerka|lnerka|arka|niczka|czyni)|księgowa|sprzątaczka|kasjerka|pielęgniarka|nauczycielka|opiekunka|położna|niania|hostessa|fryzjerka|kierowniczka|pracownica|szwaczka|praczka|pokojówka))(?!\p{L})/giu,
    ],
    instead: "Write both forms, such as “Kelnerka/Kelner”, or add “(k/m)”.",
  },
  { ...wordingOf("sex/french-title"), language: "fr", severity: "info" },
  { ...wordingOf("sex/polish-title"), language: "pl", severity: "warning" },
];
