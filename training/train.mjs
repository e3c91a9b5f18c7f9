/**
 * Trains the second reader on `sentences/` and writes its weights, the examples of its rules and `docs/second-reader.md`: `npm run train`.
 * No network, no clock, no chance: the same sentences give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { chooseExamples } from "./examples.mjs";
import { fitWeights } from "./fit-weights.mjs";
import { readSentences } from "./read-sentences.mjs";
import { report } from "./report.mjs";
import { chooseThresholds } from "./thresholds.mjs";
import { tools } from "./tools.mjs";
import { examplesFile, modelFile } from "./write-files.mjs";

const sentences = readSentences();
const learned = sentences.filter(({ isHeldOut }) => !isHeldOut);
const heldOut = sentences.filter(({ isHeldOut }) => isHeldOut);
const thresholds = chooseThresholds(learned, tools);
const model = { ...fitWeights(learned, tools), thresholds };
const read = tools.sentenceReader(model);
const isFound = ({ text, language }) => read(text, language).probability >= thresholds[language].note;

writeFileSync("src/second-reader/model-data.ts", modelFile(model));
writeFileSync("src/second-reader/examples-data.ts", examplesFile(chooseExamples(sentences, { read, isFound, tools })));
writeFileSync("docs/second-reader.md", report({ sentences, heldOut, model, read, isFound, tools }));
