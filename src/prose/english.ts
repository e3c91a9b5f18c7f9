import { remembering } from "../source/remember.ts";

/** Whether a language tag (BCP 47) is some English. */
export function isEnglishTag(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}

/** Whether a text reads as English: false only where the small words of another language clearly prevail. */
export const readsAsEnglish: (text: string) => boolean = remembering(hasEnglishWords);

function hasEnglishWords(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 3) return true;
  let english = 0;
  let foreign = 0;
  for (const word of words) {
    if (englishWords.has(word)) english++;
    else if (foreignWords.has(word)) foreign++;
  }
  return foreign < 2 || foreign <= english;
}

const englishWords = new Set(
  "the and of to a in for with is are you your we our on that this be will at as by from or an have has not can who".split(
    " ",
  ),
);

/** Small words of German, French, Spanish, Italian, Dutch, Portuguese, Polish and Swedish that English does not share. */
const foreignWords = new Set(
  (
    "der das und den dem ein eine einen einer für mit von zu auf wir sie ihre ihr unser unsere unserem sind ist bei oder als auch " +
    "le la les des du une et pour avec dans sur vous nous votre notre est sont ou que qui au aux " +
    "el los las una y por con para en del su sus es son o nuestro nuestra tu il lo gli di che per della sono e " +
    "het een van voor met op wij je jij onze zijn als ook os uma com não em seu sua och att som på för vi du är " +
    "i w z na do się oraz jest nie dla"
  ).split(" "),
);
