/**
 * Leaves the examples of rules out of what a page loads: they are the manual and the tests of the rules, and nothing is checked with them. They
 * are a tenth of the code. The command and the Node API have them.
 */
export const withoutExamples = {
  name: "without-examples",
  transform(code, id) {
    const path = id.replaceAll("\\", "/");
    if (path.endsWith("/src/words/library.js")) return libraryWithout(code);
    return /\/src\/rules\/.*\.ts$/.test(path) ? rulesWithout(code, this.parse(code, { lang: "ts" })) : undefined;
  },
};

function libraryWithout(code) {
  const start = code.indexOf("{");
  const library = JSON.parse(code.slice(start, code.lastIndexOf("}") + 1));
  for (const { languages } of library.rules) for (const language of languages) language.examples = [];
  return `${code.slice(0, start)}${JSON.stringify(library)};\n`;
}

/** An empty list in place of each list of examples that is written out. */
function rulesWithout(code, program) {
  const lists = [];
  const visit = (node) => {
    if (node === null || typeof node !== "object") return;
    if (node.type === "Property" && node.key.name === "examples" && node.value.type === "ArrayExpression")
      lists.push(node.value);
    else for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return lists
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}[]${text.slice(end)}`, code);
}
