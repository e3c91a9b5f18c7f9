import { type VerdictWord, verdictWords } from "../law/judge.ts";
import { counted } from "../report/text-lines.ts";
import type { Audit, AuditedRole, AuditedVerdict } from "./audit.ts";
import {
  type AuditReporter,
  ageSentences,
  changeSentence,
  countSentence,
  disclaimer,
  nameOfRole,
  settingsFacts,
  turnSentence,
} from "./audit-reporter.ts";
import { auditStyle } from "./audit-style.ts";
import { checklistSentence } from "./checklist.ts";
import { nameOfDuty, spokenAnswer } from "./duty-words.ts";
import { type Html, html } from "./html.ts";
import { lawRows, portions } from "./law-rows.ts";
import { confidenceSentence, verdictMeanings } from "./law-words.ts";
import type { Outlook } from "./outlook.ts";
import { lawOutputSentence, outputSentences } from "./output-words.ts";
import { bearingVerdicts, isBearing, missingFacts, restSentences } from "./verdict-groups.ts";

const rolesPerTable = 12;

/** The audit as one page that is alone, without script: a record to print, to keep and to hand to counsel. */
export const auditHtml: AuditReporter = (audit) => {
  const { roles, on, employer } = audit;
  const title = `Audit of postings${employer.name === undefined ? "" : ` of ${employer.name}`}`;
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${title}, ${on}</title>
<style>${auditStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="total">${countSentence(audit)}.</p>
${record(audit)}
<p>${disclaimer}</p>
</header>
<main>
<h2 id="overview">Overview</h2>
<ol>
${roles.map(legend)}</ol>
${roles.length === 0 ? html`<p>There are no roles.</p>` : overview(audit)}
${meanings()}
${audit.outlook === undefined ? "" : outlookSection(audit.outlook)}
${roles.map(roleSection)}
</main>
</body>
</html>
`;
  return page.html;
};

function record(audit: Audit): Html {
  const { on, tool, data, settings } = audit;
  const days = data.oldestCheck === data.newestCheck ? data.newestCheck : `${data.oldestCheck} to ${data.newestCheck}`;
  const rows: readonly (readonly [string, Html])[] = [
    ["Judged on", html`<time datetime="${on}">${on}</time>`],
    ["Tool", html`${tool.name} ${tool.version}`],
    [
      "Law data",
      html`${counted(data.laws, "law")} in ${counted(data.records, "record")}, checked ${days}<br><span class="digest">SHA-256 ${data.sha256}</span>`,
    ],
    ...settingsFacts(audit).map(({ name, value }) => [name, html`${value}`] as const),
    ...settings.map(
      ({ path, sha256 }) =>
        ["Settings", html`<code>${path}</code><br><span class="digest">SHA-256 ${sha256}</span>`] as const,
    ),
  ];
  return html`<dl>
${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>`;
}

function legend(role: AuditedRole, index: number): Html {
  return html`<li><a href="#role-${index + 1}">${nameOfRole(role)}</a> <span class="quiet">${role.path}, ${role.status}</span></li>\n`;
}

function overview({ roles, on }: Pick<Audit, "roles" | "on">): Html {
  const tables = portions(roles, rolesPerTable).flatMap(({ from, items }) => {
    const rows = lawRows(items.map(({ verdicts }) => verdicts));
    if (rows.length === 0) return [];
    const numbers = items.map((_, index) => from + index + 1);
    return [
      html`<section class="scroll" aria-label="Verdicts on roles ${numbers[0] ?? ""} to ${numbers.at(-1) ?? ""}" tabindex="0">
<table class="matrix">
<thead><tr><th scope="col">Law</th>${numbers.map((number) => html`<th scope="col"><a href="#role-${number}">${number}</a></th>`)}</tr></thead>
<tbody>
${rows.map(({ law, title, cells }) => html`<tr><th scope="row"><b>${law}</b>${title}</th>${cells.map(cell)}</tr>\n`)}</tbody>
</table>
</section>`,
    ];
  });
  const rest = [...restSentences(roles.map(({ verdicts }) => verdicts)), ...ageSentences({ roles, on })];
  return html`${tables}
<ul class="small">
${rest.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>`;
}

function cell(verdict: AuditedVerdict): Html {
  if (isBearing(verdict)) return html`<td>${word(verdict.verdict)}</td>`;
  return html`<td class="quiet"><abbr title="${verdict.verdict.replaceAll("-", " ")}">–</abbr></td>`;
}

function word(verdict: VerdictWord): Html {
  return html`<span class="word ${verdict}">${verdict.replaceAll("-", " ")}</span>`;
}

function meanings(): Html {
  return html`<details>
<summary>What the verdicts mean</summary>
<dl>
${verdictWords.map((each) => html`<dt>${word(each)}</dt><dd>${verdictMeanings[each]}</dd>\n`)}</dl>
</details>`;
}

function outlookSection({ until, days, undated }: Outlook): Html {
  return html`<h2 id="outlook">What changes by ${until}</h2>
${days.length === 0 ? html`<p>No law of the data starts, changes or ends.</p>` : ""}${days.map(
  ({ on, laws, turns }) => html`<h3><time datetime="${on}">${on}</time></h3>
<ul>
${laws.map((change) => html`<li>${changeSentence(change)}</li>\n`)}</ul>
${turns.length === 0 ? html`<p class="quiet">None of these roles fails by it as it is.</p>` : ""}${turns.map(
  (turn) => html`<section class="law is-${turn.verdict}">
<p><code>${turn.path}</code>: ${turnSentence(turn)}.</p>
${steps(turn.reasons)}
<p class="small"><a href="${turn.url}">${turn.citation}</a></p>
</section>
`,
)}`,
)}${
  undated.length === 0
    ? ""
    : html`<h3>No day yet</h3>
<ul>
${undated.map((change) => html`<li>${changeSentence(change)}</li>\n`)}</ul>`
}`;
}

function roleSection(role: AuditedRole, index: number): Html {
  const { path, sha256, facts, unread, verdicts } = role;
  const rest = verdicts.filter((verdict) => !isBearing(verdict));
  const missing = missingFacts(verdicts);
  return html`<article>
<h2 id="role-${index + 1}">${index + 1}. ${nameOfRole(role)}</h2>
<dl>
<dt>File</dt><dd><code>${path}</code><br><span class="digest">SHA-256 ${sha256}</span></dd>
${facts.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}${unread.map(
  (message) =>
    html`<dt class="risk">Not readable</dt><dd>${message}${verdicts.length === 0 ? "" : " It counts as not written."}</dd>\n`,
)}${missing.length === 0 ? "" : html`<dt>Not stated</dt><dd>${missing.join(", ")}</dd>\n`}${role.checklist.map((item) => html`<dt>To do</dt><dd>${checklistSentence(item)}</dd>\n`)}${outputSentences(
  role,
).map((sentence) => html`<dt>Outputs</dt><dd>${sentence}</dd>\n`)}</dl>
${bearingVerdicts(verdicts).map((verdict) => lawSection(verdict, role))}
<details>
<summary>${counted(rest.length, "law")} that ask nothing of this posting, and why</summary>
<table class="rest">
<thead><tr><th scope="col">Law</th><th scope="col">Verdict</th><th scope="col">What decided</th></tr></thead>
<tbody>
${rest.map((verdict) => html`<tr><td><a href="${verdict.url}">${verdict.law}</a></td><td>${verdict.verdict.replaceAll("-", " ")}</td><td>${verdict.reasons.at(-1) ?? ""}</td></tr>\n`)}</tbody>
</table>
</details>
<p class="skip small"><a href="#overview">Back to the overview</a></p>
</article>
`;
}

function lawSection(verdict: AuditedVerdict, role: AuditedRole): Html {
  const landed = lawOutputSentence(verdict, role.outputs);
  const { law, title, reasons, duties, citation, url, unsettled } = verdict;
  return html`<section class="law is-${verdict.verdict}">
<h3>${word(verdict.verdict)} ${law}: ${title}</h3>
<ul class="duties">
${duties.map((each) => html`<li><b>${spokenAnswer(each)}</b> ${nameOfDuty(each.duty)}</li>\n`)}</ul>
${steps(reasons)}
${landed === undefined ? "" : html`<p>Outputs: ${landed}</p>\n`}${unsettled.map((point) => html`<p class="small">Not settled about this law: ${point}</p>\n`)}<p class="small"><a href="${url}">${citation}</a><br>${confidenceSentence(verdict)}</p>
</section>
`;
}

function steps(reasons: readonly string[]): Html {
  return html`<ol>
${reasons.map((reason) => html`<li>${reason}</li>\n`)}</ol>`;
}
