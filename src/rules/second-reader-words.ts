import type { SentenceFamily } from "../second-reader/families.ts";

/** What the second reader says in one language. */
interface ReaderWords {
  /** With `{words}` and `{topic}`. */
  readonly excludes: string;
  readonly putsOff: string;
  readonly topics: Readonly<Record<SentenceFamily, string>>;
}

/** Families whose sentences put people off rather than exclude them. */
const offPutting: ReadonlySet<SentenceFamily> = new Set(["benefits", "culture", "hype", "process", "requirements"]);

/** What is said of a sentence: what it may do, the words, and how to check. */
export function readerMessage(language: string, family: SentenceFamily, words: string): string {
  const said = readerWordsOf[language] ?? english;
  const text = offPutting.has(family) ? said.putsOff : said.excludes;
  return text.replace("{words}", words).replace("{topic}", said.topics[family]);
}

const english: ReaderWords = {
  excludes:
    "“{words}” reads like a sentence that excludes people ({topic}). Ask somebody else to read it: does it say what the work needs, and only that?",
  putsOff:
    "“{words}” reads like a sentence that puts good applicants off ({topic}). Ask somebody else to read it, and say plainly what the job needs or offers.",
  topics: {
    age: "age",
    benefits: "offers without facts",
    class: "class and upbringing",
    culture: "pressure or closed groups",
    disability: "disability",
    family: "family and private life",
    health: "health",
    hype: "exaggeration",
    lgbtq: "sexual orientation or gender identity",
    licence: "driving licence or car",
    looks: "looks",
    origin: "origin or mother tongue",
    process: "how to apply",
    race: "race or skin colour",
    record: "record, debts or gaps",
    religion: "religion",
    requirements: "demands beyond the job",
    sex: "sex",
  },
};

