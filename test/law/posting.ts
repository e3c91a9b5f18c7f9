import type { Severity } from "../../src/diagnostic.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { allRules } from "../../src/rules/all.ts";
import { projectWordsOf } from "../../src/rules/project-words.ts";
import { type Subject, subjectOf } from "../../src/rules/subject.ts";
import { defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { roleDefaultsOf } from "../../src/settings/role-defaults.ts";
import { sourceFile } from "../../src/source/source-file.ts";

/** What a law says of a posting. */
export interface LawFinding {
  readonly law: string;
  readonly severity: Severity;
  /** The words at its place. */
  readonly words: string;
  /** Whether it is about something that is missing, not about words. */
  readonly isAbsence: boolean;
}

interface Given {
  /** Lines of the front matter beside the title. */
  readonly fields: readonly string[];
  readonly employees?: Readonly<Record<string, number>>;
  readonly isFederalContractor?: boolean;
  readonly on?: string;
}

/** The findings of the law rules for a body under some front matter. */
export function lawFindings(body: string, given: Given): readonly LawFinding[] {
  const subject = subjectIn(body, given);
  const { text } = subject.document.file;
  return allRules.flatMap((rule) => {
    if (rule.scope !== "role") return [];
    return [...rule.check(subject, {})].flatMap(({ law, severity, span }) => {
      if (law === undefined) return [];
      const isAbsence = subject.verdicts.some(
        (verdict) => verdict.law === law && verdict.duties.some(({ duty }) => `law/${duty}` === rule.id),
      );
      const isBand = rule.id === "law/pay" && /\d|\p{L}{4}/u.test(text.slice(span.start, span.end));
      return [
        {
          law,
          severity: severity ?? rule.severity,
          words: text.slice(span.start, span.end),
          isAbsence: isAbsence && !isBand,
        },
      ];
    });
  });
}

/** A posting as the rules see it. */
export function subjectIn(
  body: string,
  { fields, employees = {}, isFederalContractor, on = "2026-11-22" }: Given,
): Subject {
  const { settings } = readSettings(sourceFile("rolespec.yaml", ""));
  const document = readDocument(
    sourceFile("roles/example.md", `---\ntitle: Posting\n${fields.join("\n")}\n---\n\n${body}\n`),
  );
  return subjectOf(document, readRole(document, roleDefaultsOf(settings)), {
    on,
    employer: {
      employees,
      contractors: {},
      ...(isFederalContractor === undefined ? {} : { federalContractor: isFederalContractor }),
    },
    projectWords: projectWordsOf(settings, defaultAlexSettings),
    skippedLaws: [],
    readers: { checkInclusive: () => [], readDoubtfully: () => undefined, dictionaries: { of: () => undefined } },
  });
}
