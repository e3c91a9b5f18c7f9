import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { DictionaryBytes } from "../spelling/open-dictionaries.ts";

/** Where the dictionary of a language lies, in a package that a project may install. Their licences are not all ours, so we bring none. */
const installable: Readonly<Record<string, readonly [name: string, file: string]>> = {
  de: ["@cspell/dict-de-de", "de_DE.trie.gz"],
  es: ["@cspell/dict-es-es", "Spanish.trie.gz"],
  fr: ["@cspell/dict-fr-fr", "fr-fr.trie.gz"],
  it: ["@cspell/dict-it-it", "dict/it-it.trie"],
  nl: ["@cspell/dict-nl-nl", "Dutch.trie.gz"],
  pl: ["@cspell/dict-pl_pl", "pl_pl.trie.gz"],
};

/** The files of those dictionaries that are installed in the project of a folder, or above it. */
export function installedDictionaries(folder: string): readonly string[] {
  return Object.keys(installable).flatMap((language) => fileOf(folder, language) ?? []);
}

function fileOf(folder: string, language: string): string | undefined {
  const [name, file] = installable[language] ?? [];
  if (name === undefined || file === undefined) return undefined;
  try {
    return join(dirname(createRequire(join(folder, "package.json")).resolve(`${name}/cspell-ext.json`)), file);
  } catch {
    // Not installed: the language is not checked.
    return undefined;
  }
}

/** The dictionaries of other languages than English that are installed in the project of a folder, or above it. */
export function projectDictionaries(folder: string): DictionaryBytes {
  return (language) => {
    const file = fileOf(folder, language);
    if (file === undefined || !existsSync(file)) return undefined;
    const bytes = readFileSync(file);
    return new Uint8Array(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  };
}
