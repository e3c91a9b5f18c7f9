import type { Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { readDocument } from "../role/read-document.ts";
import type { RoleFields } from "../role/role-schema.ts";
import { plainText, readSections, type Section } from "../role/sections.ts";
import { pointAt, sourceFile } from "../source/source-file.ts";
import type { Candidate } from "./draft.ts";
import { fieldOfLabel, labelCandidates, readLabelLine } from "./labels.ts";
import { addressesIn } from "./notations.ts";
import { onOneLine } from "./words.ts";

/** What a posting in Markdown says for fields: labelled lines, a fact under its heading, where to apply. It stays as it is. */
export function bodyCandidates(markdown: string): readonly Candidate[] {
  if (markdown.length > longestPosting) return [];
  const file = sourceFile("import.md", `\n${markdown}`);
  const { tree } = readDocument(file);
  const sections = readSections(tree).flatMap((section) => sectionCandidates(section));
  const labelled = labelCandidates(markdown.split("\n"), 1).filter(({ field }) => inBody.has(field));
  return [
    ...labelled.map((candidate) => ({ ...candidate, stays: true as const })),
    ...applyLinks(tree),
    ...sections.map(({ start, ...candidate }) => ({
      ...candidate,
      line: pointAt(file, start).line - 1,
      stays: true as const,
    })),
  ];
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
    if (callToApply.test(textOf(link))) addresses.add(link.url);
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
