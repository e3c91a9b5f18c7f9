/** Examples for the manual: sentences in English that the second reader finds, with the words that weighed most marked, and clean ones. */

/** For each family one sentence with a mark and two clean ones that it leaves alone. */
export function chooseExamples(sentences, { read, isFound, tools }) {
  // A sentence about accommodation is in a zone of its own, which is never read.
  const english = sentences.filter(
    ({ language, text }) =>
      language === "en" &&
      !/accommodat/i.test(text) &&
      /^[A-Z][^.:?!;"“”*_<>[\]()]{20,}\.$/.test(text) &&
      text.split(" ").length > 3,
  );
  const nearMisses = english
    .filter((sentence) => sentence.kind === "fine" && !isFound(sentence))
    .toSorted((a, b) => probabilityOf(b, read) - probabilityOf(a, read));
  const families = tools.kindsOfSentence.filter((kind) => kind !== "fine");
  return Object.fromEntries(
    families.map((family) => {
      const found = english
        .filter((sentence) => sentence.kind === family && isFound(sentence) && isRightly(sentence, read))
        .toSorted((a, b) => probabilityOf(b, read) - probabilityOf(a, read));
      const chosen = found.find(({ isHeldOut }) => isHeldOut) ?? found[0];
      if (chosen === undefined) throw new Error(`Nothing of ${family} is found in English: it needs more sentences.`);
      const own = nearMisses.filter(({ text, language }) => read(text, language).family === family);
      const silent = [...own, ...nearMisses].slice(0, 2).map(({ text }) => text);
      return [family, [marked(chosen.text, read), ...silent]];
    }),
  );
}

function isRightly({ text, language, kind }, read) {
  const { family, certainty } = read(text, language);
  return family === kind && certainty > 0.25;
}

function probabilityOf({ text, language }, read) {
  return read(text, language).probability;
}

function marked(text, read) {
  const { start, end } = read(text, "en");
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}
