/** From which probability the second reader speaks: chosen on sentences that the fitted weights have not seen. */
import { fitWeights } from "./fit-weights.mjs";

const folds = 4;
/** How often a clean sentence counts for each with a fault: postings have more of them than the sentence set. */
const cleanSentences = 1;
/** No note below this: postings are further from the set than the sentences kept apart, and a false alarm is worse than a miss. */
const leastForNote = 0.85;

/** For each language, the least probability for a note that is right nine times in ten, and for a warning. */
export function chooseThresholds(sentences, tools) {
  const readings = readUnseen(sentences, tools);
  const languages = [...new Set(sentences.map(({ language }) => language))].toSorted();
  return Object.fromEntries(
    languages.map((language) => {
      const own = readings.filter((reading) => reading.language === language);
      return [
        language,
        {
          note: Math.max(leastForNote, least(own, readings, 0.925)),
          warning: Math.max(0.9, least(own, readings, 0.98)),
        },
      ];
    }),
  );
}

/** Reads each sentence with a model that was fitted to the others. */
function readUnseen(sentences, tools) {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const read = tools.sentenceReader(
      fitWeights(
        sentences.filter((_, index) => index % folds !== fold),
        tools,
      ),
    );
    const rest = sentences.filter((_, index) => index % folds === fold);
    return rest.map(({ text, language, kind }) => ({ language, kind, ...read(text, language) }));
  });
}

/** That of the language; where its sentences are too few to tell, that of all languages, well above which it is safe to stay. */
function least(own, all, wanted) {
  const ofLanguage = leastFor(own, wanted);
  return ofLanguage < 1 ? ofLanguage : Math.max(0.9, leastFor(all, wanted));
}

/** The least probability above which the wanted share of readings is right, rounded up. */
function leastFor(readings, wanted) {
  const sorted = readings.toSorted((a, b) => b.probability - a.probability);
  let right = 0;
  let wrong = 0;
  let least = 1;
  for (const { kind, probability } of sorted) {
    if (kind === "fine") wrong += cleanSentences;
    else right++;
    if (right >= 15 && right / (right + wrong) >= wanted) least = probability;
  }
  return Math.ceil(least * 100) / 100;
}
