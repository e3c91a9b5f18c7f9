import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importRoles } from "../../src/import/import-roles.ts";
import { readDocx } from "../../src/site/read-docx.ts";
import { wordDocument } from "../support/word-document.ts";
import { mutated, pick, randomFrom } from "./mutate.ts";
import { type Outcome, outcomeOf, shortTrace } from "./trial.ts";

const folder = "test/import/sources";
const sources: readonly { readonly name: string; readonly text: string }[] = [
  ...readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
  {
    name: "entities.html",
    text: '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b SYSTEM "file:///etc/passwd">]><h1>&a;</h1>',
  },
  { name: "deep.html", text: "<div>".repeat(20_000) },
  { name: "deep.json", text: "[".repeat(50_000) },
  { name: "prototype.json", text: '{"jobs":[{"__proto__":{"polluted":1},"title":"x","content":"y"}]}' },
  { name: "path.txt", text: "../../etc/passwd\n\nWords." },
];

/** Imports postings as they are and changed at random, Word documents whose bytes are changed among them. Nothing may throw. */
export async function imports(count: number): Promise<Outcome> {
  const results: string[] = [];
  for (let seed = 0; seed < count; seed++) results.push(await faultOf(seed));
  return outcomeOf(results);
}

async function faultOf(seed: number): Promise<string> {
  const random = randomFrom(seed);
  const source = sources[seed] ?? pick(sources, random);
  try {
    if (seed % 4 === 3) {
      const bytes = wordDocument([{ text: source.text.replace(/[<&]/g, " ").slice(0, 2_000) }, { text: "You care." }]);
      for (let change = 0; change < 3; change++)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      await readDocx(bytes);
      return "";
    }
    const text = seed < sources.length ? source.text : mutated(source.text, random);
    const roles = importRoles(source.name, text, { language: "en" });
    const astray = roles.find(({ slug }) => !/^[\p{L}\p{N}-]*$/u.test(slug));
    if (astray !== undefined) return `seed ${seed}: the file name ${JSON.stringify(astray.slug)}`;
  } catch (error) {
    return `seed ${seed}, ${source.name}: ${shortTrace(error)}`;
  }
  return Object.hasOwn(Object.prototype, "polluted") ? `seed ${seed}: the prototype of all objects was changed` : "";
}
