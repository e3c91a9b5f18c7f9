import { type Diagnostic, familyOf } from "../diagnostic.ts";
import { listed, nameOf } from "../law/reasons.ts";
import { verdictSentences } from "./change-words.ts";
import { markdownMessage, markdownText } from "./markdown-text.ts";
import { type NamedReport, nameWithin } from "./named-report.ts";
import { countBySeverity, type LintReport } from "./reporter.ts";
import { counted } from "./text-lines.ts";
import { worstFirst } from "./worst-first.ts";

const mostNamed = 3;

/** Three sentences for a hiring manager: what can be published, what the laws say, and what to do first. */
export function managerSummary(named: NamedReport): string {
  return [publication(named), markdownText(standing(named.report)), nextStep(named)].join(" ");
}

function publication({ report, names }: NamedReport): string {
  const errors = [...report.diagnostics, ...(report.change?.before ?? [])].filter(
    ({ severity }) => severity === "error",
  );
  const blocked = [...new Set(errors.map(({ path }) => path))];
  const roles = blocked.filter((path) => names.has(path));
  const checked = counted(report.roles.length, "role");
  if (blocked.length === 0) return `${checked} checked: nothing here keeps a role from being published.`;
  if (roles.length < blocked.length)
    return `${checked} checked: errors in the settings keep roles from being published.`;
  const more = roles.length > mostNamed ? [`${roles.length - mostNamed} more`] : [];
  const shown = listed([...roles.slice(0, mostNamed).map((path) => nameWithin(path, { names })), ...more]);
  return `${checked} checked: ${shown} cannot be published yet.`;
}

/** What the change does to the laws, else which laws are broken. */
function standing({ change, roles, diagnostics }: LintReport): string {
  if (diagnostics.some(({ severity, rule }) => severity === "error" && familyOf(rule) === "field"))
    return "Laws are judged for certain once all fields can be read.";
  if (change !== undefined) {
    const [worst] = verdictSentences(change.verdicts);
    return worst ?? "The change moves no verdict of a law that this tool checks.";
  }
  const failing = new Set(
    roles.flatMap(({ verdicts }) =>
      verdicts.filter(({ verdict }) => verdict === "fail").map((one) => one.jurisdiction),
    ),
  );
  if (failing.size === 0) return "No law that this tool checks fails.";
  const places = [...failing];
  const more = places.length > mostNamed ? [`${places.length - mostNamed} more places`] : [];
  return `What the law requires in ${listed([...places.slice(0, mostNamed).map(nameOf), ...more])} is not met.`;
}

function nextStep({ report, names }: NamedReport): string {
  const [worst] = worstFirst(report.diagnostics);
  const { error, warning } = countBySeverity(report.diagnostics);
  if (worst === undefined || (error === 0 && warning === 0)) return "Nothing has to be done.";
  if (error === 0) return `Please look at ${counted(warning, "warning")}; none of them blocks.`;
  const name = names.has(worst.path) ? nameWithin(worst.path, { names }) : undefined;
  return `First fix this${name === undefined ? "" : ` in ${name}`}: ${firstSentence(worst)}`;
}

function firstSentence({ message }: Diagnostic): string {
  const [sentence = message] =
    /^.*?[.!?](?=\s|$)/s.exec(message.replace(/^In `[^`]+`(?: and \d+ more roles?)?: /, "")) ?? [];
  return markdownMessage(sentence.length > 200 ? `${sentence.slice(0, 199)}…` : sentence);
}
