/**
 * Writes what spelling needs as code, so that it runs where there are no files: `src/spelling/english.js`, the English words of
 * American and British dictionaries, and `src/spelling/ordinary-words.js`, the words of `spelling/` and of the labelled sentences, by
 * language. With `lib` as argument, beside the compiled code too.
 */
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

const root = resolve(import.meta.dirname, "..");
const folder = join(root, "src/spelling");
const american = join(
  dirname(createRequire(import.meta.url).resolve("@cspell/dict-en_us/cspell-ext.json")),
  "en_US.trie.gz",
);

/** Files of the packages whose words are in what is written: their licences go into the package. */
export const spellingSources = [american, join(root, "node_modules/dictionary-en-gb/index.js")];

/** Writes both files where they are absent or older than what they are made from. */
export async function writeSpelling() {
  const english = join(folder, "english.js");
  if (isOlder(english, [import.meta.filename, american])) writeFileSync(english, await englishModule());
  writeFileSync(join(folder, "ordinary-words.js"), ordinaryWordsModule());
}

function isOlder(file, sources) {
  return !existsSync(file) || sources.some((source) => statSync(source).mtimeMs > statSync(file).mtimeMs);
}

async function englishModule() {
  const { buildITrieFromWords, decodeTrie, encodeITrieToBTrie } = await import("cspell-trie-lib");
  const { default: nspell } = await import("nspell");
  const { default: british } = await import("dictionary-en-gb");
  const words = new Set(Object.keys(nspell(british).data));
  for (const word of decodeTrie(gunzipSync(readFileSync(american))).words()) words.add(word);
  const trie = encodeITrieToBTrie(buildITrieFromWords([...words].toSorted()), { optimize: true });
  return moduleOf("englishTrie", JSON.stringify(Buffer.from(trie).toString("base64")));
}

/** What is listed is a word. Of a word in a labelled sentence a dictionary decides afterwards: there are typing errors in them. */
function ordinaryWordsModule() {
  const languages = readdirSync(join(root, "sentences"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const words = languages.map(({ name }) => {
    const listed = wordsOf([readFileSync(join(root, "spelling", `${name}.txt`), "utf8")]);
    const sentences = join(root, "sentences", name);
    const inSentences = wordsOf(readdirSync(sentences).map((file) => readFileSync(join(sentences, file), "utf8")));
    const others = inSentences.filter((word) => !listed.includes(word));
    return [name, { listed: listed.join(" "), inSentences: others.join(" ") }];
  });
  return moduleOf("ordinaryWords", JSON.stringify(Object.fromEntries(words)));
}

function wordsOf(texts) {
  const words = texts.join("\n").match(/\p{L}{5,}/gu) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase()))].toSorted();
}

function moduleOf(name, value) {
  return `// Written by scripts/write-spelling.mjs.\nexport const ${name} = ${value};\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeSpelling();
  if (process.argv[2] === "lib") {
    for (const name of ["english.js", "english.d.ts", "ordinary-words.js", "ordinary-words.d.ts"]) {
      copyFileSync(join(folder, name), join(root, "lib/spelling", name));
    }
  }
}
