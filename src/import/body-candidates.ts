import type { Root, RootContent } from "mdast";
import { toString as textOfNode } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { readPay, samePay } from "../role/pay.ts";
import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import type { RoleFields } from "../role/role-schema.ts";
import type { Pay } from "../role/role-spec.ts";
import { plainText, readSections, type Section } from "../role/sections.ts";
import { pointAt, sourceFile } from "../source/source-file.ts";
import type { Candidate, ImportContext, Note } from "./draft.ts";
import { headFacts } from "./head-facts.ts";
import { fieldOfLabel, labelCandidates, readLabelLine } from "./labels.ts";
import { addressesIn } from "./notations.ts";
import { type Placement, saysTheSame } from "./place-fields.ts";
import { onOneLine, textOf } from "./words.ts";

/** What a posting in Markdown says for fields. It stays in the posting as it is. */
export interface BodyReading {
  /** Of labelled lines, a fact under its heading, where to apply: what may fill a field. */
  readonly candidates: readonly Candidate[];
  /** Every fact behind a label that we know, also where the posting says several things. */
  readonly labelled: readonly Candidate[];
}

/** Reads a posting in Markdown for facts. */
export function readBody(markdown: string, context: ImportContext): BodyReading {
  if (markdown.length > longestPosting) return { candidates: [], labelled: [] };
  const file = sourceFile("import.md", `\n${markdown}`);
  const { tree } = readDocument(file);
  const atLine = ({ start, ...found }: Found): Candidate => ({
    ...found,
    line: pointAt(file, start).line - 1,
    stays: true,
  });
  const labelled = [
    ...labelCandidates(markdown.split("\n"), 1).map((found): Candidate => ({ ...found, stays: true })),
    ...pairsIn(tree).map(atLine),
  ].filter(({ field }) => inBody.has(field));
  const named = new Set(labelled.map(({ field }) => field));
  const unlabelled = headFacts(tree)
    .map(atLine)
    .filter(({ field }) => !named.has(field));
  const inSections = readSections(tree).flatMap((section) => sectionCandidates(section).map(atLine));
  const candidates = withoutDoubt([...labelled, ...unlabelled, ...applyLinks(tree), ...inSections], markdown, context);
  return { candidates, labelled };
}

/** The facts behind a label of which no field says anything: they are in the text, and a person may place them. */
export function leftFacts(
  labelled: readonly Candidate[],
  { fields, placed }: Pick<Placement, "fields" | "placed">,
): readonly Note[] {
  const isPlaced = ({ field, value }: Candidate): boolean =>
    fields[field] !== undefined || [...placed].some((each) => each.field === field && each.value === value);
  return labelled
    .filter((fact) => !isPlaced(fact))
    .map(({ label, value, line }) => ({
      kind: "kept",
      text: `“${onOneLine(`${label}: ${textOf(value)}`, 70)}”`,
      ...(line === undefined ? {} : { line }),
    }));
}

/**
 * Candidates but those of which a posting says several things: of two places or two salaries, only a person knows what is
 * whose, and one in a field would hide the other. What says the same in other words is no second thing, and "Date posted" is
 * surer than "Opening date". `markdown` is the text that is next to them.
 */
export function withoutDoubt(
  candidates: readonly Candidate[],
  markdown: string,
  context: ImportContext,
): readonly Candidate[] {
  const { language } = context;
  const isPaid = markdown.length <= longestPosting && candidates.some(({ field }) => field === "pay");
  const document = readDocument(sourceFile("import.md", isPaid ? `\n${markdown}` : ""));
  const bands = readRole(document, { fields: {}, language }).role.pay;
  return candidates.filter((candidate) => {
    const { field, value } = candidate;
    if (field === "apply") return true;
    const rivals = candidates.filter((other) => other.field === field && other.value !== value);
    if (rivals.some((other) => sureness(other) >= sureness(candidate) && !saysTheSame(candidate, other, context)))
      return false;
    return field !== "pay" || saysAll(String(value), bands, language);
  });
}

