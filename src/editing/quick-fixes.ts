import type { Diagnostic } from "../diagnostic.ts";
import { isLocked } from "../lint/rule-settings.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { Settings } from "../settings/settings.ts";
import type { Edit } from "../source/edits.ts";
import { allowInText } from "./allow-finding.ts";

/** A change that an author may choose for a finding. */
export interface QuickFix {
  readonly title: string;
  /** `allow` adds an allowance, whose reason its author still has to give. */
  readonly kind: "fix" | "suggestion" | "allow";
  /** Whether nothing can be wrong with it. */
  readonly isSafe: boolean;
  readonly edits: readonly Edit[];
}

/** The changes that a finding offers: its fix, each of its wordings, and an allowance where the settings leave it open. */
export function quickFixesFor(
  diagnostic: Diagnostic,
  document: RoleDocument,
  { settings, reason = "" }: { readonly settings: Settings; readonly reason?: string },
): readonly QuickFix[] {
  const { fix, rule } = diagnostic;
  const ownFix: readonly QuickFix[] =
    fix === undefined ? [] : [{ title: fix.title, kind: "fix", isSafe: fix.safe, edits: fix.edits }];
  if (isLocked(settings, rule)) return [...ownFix, ...wordings(diagnostic, document)];
  const allowance = allowInText(diagnostic, document, reason);
  return [
    ...ownFix,
    ...wordings(diagnostic, document),
    ...(allowance === undefined
      ? []
      : [
          {
            title: allowTitle(rule, allowance.reaches),
            kind: "allow" as const,
            isSafe: false,
            edits: [allowance.edit],
          },
        ]),
  ];
}

function allowTitle(rule: string, reaches: "block" | "role"): string {
  return `Allow ${rule} in this ${reaches === "block" ? "block" : "role"}, with a reason`;
}

/** Each suggested wording in place of the marked words. A suggestion that is more than a few words is advice, and no replacement. */
function wordings({ span, suggestions = [] }: Diagnostic, { file }: RoleDocument): readonly QuickFix[] {
  const words = file.text.slice(span.start, span.end);
  if (words === "" || words.includes("\n")) return [];
  return suggestions
    .filter((wording) => wording !== words && wording.length <= 80 && !/[\r\n]/.test(wording))
    .map((wording) => ({
      title: `Write “${wording}”`,
      kind: "suggestion",
      isSafe: false,
      edits: [{ ...span, text: wording }],
    }));
}
