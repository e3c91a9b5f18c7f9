import type { Diagnostic } from "../diagnostic.ts";
import { placesWithoutLaw } from "../law/places-without-law.ts";
import type { Pay } from "../role/role-spec.ts";
import { lawAddress, ruleAddress } from "../rules/help-address.ts";
import { pointAt } from "../source/source-file.ts";
import type { Change } from "./change.ts";
import { verdictSentences } from "./change-words.ts";
import { countBySeverity, type LintReport, type ReportedRole, type Reporter } from "./reporter.ts";
import { jsonText } from "./text-lines.ts";

/** The report for other programs: format version 1 of `rolespec lint --format json`. */
export const reportJson: Reporter = (report) => {
  const json = {
    format: 1,
    tool: { name: "rolespec", version: report.version },
    on: report.on,
    roles: report.roles.map(roleJson),
    diagnostics: report.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, report)),
    ...(report.baselined.length > 0 ? { baselined: report.baselined.length } : {}),
    counts: countBySeverity(report.diagnostics),
    change: report.change && changeJson(report.change, report),
  };
  return jsonText(json);
};

/** Absent facts stay absent: `undefined` is left out when the report is written. */
function roleJson({ path, role, verdicts }: ReportedRole): object {
  return {
    path,
    title: role.title,
    status: role.status,
    pay: role.pay.map(payJson),
    places: role.locations.map(({ code }) => code),
    remoteFrom: role.remoteFrom,
    workplace: role.workplace.length === 0 ? undefined : role.workplace,
    placesWithoutLaw: placesWithoutLaw(role),
    verdicts: verdicts.map(({ law, verdict, reasons, duties }) => ({
      law,
      verdict,
      reasons,
      duties: duties.map(({ duty, met }) => ({ duty, met })),
    })),
  };
}

/** A place in words that has no known code is given as what the band is for; that a range is open is in its note. */
function payJson({ unreadPlace, label, isOpenAbove: _, ...pay }: Pay): object {
  const scope = [label, unreadPlace].filter((part) => part !== undefined).join(", ");
  return scope === "" ? pay : { ...pay, label: scope };
}

/** What the change did: `before` holds the findings that were there already, at their own places. */
function changeJson({ since, base, before, removed, verdicts }: Change, report: LintReport): object {
  return {
    since,
    base,
    verdicts: verdicts.map(({ before: earlier, ...change }) => ({ ...change, before: earlier ?? null })),
    summary: verdictSentences(verdicts),
    before: {
      counts: countBySeverity(before),
      diagnostics: before.map((diagnostic) => diagnosticJson(diagnostic, report)),
    },
    removed,
  };
}

function diagnosticJson(diagnostic: Diagnostic, { files, documentation }: LintReport): object {
  const file = files.get(diagnostic.path);
  const { path, rule, severity, message, span, law, citation, url, laws, suggestions, fix } = diagnostic;
  const start = file && pointAt(file, span.start);
  const end = file && pointAt(file, span.end);
  return {
    path,
    rule,
    severity,
    message,
    start: span.start,
    end: span.end,
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    endLine: end?.line ?? 1,
    endColumn: end?.column ?? 1,
    law,
    citation,
    url,
    laws: laws?.map((each) => ({ ...each, helpUrl: lawAddress(each.law, documentation) })),
    helpUrl: ruleAddress(rule, documentation),
    lawHelpUrl: law && lawAddress(law, documentation),
    suggestions,
    fix,
  };
}