/** How surely a label means its field, where several do. */
function sureness({ field, label }: Candidate): number {
  if (field === "posted")
    return /^(?:date )?(?:posted|published)(?: on)?$|^(?:posting|publication) date$/i.test(label) ? 1 : 0;
  if (field === "locations") return /office|city|town/i.test(label) ? 0 : 1;
  return 0;
}

/** Whether a text holds every one of these bands. */
function saysAll(text: string, bands: readonly Pay[], language: string): boolean {
  const reading = readPay(text, { language });
  return reading.kind !== "read" || bands.every((band) => reading.pay.some((own) => samePay(own, band)));
}

/** Characters; a text beyond is no posting, and reading it for facts as well would take long. */
const longestPosting = 200_000;

/** Fields that a line anywhere in a posting may fill; what it says for others is better left in its sentence. */
const inBody: ReadonlySet<keyof RoleFields> = new Set([
  "pay",
  "locations",
  "workplace",
  "closes",
  "posted",
  "employment",
  "id",
  "apply",
  "openings",
  "starts",
]);

type Found = Pick<Candidate, "field" | "value" | "label"> & { readonly start: number };

/** Labels with their facts side by side: the rows of a table with two columns, the terms of a list of definitions. */
function pairsIn(tree: Root): readonly Found[] {
  const pairs: Found[] = [];
  visit(tree, (node) => {
    if (node.type !== "tableRow" && node.type !== "listItem") return;
    const [term, fact, ...others] = node.children;
    if (term === undefined || fact === undefined || others.length > 0) return;
    if (node.type === "listItem" && (term.type !== "paragraph" || fact.type !== "paragraph")) return;
    const label = onOneLine(textOfNode(term)).replace(/\s*[:：]$/, "");
    const [field, value] = [fieldOfLabel(label), onOneLine(textOfNode(fact))];
    const start = node.position?.start.offset;
    if (field === undefined || value === "" || value.length > 300 || start === undefined) return;
    pairs.push({ field, value, label, start });
  });
  return pairs;
}

function sectionCandidates({ heading, kinds, nodes, span }: Section): readonly Found[] {
  const field = fieldOfLabel(heading);
  const words = plainText(nodes);
  const inner = readLabelLine(words);
  if (
    field !== undefined &&
    field !== "apply" &&
    inBody.has(field) &&
    words !== "" &&
    !words.includes("\n") &&
    words.length <= 200
  )
    return [
      {
        field,
        value: inner !== undefined && fieldOfLabel(inner.label) === field ? inner.value : onOneLine(words),
        label: heading,
        start: span.start,
      },
    ];
  if (!kinds.includes("apply")) return [];
  const addresses = nodes.flatMap((node) => linksOf(node));
  return addresses.length === 0
    ? []
    : [{ field: "apply", value: addresses.join(" "), label: heading, start: span.start }];
}

/** Links that say "Apply", where all of them lead to one address. */
function applyLinks(tree: Root): readonly Candidate[] {
  const addresses = new Set<string>();
  visit(tree, "link", (link) => {
    if (callToApply.test(textOfNode(link))) addresses.add(link.url);
  });
  const [only, ...others] = addresses;
  return only === undefined || others.length > 0 ? [] : [{ field: "apply", value: only, label: "Apply", stays: true }];
}

const callToApply =
  /^\s*(?:apply|click here to apply|bewirb|jetzt bewerben|online bewerben|postule|candidat|aplica|postúla|solliciteer|aplikuj)/iu;

function linksOf(node: RootContent): readonly string[] {
  const addresses: string[] = [];
  visit(node, (part) => {
    if (part.type === "link") addresses.push(part.url.replace(/^mailto:/i, "").replace(/\?subject=.*$/i, ""));
    else if (part.type === "text") addresses.push(...addressesIn(part.value));
  });
  return addresses.filter((address) => !address.startsWith("#"));
}
