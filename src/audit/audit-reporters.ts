import { auditHtml } from "./audit-html.ts";
import { auditJson } from "./audit-json.ts";
import { auditMarkdown } from "./audit-markdown.ts";
import { auditPretty } from "./audit-pretty.ts";
import type { AuditReporter } from "./audit-reporter.ts";

/** Every format of `rolespec audit --format`. A new one is one file and one line here. */
export const auditReporters: { readonly [format: string]: AuditReporter } = {
  pretty: auditPretty,
  json: auditJson,
  markdown: auditMarkdown,
  html: auditHtml,
};
