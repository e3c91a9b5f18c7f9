import { UserError } from "../../user-error.ts";
import type { Terminal } from "../terminal.ts";
import { ciHostOf } from "./ci-host.ts";
import { postOnGithub } from "./post-on-github.ts";
import { postOnGitlab } from "./post-on-gitlab.ts";
import { readReportToPost, withoutCalls } from "./report-to-post.ts";

/** The texts of two reports; each may be absent. */
export interface ReportTexts {
  readonly comment?: string;
  readonly suggestions?: string;
}

/** How a report is posted. */
export interface PostingContext {
  readonly terminal: Terminal;
  /** Whether somebody else may have written the texts. */
  readonly isForeign: boolean;
}

/** Posts reports on the pull request or merge request of the run, and notes what came of it. */
export async function postReport(texts: ReportTexts, { terminal, isForeign }: PostingContext): Promise<void> {
  const host = ciHostOf(terminal.environment);
  if (host === undefined) {
    throw new UserError("Reports are posted from GitHub Actions and GitLab CI, and this is neither.", {
      hint: "Their variables are missing: GITHUB_REPOSITORY, or CI_PROJECT_ID.",
    });
  }
  const report = readReportToPost(texts);
  const safe = isForeign ? withoutCalls(report) : report;
  const { notes, refusal } = await (host.kind === "github" ? postOnGithub(host, safe) : postOnGitlab(host, safe));
  for (const note of notes) terminal.note(`${note}\n`);
  if (refusal === undefined) return;
  const hint =
    host.kind === "github"
      ? "Give the job `permissions: pull-requests: write` and the step GITHUB_TOKEN. A run for a fork never gets them."
      : "Give the job a project access token with the scope `api` as GITLAB_TOKEN.";
  throw new UserError(`The host refuses the report (${refusal.status}): ${refusal.message}`, { hint });
}
