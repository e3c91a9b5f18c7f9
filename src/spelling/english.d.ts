/** The words of English, American and British, as a trie of cspell in base 64. Written by `npm run compile`. */
export declare const englishTrie: string;
