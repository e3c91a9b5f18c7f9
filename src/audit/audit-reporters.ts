import { shown } from "../report/shown-text.ts";
import { withoutCommands } from "../report/text-lines.ts";
import { auditHtml } from "./audit-html.ts";
import { auditJson } from "./audit-json.ts";
import { auditMarkdown } from "./audit-markdown.ts";
import { auditPretty } from "./audit-pretty.ts";
import type { AuditReporter } from "./audit-reporter.ts";

/** Every format of `rolespec audit --format`. A new one is one file and one line here. Programs get texts as they are, in JSON. */
export const auditReporters: { readonly [format: string]: AuditReporter } = {
  pretty: (audit, style) => withoutCommands(auditPretty(shown(audit), style)),
  json: auditJson,
  markdown: (audit, style) => auditMarkdown(shown(audit), style),
  html: (audit, style) => auditHtml(shown(audit), style),
};
