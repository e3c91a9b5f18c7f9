import type { Html, Nodes, Parents } from "mdast";
import { visit } from "unist-util-visit";
import type { RuleId } from "../diagnostic.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import { escapePattern, longestPhrase } from "../source/escape-pattern.ts";
import { textAt } from "../source/source-file.ts";
import { covers, overlaps, type Span } from "../source/span.ts";
import { names } from "./rule-settings.ts";

/** Something that an author allows on purpose, with the reason. Plain data. */
export interface Allowance {
  /** Ids, or families such as `culture/*`, as typed; whether there are such rules is for the linter to say. */
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

/** The allowances of a role: the comments before blocks, and the `lint` field. */
export function readAllowances(document: RoleDocument, role: RoleSpec): readonly Allowance[] {
  return [...commentAllowances(document), ...fieldAllowances(document, role)];
}

/** Which of an allowance's rules, or families, lets a rule's finding at a place pass, if any. */
export function ruleAllowedBy(allowance: Allowance, rule: RuleId, span: Span): AllowedRule | undefined {
  const { block, phrases } = allowance;
  if (block !== undefined && !covers(block, span)) return undefined;
  if (phrases !== undefined && !phrases.some((phrase) => touches(phrase, span))) return undefined;
  return allowance.rules.find(({ id }) => names(id, rule));
}

const comment = /<!--\s{0,100}rolespec-allow\b([\s\S]{0,4000}?)-->/g;
/** Word processors make a dash out of two hyphens. */
const beforeReason = /\s(?:--|—|–)/;

function commentAllowances(document: RoleDocument): Allowance[] {
  const allowances: Allowance[] = [];
  if (!document.file.text.includes("rolespec-allow")) return allowances;
  let leaf: Span | undefined;
  visit(document.tree, (node, index, parent) => {
    if (isLeaf(node)) leaf = spanOf(node);
    if (node.type !== "html" || parent === undefined) return;
    const place = spanOf(node);
    for (const found of textAt(document.file, place).matchAll(comment)) {
      const [whole, written = ""] = found;
      const start = place.start + found.index;
      const span = { start, end: start + whole.length };
      const dash = beforeReason.exec(written);
      const rules = allowedRules(document, span, dash === null ? written : written.slice(0, dash.index));
      const reason = dash === null ? "" : written.slice(dash.index + dash[0].length).trim();
      const block = isInline(parent) ? leaf : onlyComments(node) ? blockAfter(parent, index) : place;
      allowances.push({ rules, reason, span, block: block ?? span });
    }
  });
  return allowances;
}

/** What holds a line's text, and so may hold a comment among its words: the comment speaks for all of it. */
function isLeaf({ type }: Nodes): boolean {
  return type === "paragraph" || type === "heading" || type === "tableCell";
}

function isInline({ type }: Parents): boolean {
  return type !== "root" && type !== "listItem" && type !== "blockquote" && type !== "footnoteDefinition";
}

/** The block that a comment is before; comments in a row speak for the same block. */
function blockAfter(parent: Parents, index: number | undefined): Span | undefined {
  const following: readonly Nodes[] = parent.children.slice((index ?? 0) + 1);
  const block = following.find((node) => !(node.type === "html" && onlyComments(node)));
  return block === undefined ? undefined : spanOf(block);
}

function onlyComments({ value }: Html): boolean {
  return value.replaceAll(/<!--[\s\S]{0,4000}?-->/g, "").trim() === "";
}

function allowedRules(document: RoleDocument, span: Span, ids: string): readonly AllowedRule[] {
  const text = textAt(document.file, span);
  let from = text.indexOf("rolespec-allow") + "rolespec-allow".length;
  return ids
    .split(/[\s,]+/)
    .filter((id) => id !== "")
    .map((id) => {
      from = text.indexOf(id, from);
      const start = span.start + from;
      from += id.length;
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

/** Every place of a phrase outside the `lint` field that names it, whatever its case and wherever its lines are broken. */
function placesOf(phrase: string, document: RoleDocument): readonly Span[] {
  if (phrase.length > longestPhrase) return [];
  const words = phrase.trim().split(/\s+/);
  const pattern = new RegExp(words.map((word) => escapePattern(word)).join("\\s{1,200}"), "gi");
  const own = document.where("lint");
  return [...document.file.text.matchAll(pattern)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter((place) => place.end > place.start && !covers(own, place));
}

function touches(phrase: Span, span: Span): boolean {
  return overlaps(phrase, span) || covers(phrase, span);
}

function spanOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
