import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { readApplication } from "./application.ts";
import { applySentences, givesWayToApply, namesPostalAddress } from "./call-to-apply.ts";
import type { Application } from "./role-spec.ts";
import { plainText, type Section } from "./sections.ts";

/** Lines of an Apply section that give an address for something else than the application. */
const isAside =
  /\b(?:accommodat|adjustment|assistance|disabilit|question|privacy|policy|learn more|about us|fraud|datenschutz|fragen|behinderung|accessib|handicap|confidentialité|privacidad|discapacidad|privacidade|disabilità|beperking|privacybeleid|niepełnospraw|prywatno)/iu;

/**
 * Reads how to apply from the Apply sections of the body, else from the sentences anywhere that ask for an application and say where
 * it goes. Each way is taken from the first line that names it, before others from one that asks people to apply; further web and
 * e-mail addresses are in the note. The words stay where they are in the text, but for a place or a postal address, which is shown
 * in the author's words.
 */
export function readBodyApplication(sections: readonly Section[]): Application | undefined {
  const inSections = sections.filter(({ kinds }) => kinds.includes("apply")).flatMap(({ nodes }) => linesOf(nodes));
  return applicationOf(inSections) ?? applicationOf(callsIn(sections));
}

function applicationOf(lines: readonly string[]): Application | undefined {
  const own = lines.filter((line) => !isAside.test(line));
  const calls = own.filter((line) => givesWayToApply(line));
  const ordered = [...calls, ...own.filter((line) => !calls.includes(line))];
  const { note: _, ...found }: Application = Object.assign(
    {},
    ...ordered.map((line) => applicationIn(line)).toReversed(),
  );
  if (Object.keys(found).length === 0) return undefined;
  const others = own.filter((line) => namesOther(line, found));
  return others.length === 0 ? found : { ...found, note: others.join(" ") };
}

/** Whether a line has an address beside those that were taken, so that a button alone would hide it. */
function namesOther(line: string, found: Application): boolean {
  const { url, email } = readApplication(line) ?? {};
  return [
    [url, found.url],
    [email, found.email],
  ].some(([named, taken]) => named !== undefined && named !== taken);
}

/** The sentences of the sections that are about something else, if they ask for an application and say where it goes. */
function callsIn(sections: readonly Section[]): readonly string[] {
  return sections
    .filter(({ kinds }) => !kinds.some((kind) => kind === "accommodation" || kind === "commitment"))
    .flatMap(({ nodes }) => linesOf(nodes))
    .flatMap((line) => applySentences(line))
    .filter((sentence) => givesWayToApply(sentence));
}

/** What a line says. "Write to" is a letter only with a postal address, and an interview in person is no way to apply. */
function applicationIn(line: string): Application {
  const { post, inPerson, ...ways } = readApplication(line) ?? {};
  const hasAddress = ways.email !== undefined || ways.url !== undefined;
  const isLetter = namesPostalAddress(line) || (post !== undefined && !hasAddress && /\d/.test(line));
  return {
    ...ways,
    ...(isLetter ? { post: line } : {}),
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
