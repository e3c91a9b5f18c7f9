import type * as v from "valibot";
import { capitalised } from "../source/capitals.ts";
import { nearestWord } from "../source/nearest-word.ts";
import type { Fault } from "./fault.ts";
import { problemOf } from "./field-readers.ts";
import { fieldSynonyms } from "./field-synonyms.ts";
import { roleFields } from "./fields/table.ts";
import type { FieldPath } from "./front-matter.ts";
import type { RoleDocument } from "./role-document.ts";
import type { RoleFields } from "./role-schema.ts";

/** What is wrong with a field, as a sentence at its place. */
export function explain(document: RoleDocument, name: keyof RoleFields, issue: v.BaseIssue<unknown>): Fault {
  const { path, problem, unknownPart } = problemOf(issue);
  if (unknownPart !== undefined) return unknownName(document, [name, ...path.slice(0, -1)], unknownPart, []);
  const example = `\`${name}: ${roleFields[name].example}\``;
  const message =
    problem === undefined
      ? `\`${name}\` is not written in a way that can be read; write it like ${example}.`
      : `${capitalised(problem)}${showsRemedy(problem) ? "" : `; a correct line is ${example}`}.`;
  return { kind: "unreadable", message, span: document.where(name, ...path) };
}

function showsRemedy(problem: string): boolean {
  return /(?:; write|, like) `/.test(problem);
}

/** A name that no field and no part of one has, with the nearest that there is. */
export function unknownName(document: RoleDocument, parents: FieldPath, name: string, known: readonly string[]): Fault {
  const folded = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  const synonym = Object.hasOwn(fieldSynonyms, folded) ? fieldSynonyms[folded] : undefined;
  const near = known.length === 0 ? undefined : (synonym ?? nearestWord(folded, known));
  const inside = parents.length === 0 ? "" : ` inside \`${parents.join(".")}\``;
  const span = document.whereName(...parents, name);
  return near === undefined
    ? {
        kind: "unknown",
        message: `There is no field \`${name}\`${inside}; remove it, or move its text into the posting.`,
        span,
      }
    : {
        kind: "unknown",
        message: `There is no field \`${name}\`${inside}; did you mean \`${near}\`?`,
        span,
        suggestions: [near],
      };
}
