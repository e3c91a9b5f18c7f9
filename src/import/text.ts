import type { RootContent } from "mdast";
import { leftFacts, readBody, withoutDoubt } from "./body-candidates.ts";
import type { Candidate, Draft, ImportContext, Note } from "./draft.ts";
import { labelCandidates } from "./labels.ts";
import { mailHeadLines } from "./mail-head.ts";
import { placeFields } from "./place-fields.ts";
import { paragraphOf, textBlocks } from "./text-blocks.ts";
import { readHead } from "./text-head.ts";
import { readTextLines, type TextLine, tidy } from "./text-lines.ts";
import { settleTitle } from "./title.ts";
import { toMarkdown } from "./to-markdown.ts";
import { onOneLine } from "./words.ts";

/** Reads a posting in plain text: a title, lines that name facts, headings, lists and paragraphs. */
export function importText(source: string, context: ImportContext): readonly Draft[] {
  const written = tidy(source).split("\n");
  const mail = mailHeadLines(written);
  const rawLines = written.map((line, index) => (mail.includes(index + 1) ? "" : line));
  const lines = readTextLines(rawLines.join("\n"));
  const { title: titleLine, titleLabel, facts, inline } = readHead(rawLines, lines);
  const labelled = facts.flatMap((number) => labelCandidates([rawLines[number - 1] ?? ""], number));
  const first: readonly Candidate[] =
    titleLine === undefined
      ? []
      : [
          {
            field: "title",
            value: onOneLine(titleLine.text),
            label: titleLabel?.text ?? "title",
            line: titleLine.number,
          },
        ];
  const above = [...facts, titleLine?.number, titleLabel?.number];
  const text = toMarkdown(textBlocks(lines.filter(({ number }) => !above.includes(number))));
  const reading = readBody(text, context);
  const inText = reading.candidates.map((candidate) => inSource(candidate, rawLines));
  const candidates = [...first, ...withoutDoubt(labelled, text, context), ...inline, ...inText];
  const { placement, cut } = settleTitle(placeFields(candidates, context), context);
  const isSaid = (number: number): boolean =>
    candidates.some((each) => each.line === number && placement.covered.has(each));
  const keptFacts = facts.filter((number) => !isSaid(number));
  const keptTitle = titleLine === undefined || isSaid(titleLine.number) ? [] : titleWords(titleLabel, titleLine);
  const top = toMarkdown([
    ...[...keptTitle, ...cut].map((words) => paragraphOf([words])),
    ...factBlocks(keptFacts.map((number) => onOneLine(rawLines[number - 1] ?? ""))),
  ]);
  const body = [top, text].filter((part) => part !== "").join("\n");
  return [
    {
      ...placement,
      remarks: mail.map((number) => onOneLine(written[number - 1] ?? "")),
      body,
      notes: [
        ...placement.notes,
        ...lineNotes("kept", keptFacts, rawLines),
        ...leftFacts(
          reading.labelled.map((fact) => inSource(fact, rawLines)),
          placement,
        ),
        ...lineNotes("unplaced", mail, written),
      ],
    },
  ];
}

function titleWords(label: TextLine | undefined, title: TextLine): readonly string[] {
  return label === undefined ? [title.text] : [label.text, title.text];
}

/** A candidate with its line in the source. */
function inSource(candidate: Candidate, rawLines: readonly string[]): Candidate {
  const { line: _, ...rest } = candidate;
  const index = rawLines.findIndex((line) => onOneLine(line).includes(String(candidate.value)));
  return index === -1 ? rest : { ...rest, line: index + 1 };
}

/** Facts that no field says whole: a line, or a list of them. */
function factBlocks(facts: readonly string[]): readonly RootContent[] {
  if (facts.length < 2) return facts.map((fact) => paragraphOf([fact]));
  return [
    {
      type: "list",
      ordered: false,
      spread: false,
      children: facts.map((fact) => ({ type: "listItem", spread: false, children: [paragraphOf([fact])] })),
    },
  ];
}

function lineNotes(kind: Note["kind"], numbers: readonly number[], rawLines: readonly string[]): readonly Note[] {
  return numbers.map((line) => ({ kind, text: `“${onOneLine(rawLines[line - 1] ?? "", 70)}”`, line }));
}
