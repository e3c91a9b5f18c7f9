/** The files of `src/second-reader` that training writes. */

const note = "// Written by `npm run train`. Never edited by hand.";

/** The model as a module: the weights in lines that a diff can show. */
export function modelFile({ scale, bias, thresholds, weights }) {
  const lines = weights.match(/.{1,116}/g) ?? [];
  return `${note}
import type { ReaderModel } from "./read-sentence.ts";

export const readerModel: ReaderModel = {
  scale: ${scale},
  bias: [
${bias.map((each) => `    ${each},`).join("\n")}
  ],
  thresholds: {
${Object.entries(thresholds)
  .map(([language, { note: least, warning }]) => `    ${language}: { note: ${least}, warning: ${warning} },`)
  .join("\n")}
  },
  weights: \`
${lines.join("\n")}
\`,
};
`;
}

/** The examples of each rule as a module: the first with a mark. */
export function examplesFile(examples) {
  const families = Object.entries(examples).map(
    ([family, texts]) => `  ${family}: [\n${texts.map((text) => `    ${JSON.stringify(text)},`).join("\n")}\n  ],`,
  );
  return `${note}
import type { SentenceFamily } from "./families.ts";

export const readerExamples: Readonly<Record<SentenceFamily, readonly string[]>> = {
${families.join("\n")}
};
`;
}
