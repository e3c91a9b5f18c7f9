import { decodeTrie } from "cspell-trie-lib";
import type { Dictionaries, SpellingDictionary } from "./dictionary.ts";
import { englishTrie } from "./english.js";
import { ordinaryWords } from "./ordinary-words.js";

/** The bytes of a dictionary in a format of cspell, unpacked; undefined where there is none. */
export type DictionaryBytes = (language: string) => Uint8Array<ArrayBuffer> | undefined;

/**
 * Makes dictionaries ready. English is always at hand; `bytesOf` gives those of other languages, by two letters. Import this file where
 * roles are checked and not before: the English words are a megabyte.
 */
export function openDictionaries(bytesOf: DictionaryBytes = () => undefined): Dictionaries {
  const open = (language: string): SpellingDictionary | undefined => {
    const bytes = language === "en" ? bytesOfBase64(englishTrie) : bytesOf(language);
    if (bytes === undefined) return undefined;
    const trie = decodeTrie(bytes);
    const { listed = "", inSentences = "" } = ordinaryWords[language] ?? {};
    const words = new Set(listed.split(" "));
    const knows = (word: string): boolean =>
      words.has(word.toLowerCase()) || formsOf(word).some((form) => trie.hasWord(form, true));
    return { knows, ordinary: [...words, ...inSentences.split(" ").filter(knows)] };
  };
  const opened = new Map<string, SpellingDictionary | undefined>();
  return {
    of: (tag) => {
      const language = tag.toLowerCase().split("-")[0] ?? "";
      if (!opened.has(language)) opened.set(language, open(language));
      return opened.get(language);
    },
  };
}

/** A word as it is written, in small letters, and as a name. */
function formsOf(word: string): readonly string[] {
  const small = word.toLowerCase();
  return [word, small, small.slice(0, 1).toUpperCase() + small.slice(1)];
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
