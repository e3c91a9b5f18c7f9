import type { Weight } from "../law/law.ts";
import { placeName } from "../role/places.ts";
import type { FoundWords } from "../words/find-words.ts";
import type { WordLanguage } from "../words/inflection.ts";

/** What one law says of the words of a rule. */
export interface LawOnWords {
  readonly law: string;
  readonly url: string;
  readonly citation: string;
  readonly place: string;
  readonly weight: Weight;
}

interface Sentences {
  readonly illegal: string;
  readonly risky: string;
  readonly excused: string;
}

const sentences: Readonly<Record<WordLanguage, Sentences>> = {
  en: {
    illegal: "{law} does not allow it in a posting.",
    risky: "{law} can count it against the employer.",
    excused: "Please confirm that the law or contract that you name requires it.",
  },
  de: {
    illegal: "{law} lässt das in einer Anzeige nicht zu.",
    risky: "Nach {law} kann das als Benachteiligung gewertet werden.",
    excused: "Bitte prüfen Sie, ob das genannte Gesetz das verlangt.",
  },
  fr: {
    illegal: "{law} l’interdit dans une offre.",
    risky: "{law} : cela peut être retenu contre l’employeur.",
    excused: "Vérifiez que la loi ou le contrat cité l’exige.",
  },
  es: {
    illegal: "{law} no lo permite en una oferta.",
    risky: "{law}: puede usarse en contra de la empresa.",
    excused: "Compruebe que la ley o el contrato citado lo exige.",
  },
  it: {
    illegal: "{law} non lo consente in un annuncio.",
    risky: "{law}: può essere usato contro il datore di lavoro.",
    excused: "Verificate che la legge o il contratto citato lo richieda.",
  },
  nl: {
    illegal: "{law} staat dit niet toe in een vacature.",
    risky: "{law}: dit kan tegen de werkgever worden gebruikt.",
    excused: "Controleer of de genoemde wet of het contract dit eist.",
  },
  pl: {
    illegal: "{law} nie dopuszcza tego w ogłoszeniu.",
    risky: "{law}: może to obciążać pracodawcę.",
    excused: "Sprawdź, czy podany przepis lub umowa tego wymaga.",
  },
};

/** What a law makes of words, in their language; undefined where it is good practice alone. */
export function lawSentence({ language, isExcused, isDemanded }: FoundWords, law: LawOnWords): string | undefined {
  const own = sentences[language];
  if (isExcused) return own.excused;
  if (law.weight === "best" || !isDemanded) return undefined;
  const name = language === "en" ? `${placeName(law.place)} (${law.law})` : law.law;
  return own[law.weight].replace("{law}", name);
}
