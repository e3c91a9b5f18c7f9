import type { Block } from "../prose/blocks.ts";
import { isEnglishTag, readsAsEnglish } from "../prose/english.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import type { Subject } from "./subject.ts";

/** The blocks that rules about English wording read: plain prose of an English role. */
export function englishBlocks({ role, blocks }: Pick<Subject, "role" | "blocks">): readonly Block[] {
  if (!isEnglishTag(role.language)) return [];
  return blocks.filter(({ zone, text }) => (zone === "plain" || zone === "benefits-law") && readsAsEnglish(text));
}

/** Whether the posting says somewhere, in its body or in a field, what a pattern looks for. */
export function says({ blocks }: Pick<Subject, "blocks">, pattern: RegExp): boolean {
  return blocks.some(({ text }) => pattern.test(text));
}

/**
 * Whether what we do not find is truly missing: there is a text, it could be read to its end, it is meant to be
 * published, and it is in a language whose wordings we know.
 */
export function mayLack({ document, role }: Pick<Subject, "document" | "role">): boolean {
  return !document.isBroken && role.status !== "closed" && role.body.trim() !== "" && knowsWordings(role);
}

function knowsWordings({ language, body }: RoleSpec): boolean {
  if (isEnglishTag(language)) return readsAsEnglish(body);
  return /^(?:de|fr|es|it|nl|pl)(?:-|$)/i.test(language);
}
