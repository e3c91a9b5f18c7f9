import { jsonText } from "../report/text-lines.ts";
import { countVerdicts } from "./audit.ts";
import type { AuditReporter } from "./audit-reporter.ts";

/** The audit for other programs: format version 1, everything that the audit holds. */
export const auditJson: AuditReporter = ({ roles, ...audit }) => {
  const json = { format: 1, ...audit, counts: countVerdicts(roles), roles };
  return jsonText(json);
};
