import { counted } from "../report/text-lines.ts";
import type { AuditedOutput, AuditedRole, AuditedVerdict } from "./audit.ts";
import { nameOfDuty } from "./duty-words.ts";

/** What the outputs of a role lack, a sentence each with the laws that require it; one sentence where they lack nothing. */
export function outputSentences({ outputs, verdicts }: AuditedRole): readonly string[] {
  if (outputs.length === 0) return ["No output is made of this role."];
  const lacking = outputs.filter(({ lacks }) => lacks.length > 0);
  if (lacking.length === 0) return [`All ${counted(outputs.length, "output")} carry the facts of the role.`];
  return lacking.map(({ output, lacks }) => {
    const laws = verdicts.filter((verdict) => lacks.some((duty) => requires(verdict, duty))).map(({ law }) => law);
    return `${output} lacks ${namesOf(lacks)}${laws.length === 0 ? "" : `, required by ${laws.join(", ")}`}.`;
  });
}

/** Whether all outputs carry the facts by which a role meets a law; undefined where it does not, or owes no fact. */
export function lawOutputSentence(verdict: AuditedVerdict, outputs: readonly AuditedOutput[]): string | undefined {
  if (outputs.length === 0) return undefined;
  const lacking = lackingUnder(verdict, outputs);
  if (lacking.length === 0) {
    const isMet =
      verdict.verdict === "pass" && verdict.duties.some(({ duty, met }) => met === true && duty !== "wording");
    return isMet ? `All ${counted(outputs.length, "output")} carry what the role says of it.` : undefined;
  }
  return lacking.map(({ output, lacks }) => `${output} lacks ${namesOf(lacks)}.`).join(" ");
}

/** Whether an output lacks a fact that a law of the role requires. */
export function hasLackingOutput({ outputs, verdicts }: AuditedRole): boolean {
  return verdicts.some((verdict) => lackingUnder(verdict, outputs).length > 0);
}

function lackingUnder(verdict: AuditedVerdict, outputs: readonly AuditedOutput[]): readonly AuditedOutput[] {
  return outputs
    .map(({ output, lacks }) => ({ output, lacks: lacks.filter((duty) => requires(verdict, duty)) }))
    .filter(({ lacks }) => lacks.length > 0);
}

function requires({ duties }: AuditedVerdict, name: string): boolean {
  return duties.some(({ duty, isAdvice }) => duty === name && isAdvice === undefined);
}

function namesOf(duties: readonly string[]): string {
  return duties.map((duty) => nameOfDuty(duty)).join(", ");
}
