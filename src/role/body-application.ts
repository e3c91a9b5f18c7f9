import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { readApplication } from "./application.ts";
import type { Application } from "./role-spec.ts";
import { plainText, type Section } from "./sections.ts";

/** Lines of an Apply section that give an address for something else than the application. */
const isAside =
  /\b(?:accommodat|adjustment|assistance|disabilit|question|privacy|policy|learn more|about us|fraud|datenschutz|fragen|behinderung|accessib|handicap|confidentialité|privacidad|discapacidad|privacidade|disabilità|beperking|privacybeleid|niepełnospraw|prywatno)/iu;

/**
 * Reads how to apply from the Apply sections of the body. Each way is taken from the first line that names it; the words stay where
 * they are in the text, but for a place or a postal address, which is shown in the author's words.
 */
export function readBodyApplication(sections: readonly Section[]): Application | undefined {
  const lines = sections.filter(({ kinds }) => kinds.includes("apply")).flatMap(({ nodes }) => linesOf(nodes));
  const ways = lines.filter((line) => !isAside.test(line)).map((line) => applicationIn(line));
  const { note: _, ...found }: Application = Object.assign({}, ...ways.toReversed());
  return Object.keys(found).length === 0 ? undefined : found;
}

/** What a line says. "Write to" is a letter only with a postal address, and an interview in person is no way to apply. */
function applicationIn(line: string): Application {
  const { post, inPerson, ...ways } = readApplication(line) ?? {};
  const hasAddress = ways.email !== undefined || ways.url !== undefined;
  return {
    ...ways,
    ...(post !== undefined && !hasAddress && /\d/.test(line) ? { post } : {}),
    ...(inPerson !== undefined && !isMeeting.test(line) ? { inPerson } : {}),
  };
}

const isMeeting = /interview|\bmeet|gespräch|entretien|entrevista|colloqui|gesprek|rozmow/iu;

/** The lines of blocks as text, with the targets of their links behind their words. */
function linesOf(nodes: readonly RootContent[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.type === "list" ? node.children.flatMap((item) => linesOf(item.children)) : lineOf(node),
  );
}

function lineOf(node: RootContent): readonly string[] {
  const words = plainText([node]);
  const targets: string[] = [];
  visit(node, "link", ({ url }) => {
    const target = url.replace(/^(?:mailto|tel):/i, "");
    if (/^(?:https?:\/\/|mailto:|tel:)/i.test(url) && !words.includes(target)) targets.push(target);
  });
  return [...words.split("\n"), ...(isAside.test(words) ? [] : targets)];
}
