import { reportGithub } from "./github.ts";
import { reportGitlab } from "./gitlab.ts";
import { reportJson } from "./json.ts";
import { reportJunit } from "./junit.ts";
import { reportComment, reportMarkdown } from "./markdown.ts";
import { reportPretty } from "./pretty.ts";
import { reportRdjson } from "./rdjson.ts";
import type { Reporter } from "./reporter.ts";
import { reportSarif } from "./sarif.ts";
import { reportSuggestions } from "./suggestions.ts";

/** Every format of `rolespec lint --format`. A new reporter is one file and one line here. */
export const reporters: { readonly [format: string]: Reporter } = {
  pretty: reportPretty,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  gitlab: reportGitlab,
  junit: reportJunit,
  markdown: reportMarkdown,
  comment: reportComment,
  rdjson: reportRdjson,
  suggestions: reportSuggestions,
};
