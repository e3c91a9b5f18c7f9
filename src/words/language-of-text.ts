import type { Token } from "./tokens.ts";

/** Small words that tell a language. Those of languages without word rules keep their texts from being taken for a neighbour. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the and of to a in for with is are you your we our this that be will at as by from or an have has not can who do it if so but was they their get more all no us me my he she his her up out",
  ),
  de: words(
    "der die das und den dem ein eine einen einer für mit von zu auf wir sie ihre ihr unser unsere sind ist bei oder als auch im du dich es gibt nicht",
  ),
  fr: words(
    "le la les des du une un et pour avec dans sur vous nous votre notre est sont ou que qui au aux en êtes de s d l",
  ),
  es: words("no el los las una un y con para en del su sus es son nuestro nuestra tu que se al por la de"),
  it: words("no il lo gli di che per della sono e con una un nel al alla la è del dei ti si i"),
  nl: words("de het een van voor met op wij je jij onze zijn en is in aan bij of als ook naar te we geen"),
  pl: words("i w z na do się oraz jest nie dla po o od to jesteś nasz a osoby które"),
  pt: words("o os as um uma com não em seu sua para e de do da que você nós"),
  sv: words("och att som på för vi du är en ett med av i till"),
  da: words("og at som på for vi du er en et med af i til den det"),
};

/** Words of postings that hardly another language has: two small words each. */
const tellingWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: "jahre jahren suchen gesucht mitarbeiter",
    fr: "ans recherche recherchons cherchons homme femme équipe",
    es: "años buscamos busca equipo mujer hombre",
    it: "anni cerchiamo cercasi ricerchiamo donna uomo",
    nl: "jaar zoeken gezocht gevraagd vrouw",
    pl: "lat szukamy poszukujemy kobieta mężczyzna zespół",
  }).flatMap(([language, list]) => list.split(" ").map((word) => [word, language] as const)),
);

/** Small words of foreign names, such as “Los Angeles”, which tell half as much. */
const inNames: ReadonlySet<string> = words("los las la el de del der den van di da do du le les san on in as me");

/** The language of a text in a posting that says which it is in: another only where the words of that clearly prevail. */
export function languageOfText(tokens: readonly Token[], declared: string): string {
  const own = declared.toLowerCase().split("-")[0] ?? "";
  const counts = new Map<string, number>();
  const count = (language: string, by: number): void => {
    counts.set(language, (counts.get(language) ?? 0) + by);
  };
  for (const { word } of tokens) {
    const weight = word.length === 1 || inNames.has(word) ? 0.5 : 1;
    for (const language of languagesOf.get(word) ?? []) count(language, weight);
    const telling = tellingWords.get(word);
    if (telling !== undefined) count(telling, 2);
  }
  const ownCount = counts.get(own) ?? 0;
  const [[best, most] = [own, 0], [, next] = ["", 0]] = [...counts].toSorted(([, a], [, b]) => b - a);
  const isClear = most > 2 * ownCount && (most >= 3 || (most >= 1 && ownCount <= 0.5 && most > next));
  return isClear ? best : own;
}

/** The languages that a small word belongs to. */
const languagesOf: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, small] of Object.entries(smallWords)) {
    for (const word of small) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
