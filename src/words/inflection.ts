/** The languages that word rules are written in. */
export const wordLanguages = ["en", "de", "fr", "es", "it", "nl", "pl"] as const;
export type WordLanguage = (typeof wordLanguages)[number];

export function isWordLanguage(code: string): code is WordLanguage {
  return wordLanguages.some((language) => language === code);
}

/** Whether there are words for the language of a posting (BCP 47); without them silence is no sign that something is absent. */
export function readsLanguage(language: string): boolean {
  return isWordLanguage(language.split("-")[0]?.toLowerCase() ?? "");
}

/** Endings of inflection. They are taken off until none is left: the rest is compared, and need be no word. */
const endings: Readonly<Record<WordLanguage, readonly string[]>> = {
  en: split("ings ing ed es s d e"),
  de: split("innen ern sten ste ten tet est em er en es te st in e n s t"),
  fr: split("euses euse eurs eur trices trice teurs teur ees ons ant ent ez ee es er e s x"),
  es: split("ando iendo amos emos imos aron ieron adas ados ada ado ar er ir an en as os es a e o s"),
  it: split("iamo ando endo ate ati ata ato are ere ire ano ono he hi a e i o"),
  nl: split("eren ende end en er es e t s n"),
  pl: split("owie ymi imi ami ego emu ach owi iej ych ich ów om em ym im ej ie ia ią ię y i a e o u ą ę"),
};

const shortest = 3;

/** What the inflections of a word have in common. Accents and umlauts are dropped, as inflection changes them. */
export function stemOf(word: string, language: WordLanguage): string {
  let stem = language === "pl" ? word : plain(language === "en" ? word.replace(/ie[sd]$/, "y") : word);
  for (;;) {
    const ending = endings[language].find((one) => stem.endsWith(one) && stem.length - one.length >= shortest);
    if (ending === undefined) return leveled(stem, language);
    stem = stem.slice(0, -ending.length);
  }
}

function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

/** “run” and “runn(ing)”, “groot” and “grot(e)”. */
function leveled(stem: string, language: WordLanguage): string {
  if (language === "en") return stem.replace(/([^aeiouylsz])\1$/, "$1").replace(/i$/, "");
  return language === "nl"
    ? stem
        .replace(/([a-z])\1/g, "$1")
        .replace(/v$/, "f")
        .replace(/z$/, "s")
    : stem;
}

function split(list: string): readonly string[] {
  return list.split(" ").toSorted((a, b) => b.length - a.length);
}
