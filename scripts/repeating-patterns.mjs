import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";

/** The regular expressions of `src` that repeat something, each once, sorted by digest: the first few are of everywhere. */
export function repeatingPatterns() {
  const found = new Map();
  for (const file of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    if (!/(?<!\.d)\.ts$/.test(file)) continue;
    collect(parseAst(readFileSync(join("src", file), "utf8"), { lang: "ts" }), (source, flags) => {
      if (/[*+{]/.test(source)) found.set(`/${source}/${flags}`, { source, flags, file });
    });
  }
  return [...found]
    .map(([text, pattern]) => ({ ...pattern, digest: createHash("sha256").update(text).digest("hex").slice(0, 16) }))
    .toSorted((a, b) => (a.digest < b.digest ? -1 : 1));
}

function collect(node, take) {
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node && typeof node.regex === "object" && node.regex !== null)
    take(node.regex.pattern, node.regex.flags);
  for (const child of Object.values(node)) collect(child, take);
}
