import { answersWithoutFiles, type BuiltInTemplates } from "../../../src/app/answer-here.ts";
import type { ServerContext } from "../../../src/lsp/serve.ts";

/** Makes the page of a role as `rolespec build` would, with the templates of the tool. */
export function previewWith(templates: BuiltInTemplates): NonNullable<ServerContext["preview"]> {
  const answers = answersWithoutFiles(templates, async () => ({ problem: "Only role specs are shown." }));
  return async (posting) => {
    const { page, problem } = await answers.show(posting);
    return problem === undefined ? page : `<!doctype html><head></head><p>${problem.replaceAll("<", "&lt;")}</p>`;
  };
}
