import { commentMarker } from "../../report/markdown.ts";
import type { GitlabHost } from "./ci-host.ts";
import type { Posting } from "./post-on-github.ts";
import type { PostedSuggestion, ReportToPost } from "./report-to-post.ts";
import { ask, askForAll, type HostAccess, isRecord, isRefusal } from "./request.ts";

/** Posts a report on the merge request of a run: one note, which is updated, and the suggestions that are not there yet. */
export async function postOnGitlab(host: GitlabHost, { comment, review }: ReportToPost): Promise<Posting> {
  if (host.mergeRequest === undefined) return { notes: ["This run is for no merge request, so nothing is posted."] };
  const access: HostAccess = {
    api: host.api,
    headers: { "user-agent": "rolespec", ...(host.token !== undefined && { "private-token": host.token }) },
  };
  const place = `/projects/${encodeURIComponent(host.project)}/merge_requests/${host.mergeRequest}`;
  const there = await askForAll(access, `${place}/notes`);
  if (isRefusal(there)) return { notes: [], refusal: there };
  const notes: string[] = [];
  if (comment !== undefined) {
    const add = { method: "POST", body: { body: comment } } as const;
    const own = there.find(({ body, system }) => system !== true && String(body).startsWith(commentMarker));
    const changed =
      own === undefined
        ? undefined
        : await ask(access, `${place}/notes/${own["id"]}`, { method: "PUT", body: { body: comment } });
    // Anybody can write the mark; a note of somebody else cannot be changed and is left.
    const answer = changed?.kind === "answered" ? changed : await ask(access, `${place}/notes`, add);
    if (answer.kind === "refused") return { notes, refusal: answer };
    notes.push(`The note on merge request ${host.mergeRequest} is ${answer === changed ? "updated" : "posted"}.`);
  }
  const bodies = new Set(there.map(({ body }) => body));
  const fresh = (review?.comments ?? []).filter((each) => !bodies.has(bodyOf(each)));
  if (fresh.length === 0) return { notes };
  const request = await ask(access, place);
  if (request.kind === "refused") return { notes, refusal: request };
  const references = isRecord(request.data) && isRecord(request.data["diff_refs"]) ? request.data["diff_refs"] : {};
  let posted = 0;
  for (const each of fresh) {
    const position = {
      position_type: "text",
      ...references,
      old_path: each.path,
      new_path: each.path,
      new_line: each.line,
    };
    const answer = await ask(access, `${place}/discussions`, {
      method: "POST",
      body: { body: bodyOf(each), position },
    });
    // A line that is not in the difference takes no discussion; the note has the finding.
    if (answer.kind === "answered") posted++;
  }
  return { notes: [...notes, `${posted} of ${fresh.length} suggestions are posted.`] };
}

/** A suggestion as GitLab takes it: `suggestion:-2+0` replaces two lines above as well. */
function bodyOf({ body, line, start_line: first = line }: PostedSuggestion): string {
  return body.replace(/^(`{3,})suggestion$/m, `$1suggestion:-${line - first}+0`);
}
