import type { Span } from "../../src/source/span.ts";

/** A stretch of a posting that a finding should stand on. */
export interface Mark {
  readonly span: Span;
  /** Rules of which any one is right here. */
  readonly rules: readonly string[];
  /** Neither right nor wrong: good editors differ. */
  readonly isOptional: boolean;
}

/** A posting of the corpus without its marks, and what should be found in it. */
export interface Posting {
  /** The role spec as an author would have written it. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Rules that should speak of the role as a whole, and those that may. */
  readonly wholeRole: readonly string[];
  readonly wholeRoleOptional: readonly string[];
  /** The settings file that goes with this posting, where it needs one of its own. */
  readonly settings: string;
}

const separator = /^===[ \t]*$/m;
const markPattern = /⟦([^⟦⟧]+)⟧\{([^{}]+)\}/gu;

/** Reads a file of the corpus. A mark that is written wrongly is refused, so that none is lost unseen. */
export function readPosting(name: string, source: string): Posting {
  const [marked = "", list = "", settings = ""] = source.split(separator);
  const marks: Mark[] = [];
  let text = "";
  let end = 0;
  for (const match of marked.matchAll(markPattern)) {
    const [whole, words = "", ids = ""] = match;
    text += marked.slice(end, match.index);
    const rules = ids.split(" ").filter((id) => id !== "");
    marks.push({
      span: { start: text.length, end: text.length + words.length },
      rules: rules.map(withoutQuestionMark),
      isOptional: rules.some((rule) => rule.endsWith("?")),
    });
    text += words;
    end = match.index + whole.length;
  }
  text += marked.slice(end);
  if (/[⟦⟧]/u.test(text)) throw new Error(`A mark of ${name} is written wrongly.`);
  const entries = list.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  return {
    text,
    marks,
    wholeRole: entries.filter((entry) => !entry.endsWith("?")),
    wholeRoleOptional: entries.filter((entry) => entry.endsWith("?")).map(withoutQuestionMark),
    settings: settings.trim(),
  };
}

function withoutQuestionMark(rule: string): string {
  return rule.replace(/\?$/, "");
}
