import type { Nodes, Parents } from "mdast";
import type { RoleDocument } from "../role/role-document.ts";
import type { Span } from "../source/span.ts";

/** A stretch of the body in which alex's own comments keep some of its ids, or all, silent. */
export interface AlexSilence extends Span {
  /** Ids or words; empty for all. */
  readonly names: readonly string[];
}

/** `<!--alex ignore he-she-->` for what follows it, `<!--alex disable guys-->` until `<!--alex enable guys-->`. */
export function readAlexComments(document: RoleDocument): readonly AlexSilence[] {
  const { text } = document.file;
  if (!/<!--\s*alex\s/.test(text)) return [];
  const silences: AlexSilence[] = [];
  const open: { names: readonly string[]; start: number }[] = [];
  for (const comment of comments(document.tree)) {
    const { verb, names, end } = comment;
    if (verb === "ignore" && comment.next !== undefined) silences.push({ ...comment.next, names });
    if (verb === "disable") open.push({ names, start: end });
    if (verb !== "enable") continue;
    for (const entry of open.splice(0)) {
      const still = names.length === 0 ? [] : entry.names.filter((name) => !names.includes(name));
      silences.push({ start: entry.start, end: comment.start, names: entry.names });
      if (still.length > 0) open.push({ names: still, start: end });
    }
  }
  return [...silences, ...open.map(({ names, start }) => ({ start, end: text.length, names }))];
}

/** Whether a finding of this id and these words is silenced at a place. */
export function isSilenced(silences: readonly AlexSilence[], place: Span, names: readonly string[]): boolean {
  return silences.some(
    (silence) =>
      silence.start <= place.start &&
      place.end <= silence.end &&
      (silence.names.length === 0 || names.some((name) => silence.names.includes(name))),
  );
}

interface AlexComment extends Span {
  readonly verb: string;
  readonly names: readonly string[];
  /** The place of what the comment is before. */
  readonly next?: Span;
}

function comments(parent: Parents): readonly AlexComment[] {
  return parent.children.flatMap((node: Nodes, index: number): readonly AlexComment[] => {
    if ("children" in node) return comments(node);
    const marker =
      node.type === "html" ? /^<!--\s*alex\s+(ignore|disable|enable)\b([^>]*)-->$/.exec(node.value.trim()) : null;
    if (marker === null) return [];
    const [, verb = "", rest = ""] = marker;
    const comment = {
      ...spanOf(node),
      verb,
      names: rest
        .trim()
        .split(/\s+/)
        .filter((name) => name !== ""),
    };
    const next = parent.children
      .slice(index + 1)
      .find((sibling: Nodes) => sibling.type !== "text" || /\S/.test(sibling.value));
    return [next === undefined ? comment : { ...comment, next: spanOf(next) }];
  });
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
