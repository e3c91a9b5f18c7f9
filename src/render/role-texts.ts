import type { Root } from "mdast";
import type { RoleSpec } from "../role/role-spec.ts";
import type { JobPosting } from "../structured-data/job-posting.ts";
import type { JsonObject } from "../structured-data/json.ts";
import { UserError } from "../user-error.ts";
import { plainTextBlocks, type TextContext } from "./plain-text.ts";
import type { Templates } from "./templates.ts";

/** The posting as plain text, filled into `role.txt.eta`: its paragraphs as `it.blocks`. */
export function fillText(
  templates: Templates,
  { tree, role, ...context }: TextContext & { readonly tree: Root; readonly role: RoleSpec },
): string {
  return templates.fill("role.txt", { blocks: plainTextBlocks(tree, role, context) });
}

/**
 * The markup for search engines, filled into `role.jsonld.eta` with `it.jobPosting` and `it.json`, which writes a value as JSON. What
 * the template makes has to be JSON, or it is a `UserError`.
 */
export function fillJobPosting(templates: Templates, jobPosting: JobPosting): JsonObject {
  const text = templates.fill("role.jsonld", { jobPosting, json: (value: unknown) => JSON.stringify(value, null, 2) });
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`The template role.jsonld.eta makes no JSON: ${error.message}.`, {
      hint: "`<%= it.json(it.jobPosting) %>` writes the markup; change the object before it is written.",
    });
  }
}
