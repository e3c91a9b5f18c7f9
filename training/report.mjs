/** The page of the second reader: what it learned from and how often it is right. */
import { measure, share } from "./measure.mjs";
import { otherCheckers } from "./other-checkers.mjs";

export function report({ sentences, heldOut, model, read, isFound, tools }) {
  const languages = Object.keys(model.thresholds).toSorted(byOrder(tools.readerLanguages));
  const families = tools.kindsOfSentence.filter((kind) => kind !== "fine");
  const own = (language) => heldOut.filter((sentence) => sentence.language === language);
  const english = own("en");
  return `# The second reader

Written by \`npm run train\`. Do not edit it by hand.

Lists find what they list. The second reader reads each sentence of which no rule has spoken. It is a linear classifier on the words, word pairs
and letters of a sentence, trained on the labelled sentences in \`sentences/\`. Its findings are notes, or warnings where it is well above its
threshold, never errors. Each family has a rule of its own that can be switched off: \`rules: { age/second-reader: off }\`.

The sentences were written for this purpose and may be used by anyone under CC BY 4.0. To add one, write it as a line of
\`sentences/<language>/<family>.txt\`, or of \`fine.txt\` if nothing is wrong with it, and run \`npm run train\`.

A fifth of the sentences is kept apart by a hash of their words. Nothing is learned from them, and the thresholds are chosen without them. All
figures below are measured on them. “Right” is the share of the sentences with a note that have a fault. Half of these sentences are near misses, which real
postings have far less often. Figures are per cent with their 95 % interval.

## By language

${table(
  [
    "Language",
    "Sentences",
    "Kept apart",
    "Faults found",
    "Right",
    "False alarms",
    "Family right",
    "Note from",
    "Warning from",
  ],
  languages.map((language) => {
    const all = own(language);
    const { faults, clean, found, falseAlarms } = measure(all, isFound);
    const named = all.filter((each) => isFound(each) && read(each.text, language).family === each.kind).length;
    const { note, warning } = model.thresholds[language];
    return [
      language,
      sentences.filter((each) => each.language === language).length,
      all.length,
      share(found, faults),
      share(found, found + falseAlarms),
      share(falseAlarms, clean),
      share(named, found),
      note,
      warning,
    ];
  }),
)}

## Faults found by family

${table(
  ["Family", ...languages],
  families.map((family) => [
    family,
    ...languages.map((language) => {
      const faults = own(language).filter(({ kind }) => kind === family);
      return share(faults.filter(isFound).length, faults.length);
    }),
  ]),
)}

## Beside other checkers, in English

${table(
  ["Checker", "Faults found", "Right", "False alarms"],
  Object.entries({ "second reader": isFound, ...otherCheckers }).map(([name, speaks]) => {
    const { faults, clean, found, falseAlarms } = measure(english, speaks);
    return [name, share(found, faults), share(found, found + falseAlarms), share(falseAlarms, clean)];
  }),
)}

The others were made for other texts and look for other things; the comparison says only what each adds for job postings.
`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function byOrder(order) {
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}
