import type { Heading, List, Paragraph, Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { RuleId } from "../diagnostic.ts";
import { type WordLanguage, wordLanguages } from "./inflection.ts";
import { readWording } from "./notation.ts";
import { type Page, readRuleFacts } from "./read-rule-facts.ts";
import type {
  ConditionKind,
  ExamplePlace,
  LanguageRule,
  WordExample,
  WordingEntry,
  WordRule,
  WordRuleFault,
} from "./word-rule.ts";

/** The headings of the sections, in the language itself or in English. */
const languageNames: Readonly<Record<string, WordLanguage>> = {
  english: "en",
  deutsch: "de",
  german: "de",
  français: "fr",
  french: "fr",
  español: "es",
  spanish: "es",
  italiano: "it",
  italian: "it",
  nederlands: "nl",
  dutch: "nl",
  polski: "pl",
  polish: "pl",
};

export interface WordRuleReading {
  /** Absent where a fault leaves nothing to work with. */
  readonly rule?: WordRule;
  readonly faults: readonly WordRuleFault[];
}

/** A text with its path, `age/limit.md` from the folder of rules. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** Reads a rule from its Markdown file. The path is its id: `age/limit.md`, and `own/limit` for a file that is in no folder. */
export function readWordRule({ path, text }: RuleFile): WordRuleReading {
  const faults: WordRuleFault[] = [];
  const page: Page = { text, report: (line, message) => faults.push({ path, line, message }) };
  const tree = unified().use(remarkParse).use(remarkFrontmatter).parse(text) as Root;
  const id = idOf(path);
  if (id === undefined) {
    page.report(
      1,
      "The file of a rule has a name in small letters with hyphens, in a folder for its family: `age/limit.md`.",
    );
    return { faults };
  }
  const facts = readRuleFacts(tree, page);
  const title = tree.children.findIndex((node) => node.type === "heading" && node.depth === 1);
  if (title === -1) page.report(1, "The page has no title; begin it with `# ` and say what a good posting does.");
  const starts = tree.children.flatMap((node, index) => (node.type === "heading" && node.depth === 2 ? [index] : []));
  const intro = tree.children.slice(title + 1, starts[0]);
  const languages: LanguageRule[] = [];
  for (const [index, start] of starts.entries()) {
    const heading = tree.children[start];
    if (heading?.type !== "heading") continue;
    const nodes = tree.children.slice(start + 1, starts[index + 1]);
    languages.push(...readLanguage(heading, nodes, page, languages[0]));
  }
  if (languages.length === 0)
    page.report(lineOf(tree), "No section holds wordings; add `## English`, or another language.");
  for (const [index, { language }] of languages.entries()) {
    if (languages.findIndex((other) => other.language === language) !== index) {
      page.report(lineOf(tree.children[starts[index] ?? 0]), `The language “${language}” has two sections; write one.`);
    }
  }
  const heading = tree.children[title];
  const summary = heading === undefined ? "" : sentence(source(heading, page).replace(/^#+\s*/, ""));
  const why = intro.map((node) => oneLine(source(node, page))).join(" ");
  return { rule: { id, ...facts, summary, why, languages }, faults };
}

function idOf(path: string): RuleId | undefined {
  const parts = path.replace(/\.md$/, "").split("/");
  if (parts.length > 2 || !parts.every((part) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(part))) return undefined;
  const [family = "", fault] = parts;
  return fault === undefined ? `own/${family}` : `${family}/${fault}`;
}

/** The labels of lists, in small letters. A list without one holds wordings. */
const labels = {
  "in titles:": "title",
  "in requirements:": "requirements",
  "as notes:": "notes",
  "except:": "except",
  "except near:": "exceptNear",
  "except, in the paragraph:": "exceptInParagraph",
  "except, anywhere in the posting:": "exceptAnywhere",
  "only near:": "onlyNear",
  "examples:": "examples",
} as const;

type Label = "wordings" | (typeof labels)[keyof typeof labels];

/** A section without wordings has those of the first: names are the same in every language. */
function readLanguage(
  heading: Heading,
  nodes: readonly RootContent[],
  page: Page,
  first: LanguageRule | undefined,
): readonly LanguageRule[] {
  const name = source(heading, page)
    .replace(/^#+\s*/, "")
    .trim();
  const language = languageNames[name.toLowerCase()];
  if (language === undefined) {
    page.report(lineOf(heading), `“${name}” is no language of word rules; they are ${wordLanguages.join(", ")}.`);
    return [];
  }
  const message: string[] = [];
  const lists: { readonly [label in Label]: Line[] } = {
    wordings: [],
    title: [],
    requirements: [],
    notes: [],
    except: [],
    exceptNear: [],
    exceptInParagraph: [],
    exceptAnywhere: [],
    onlyNear: [],
    examples: [],
  };
  let label: Label = "wordings";
  for (const node of nodes) {
    if (node.type === "list") {
      lists[label].push(...linesOf(node, page));
      label = "wordings";
    } else if (node.type === "paragraph") {
      const text = oneLine(source(node, page));
      const own = labelOf(text);
      if (own !== undefined) label = own;
      else if (/^[\p{L}, ]{3,40}:$/u.test(text)) {
        page.report(lineOf(node), `“${text}” is no label of a list; there are ${Object.keys(labels).join(" ")}`);
      } else message.push(text);
    } else page.report(lineOf(node), "A section holds the message as a paragraph, and lists with `- `.");
  }
  if (message.length === 0)
    page.report(lineOf(heading), "The section has no message; write a paragraph that says what to do.");
  const wordings = [
    ...lists.wordings.map((line) => entryOf(line, page)),
    ...lists.title.map((line) => ({ ...entryOf(line, page), in: "title" as const })),
    ...lists.requirements.map((line) => ({ ...entryOf(line, page), in: "requirements" as const })),
    ...lists.notes.map((line) => ({ ...entryOf(line, page), isNote: true as const })),
  ];
  const isShared = wordings.length === 0 && first !== undefined;
  if (wordings.length === 0 && !isShared)
    page.report(lineOf(heading), "The section has no wordings; list them, one a line, with `- `.");
  const texts = (of: ConditionKind): readonly string[] => {
    for (const line of lists[of]) checkWording(line, page);
    return lists[of].map(({ text }) => text);
  };
  return [
    {
      language,
      message: message.join(" "),
      wordings: isShared ? first.wordings : wordings,
      except: isShared ? first.except : texts("except"),
      exceptNear: texts("exceptNear"),
      exceptInParagraph: texts("exceptInParagraph"),
      exceptAnywhere: texts("exceptAnywhere"),
      onlyNear: texts("onlyNear"),
      examples: lists.examples.map((line) => exampleOf(line, page)),
    },
  ];
}

interface Line {
  readonly text: string;
  readonly line: number;
}

function labelOf(text: string): Label | undefined {
  const found = Object.entries(labels).find(([label]) => label === text.toLowerCase());
  return found?.[1];
}

/** The items of a list as they are written, so that no sign of the notation is taken for Markdown. */
function linesOf(list: List, page: Page): readonly Line[] {
  return list.children.map((item) => ({
    text: oneLine(source(item, page).replace(/^(?:[-*+]|\d+[.)])\s+/, "")),
    line: lineOf(item),
  }));
}

/** `old words → new words; other new words`. */
function entryOf(line: Line, page: Page): WordingEntry {
  const [wording = "", use] = line.text.split(/\s+→\s+/);
  checkWording({ ...line, text: wording }, page);
  if (use === undefined) return { wording };
  return { wording, use: use.split(";").map((one) => one.trim()) };
}

function checkWording({ text, line }: Line, page: Page): void {
  const reading = readWording(text);
  if ("fault" in reading)
    page.report(line, `“${text}”, after ${reading.fault.at} characters: ${reading.fault.message}`);
}

/** What an example begins with that is no paragraph of its own. */
const examplePlaces: ReadonlyMap<string, ExamplePlace> = new Map([
  ["title", "title"],
  ["requirement", "requirements"],
  ["process", "process"],
]);

function exampleOf({ text, line }: Line, page: Page): WordExample {
  if ((text.match(/⟦/g)?.length ?? 0) !== (text.match(/⟧/g)?.length ?? 0)) {
    page.report(line, "Each ⟦ of an example needs its ⟧.");
  }
  const [prefix = "", name = ""] = /^(title|requirement|process):\s+/i.exec(text) ?? [];
  const place = examplePlaces.get(name.toLowerCase());
  return { text: text.slice(prefix.length), ...(place !== undefined && { in: place }) };
}

function source(node: RootContent | Paragraph | List["children"][number], { text }: Page): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}

function lineOf(
  node: { readonly position?: { readonly start: { readonly line: number } } | undefined } | undefined,
): number {
  return node?.position?.start.line ?? 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function sentence(text: string): string {
  return /[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
