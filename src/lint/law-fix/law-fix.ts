import type { Diagnostic, Fix } from "../../diagnostic.ts";
import { dutyGaps } from "../../law/duty-gaps.ts";
import type { Subject } from "../../rules/subject.ts";
import { addParagraph, setField } from "./add-text.ts";
import { removeSentence } from "./remove-sentence.ts";
import { replaceOpenEnd } from "./replace-open-end.ts";
import { stateRange } from "./state-range.ts";

/**
 * A finding of a law with a change after which the law passes, where one can be written. What only the employer knows is left as a
 * gap in brackets or X, which keeps the role from being published until somebody fills it in.
 */
export function withLawFix(diagnostic: Diagnostic, subject: Subject): Diagnostic {
  const { law, fix, severity, suggestions = [] } = diagnostic;
  if (law === undefined || fix !== undefined || severity !== "error" || subject.document.isBroken) return diagnostic;
  const own = dutyFixes[diagnostic.rule];
  const made =
    own === undefined
      ? suggestions.length === 1
        ? undefined
        : removeSentence(diagnostic, subject)
      : own(diagnostic, subject);
  return made === undefined ? diagnostic : { ...diagnostic, fix: made };
}

type LawFix = (diagnostic: Diagnostic, subject: Subject) => Fix | undefined;

const dutyFixes: Readonly<Record<string, LawFix>> = {
  "law/pay": stateRange,
  "law/benefits": (diagnostic, subject) =>
    replaceOpenEnd(diagnostic, subject, "[add the other benefits]") ??
    setField(subject, "benefits", {
      value: `"${dutyGaps.benefits}"`,
      title: "Describe the benefits",
    }),
  "law/deadline": (_, subject) =>
    setField(subject, "closes", { value: "ongoing", title: "Say that applications are ongoing" }),
  "law/how-to-apply": (_, subject) =>
    setField(subject, "apply", { value: `"${dutyGaps["how-to-apply"]}"`, title: "Say how to apply" }),
  "law/other-pay": (_, subject) =>
    setField(subject, "other-pay", {
      value: `"${dutyGaps["other-pay"]}"`,
      title: "Describe the other pay",
    }),
  "law/vacancy-statement": (_, subject) =>
    setField(subject, "vacancy", {
      value: "existing",
      title: "Say that the vacancy exists; write `talent-pool` if it does not",
    }),
  "law/job-description": (_, subject) =>
    addParagraph(subject, "## What you will do\n\n- [add the duties]", "Add what the job is about"),
  "law/ai-statement": statement,
  "law/fair-chance-statement": statement,
  "law/contractor-statement": statement,
  "law/french-text": () => undefined,
  "law/posting-date": () => undefined,
};

/** Adds the sentence that the message offers. */
function statement({ message }: Diagnostic, subject: Subject): Fix | undefined {
  const offered = /such as “([^”]+)”/.exec(message)?.[1];
  return offered === undefined ? undefined : addParagraph(subject, `${offered}.`, "Add the statement");
}
