import type { RootContent } from "mdast";
import { toString as textOfNode } from "mdast-util-to-string";
import { leftFacts, readBody } from "./body-candidates.ts";
import type { Candidate, Draft, ImportContext, Note } from "./draft.ts";
import { contentOf, withoutReferences } from "./html-content.ts";
import { isEmpty, type JsonData, leavesOf } from "./json-data.ts";
import { placeFields } from "./place-fields.ts";
import { settleTitle } from "./title.ts";
import { toMarkdown } from "./to-markdown.ts";
import { onOneLine, textOf } from "./words.ts";

/** A candidate with the paths of the data that it says whole. */
export interface FieldSource extends Candidate {
  readonly from: readonly string[];
}

/** A part of the posting's text in HTML. */
export interface TextSource {
  /** Empty for a part without. */
  readonly heading: string;
  readonly html: string;
  /** The paths of the data that it says; the same text in another form counts as said. */
  readonly from: readonly string[];
}

/** How the data of one posting are read. */
export interface DataReading {
  readonly fields: readonly FieldSource[];
  readonly texts: readonly TextSource[];
}

/** What a source with data and a text has to say. */
export interface DataSource {
  readonly candidates: readonly Candidate[];
  readonly blocks: readonly RootContent[];
  /** What the source says besides, second to the candidates: its words stay in the text. Absent: nothing. */
  readonly told?: readonly Candidate[];
  /** `property: value` of data that are no candidates. */
  readonly rest: readonly string[];
}

/** What data say by a reading; everything that it passes over is in the rest. */
export function dataSource(data: JsonData, { fields, texts }: DataReading): DataSource {
  const filled = fields.filter(({ value }) => !isEmpty(value));
  const said = new Set([...filled, ...texts].flatMap(({ from }) => from));
  return {
    candidates: filled.map(({ from: _, ...candidate }) =>
      typeof candidate.value === "string" ? { ...candidate, value: withoutReferences(candidate.value) } : candidate,
    ),
    blocks: texts.flatMap(({ heading, html }) => {
      const blocks = contentOf(html);
      return heading === "" || blocks.length === 0 ? blocks : [headingOf(heading), ...blocks];
    }),
    rest: leavesOf(data)
      .filter(({ path }) => !said.has(path) && !/(?:^|\.)@(?:type|context)(?:\.\d+)?$/.test(path))
      .map(({ path, value }) => `${path}: ${onOneLine(value)}`),
  };
}

/** A draft of data and a text; undefined where there is neither. */
export function draftOf(
  { candidates, blocks, told = [], rest }: DataSource,
  context: ImportContext,
): Draft | undefined {
  const [first] = blocks;
  const heading = first?.type === "heading" ? onOneLine(textOfNode(first)) : undefined;
  const isNamed = [...candidates, ...told].some(({ field }) => field === "title");
  const own: readonly Candidate[] =
    heading === undefined || isNamed ? [] : [{ field: "title", value: heading, label: "title" }];
  const text = toMarkdown(blocks);
  if (candidates.length === 0 && text.trim() === "") return undefined;
  const reading = readBody(text, context);
  const inText = reading.candidates.map((candidate) => withoutLine(candidate));
  const { placement, cut } = settleTitle(placeFields([...candidates, ...told, ...own, ...inText], context), context);
  const isTitleSaid = heading !== undefined && heading === placement.fields["title"];
  const left = candidates
    .filter((candidate) => !placement.covered.has(candidate))
    .map((candidate) => ({
      kind: placement.placed.has(candidate) ? ("kept" as const) : ("unplaced" as const),
      text: `${candidate.label}: ${onOneLine(textOf(candidate.value).replaceAll("\n", ", "))}`,
    }));
  const remarks: readonly Note[] = [...left, ...rest.map((line) => ({ kind: "unplaced" as const, text: line }))];
  return {
    ...placement,
    remarks: remarks.map(({ text: line }) => line),
    body: [...cut, isTitleSaid ? toMarkdown(blocks.slice(1)) : text].join("\n\n"),
    notes: [
      ...placement.notes,
      ...leftFacts(
        reading.labelled.map((fact) => withoutLine(fact)),
        placement,
      ),
      ...remarks.map((note) => ({ ...note, text: onOneLine(note.text, 70) })),
    ],
  };
}

/** Data have no lines that people know. */
function withoutLine({ line: _, ...candidate }: Candidate): Candidate {
  return candidate;
}

function headingOf(words: string): RootContent {
  return { type: "heading", depth: 2, children: [{ type: "text", value: onOneLine(words).replace(/\s*:$/, "") }] };
}