const readerWordsOf: Readonly<Record<string, ReaderWords>> = {
  en: english,
  de: {
    excludes:
      "„{words}“ liest sich wie ein Satz, der Menschen ausschließt ({topic}). Lassen Sie jemand anderen lesen: Steht da nur, was die Arbeit braucht?",
    putsOff:
      "„{words}“ liest sich wie ein Satz, der gute Leute abschreckt ({topic}). Lassen Sie jemand anderen lesen und sagen Sie schlicht, was die Stelle braucht oder bietet.",
    topics: {
      age: "Alter",
      benefits: "Angebote ohne Angaben",
      class: "soziale Herkunft",
      culture: "Druck oder geschlossene Gruppe",
      disability: "Behinderung",
      family: "Familie und Privatleben",
      health: "Gesundheit",
      hype: "Übertreibung",
      lgbtq: "sexuelle oder geschlechtliche Identität",
      licence: "Führerschein oder Auto",
      looks: "Aussehen",
      origin: "Herkunft oder Muttersprache",
      process: "Ablauf der Bewerbung",
      race: "Hautfarbe oder Rassismus",
      record: "Vorstrafen, Schulden oder Lücken",
      religion: "Religion",
      requirements: "Anforderungen über die Arbeit hinaus",
      sex: "Geschlecht",
    },
  },
  fr: {
    excludes:
      "« {words} » se lit comme une phrase qui exclut des personnes ({topic}). Faites-la relire : dit-elle seulement ce que le travail exige ?",
    putsOff:
      "« {words} » se lit comme une phrase qui décourage de bons candidats ({topic}). Faites-la relire et dites simplement ce que le poste demande ou offre.",
    topics: {
      age: "âge",
      benefits: "promesses sans chiffres",
      class: "milieu social",
      culture: "pression ou esprit de clan",
      disability: "handicap",
      family: "famille et vie privée",
      health: "santé",
      hype: "exagération",
      lgbtq: "orientation sexuelle ou identité de genre",
      licence: "permis ou voiture",
      looks: "apparence physique",
      origin: "origine ou langue maternelle",
      process: "manière de postuler",
      race: "couleur de peau ou prétendue race",
      record: "casier, dettes ou interruptions",
      religion: "religion",
      requirements: "exigences sans lien avec le poste",
      sex: "sexe",
    },
  },
  es: {
    excludes:
      "«{words}» suena a frase que excluye a personas ({topic}). Pida a otra persona que la lea: ¿dice solo lo que exige el trabajo?",
    putsOff:
      "«{words}» suena a frase que desanima a buenos candidatos ({topic}). Pida a otra persona que la lea y diga sin adornos qué pide u ofrece el puesto.",
    topics: {
      age: "edad",
      benefits: "ofertas sin datos",
      class: "clase social",
      culture: "presión o grupo cerrado",
      disability: "discapacidad",
      family: "familia y vida privada",
      health: "salud",
      hype: "exageración",
      lgbtq: "orientación sexual o identidad de género",
      licence: "carné o coche",
      looks: "aspecto físico",
      origin: "origen o lengua materna",
      process: "forma de solicitar el puesto",
      race: "raza o color de piel",
      record: "antecedentes, deudas o pausas",
      religion: "religión",
      requirements: "exigencias ajenas al puesto",
      sex: "sexo",
    },
  },
  it: {
    excludes:
      "«{words}» sembra una frase che esclude persone ({topic}). La faccia leggere ad altri: dice solo ciò che il lavoro richiede?",
    putsOff:
      "«{words}» sembra una frase che scoraggia buoni candidati ({topic}). La faccia leggere ad altri e dica con parole semplici che cosa il posto chiede o offre.",
    topics: {
      age: "età",
      benefits: "offerte senza dati",
      class: "ceto sociale",
      culture: "pressione o gruppo chiuso",
      disability: "disabilità",
      family: "famiglia e vita privata",
      health: "salute",
      hype: "esagerazione",
      lgbtq: "orientamento sessuale o identità di genere",
      licence: "patente o auto",
      looks: "aspetto fisico",
      origin: "origine o lingua madre",
      process: "modo di candidarsi",
      race: "razza o colore della pelle",
      record: "precedenti, debiti o pause",
      religion: "religione",
      requirements: "richieste estranee al lavoro",
      sex: "sesso",
    },
  },
  nl: {
    excludes:
      "“{words}” leest als een zin die mensen uitsluit ({topic}). Laat iemand anders meelezen: staat er alleen wat het werk vraagt?",
    putsOff:
      "“{words}” leest als een zin die goede sollicitanten afschrikt ({topic}). Laat iemand anders meelezen en zeg gewoon wat de baan vraagt of biedt.",
    topics: {
      age: "leeftijd",
      benefits: "aanbod zonder feiten",
      class: "sociaal milieu",
      culture: "druk of gesloten groep",
      disability: "handicap",
      family: "gezin en privéleven",
      health: "gezondheid",
      hype: "overdrijving",
      lgbtq: "seksuele gerichtheid of genderidentiteit",
      licence: "rijbewijs of auto",
      looks: "uiterlijk",
      origin: "afkomst of moedertaal",
      process: "manier van solliciteren",
      race: "ras of huidskleur",
      record: "strafblad, schulden of gaten in het cv",
      religion: "geloof",
      requirements: "eisen die het werk niet stelt",
      sex: "geslacht",
    },
  },
  pl: {
    excludes:
      "„{words}” brzmi jak zdanie, które wyklucza ludzi ({topic}). Poproś kogoś o przeczytanie: czy mówi tylko o tym, czego wymaga praca?",
    putsOff:
      "„{words}” brzmi jak zdanie, które zniechęca dobrych kandydatów ({topic}). Poproś kogoś o przeczytanie i napisz wprost, czego praca wymaga lub co daje.",
    topics: {
      age: "wiek",
      benefits: "oferta bez konkretów",
      class: "pochodzenie społeczne",
      culture: "presja lub zamknięta grupa",
      disability: "niepełnosprawność",
      family: "rodzina i życie prywatne",
      health: "zdrowie",
      hype: "przesada",
      lgbtq: "orientacja seksualna lub tożsamość płciowa",
      licence: "prawo jazdy lub samochód",
      looks: "wygląd",
      origin: "pochodzenie lub język ojczysty",
      process: "sposób aplikowania",
      race: "rasa lub kolor skóry",
      record: "karalność, długi lub przerwy",
      religion: "religia",
      requirements: "wymagania niezwiązane z pracą",
      sex: "płeć",
    },
  },
};
