import type { Html, Nodes, Parents } from "mdast";
import { visit } from "unist-util-visit";
import type { RuleId } from "../diagnostic.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import { textAt } from "../source/source-file.ts";
import { covers, type Span } from "../source/span.ts";

/** Something that an author allows on purpose, with the reason. Plain data. */
export interface Allowance {
  /** Ids as typed; whether there are such rules is for the linter to say. */
  readonly rules: readonly AllowedRule[];
  readonly reason: string;
  /** Where the allowance itself is written. */
  readonly span: Span;
  /** The block it speaks for; absent: the whole role. */
  readonly block?: Span;
  /** It allows only findings that cover these places, where the author named a phrase. */
  readonly phrases?: readonly Span[];
  readonly until?: Day;
}

export interface AllowedRule {
  readonly id: RuleId | string;
  readonly span: Span;
}

const comment = /^<!--\s*rolespec-allow\b([\s\S]*?)-->\s*$/;

/** The allowances of a role: the comments before blocks, and the `lint` field. */
export function readAllowances(document: RoleDocument, role: RoleSpec): readonly Allowance[] {
  return [...commentAllowances(document), ...fieldAllowances(document, role)];
}

/** Which of an allowance's rules lets a rule's finding at a place pass, if any. */
export function ruleAllowedBy(allowance: Allowance, rule: RuleId, span: Span): AllowedRule | undefined {
  const { block, phrases } = allowance;
  if (block !== undefined && !covers(block, span)) return undefined;
  if (phrases !== undefined && !phrases.some((phrase) => covers(phrase, span) || covers(span, phrase)))
    return undefined;
  return allowance.rules.find(({ id }) => id === rule);
}

function commentAllowances(document: RoleDocument): Allowance[] {
  const allowances: Allowance[] = [];
  visit(document.tree, "html", (node: Html, index, parent) => {
    const written = comment.exec(node.value)?.[1];
    const start = node.position?.start.offset;
    if (written === undefined || start === undefined) return;
    const span = { start, end: node.position?.end.offset ?? start };
    const [ids = "", reason = ""] = written.split(/\s--\s*/, 2);
    const block = blockAfter(parent, index);
    const allowance = { rules: allowedRules(document, span, ids), reason: reason.trim(), span };
    allowances.push(block === undefined ? { ...allowance, block: span } : { ...allowance, block });
  });
  return allowances;
}

/** The block that a comment stands before; comments in a row speak for the same block. */
function blockAfter(parent: Parents | undefined, index: number | undefined): Span | undefined {
  const following: readonly Nodes[] = parent?.children.slice((index ?? 0) + 1) ?? [];
  const block = following.find((node) => !(node.type === "html" && comment.test(node.value)));
  const { start, end } = block?.position ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? undefined
    : { start: start.offset, end: end.offset };
}

function allowedRules(document: RoleDocument, span: Span, ids: string): readonly AllowedRule[] {
  const text = textAt(document.file, span);
  return ids
    .split(/[\s,]+/)
    .filter((id) => id !== "")
    .map((id) => {
      const start = span.start + text.indexOf(id);
      return { id, span: { start, end: start + id.length } };
    });
}

function fieldAllowances(document: RoleDocument, role: RoleSpec): Allowance[] {
  return role.allowances.map((field, index) => {
    const span = document.where("lint", index, "rule");
    const allowance = { rules: [{ id: field.rule, span }], reason: field.reason, span };
    return {
      ...allowance,
      ...(field.until === undefined ? {} : { until: field.until }),
      ...(field.text === undefined ? {} : { phrases: placesOf(field.text, document) }),
    };
  });
}

/** Every place of a phrase outside the `lint` field that names it. */
function placesOf(phrase: string, document: RoleDocument): readonly Span[] {
  const places: Span[] = [];
  const own = document.where("lint");
  const text = document.file.text;
  for (
    let start = text.indexOf(phrase);
    start !== -1 && phrase !== "";
    start = text.indexOf(phrase, start + phrase.length)
  ) {
    const place = { start, end: start + phrase.length };
    if (!covers(own, place)) places.push(place);
  }
  return places;
}
