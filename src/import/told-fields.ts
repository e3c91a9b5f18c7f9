import type { ForeignField } from "./foreign-front-matter.ts";
import { fieldOfKey } from "./labels.ts";

/** Names of fields that hold a part of the posting's text in other tools. */
const textNames =
  /^(?:(?:job|role|position|short|long)[-_ ]?)?(?:description|summary|intro(?:duction)?|about|overview|responsibilit(?:y|ies)|duties|tasks|requirements|qualifications|skills|benefits|perks)$/i;
const opening = /description|summary|intro|about|overview/i;
/** Facts that an applicant has to know, even where no field of ours says all of them. */
const facts: ReadonlySet<string | undefined> = new Set(["pay", "other-pay", "benefits", "apply", "closes", "hours"]);

/** Whether readers of the posting need what a foreign field says: a part of the text, or a fact that no field took whole. */
export function isTold({ key, value }: ForeignField): boolean {
  if (typeof value !== "string" || value.trim() === "") return false;
  if (textNames.test(key)) return true;
  return facts.has(fieldOfKey(key)) && /\p{L}/u.test(value) && !/^\S+$/.test(value.trim());
}

/** The body with the fields that readers need: what describes the job above it, the rest below it. */
export function withTold(body: string, told: readonly ForeignField[]): string {
  const above = told.filter(({ key }) => opening.test(key)).map((field) => toldText(field));
  const below = told.filter(({ key }) => !opening.test(key)).map((field) => toldText(field));
  if (above.length + below.length === 0) return body;
  return `${[...above, body.trim(), ...below].filter((part) => part !== "").join("\n\n")}\n`;
}

/** The text of such a field below its name as a heading, or as a line with its name. */
function toldText({ key, value }: ForeignField): string {
  const text = typeof value === "string" ? value.replaceAll(/\r\n?/g, "\n").trim() : "";
  const spaced = key.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|[-_]+/gu, " ").trim();
  const name = spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase();
  return text.length > 60 || text.includes("\n") ? `## ${name}\n\n${text}` : `${name}: ${text}`;
}
