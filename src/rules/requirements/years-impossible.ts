import type { RoleRule } from "../rule.ts";
import { statedYears } from "../stated-years.ts";
import { firstReleased } from "../technology-years.ts";

export const yearsImpossible: RoleRule = {
  id: "requirements/years-impossible",
  scope: "role",
  severity: "warning",
  summary: "Nobody is asked for more years with a tool than the tool is old.",
  why: "Those who know the tool notice at once, and doubt the rest of the posting.",
  sources: ["The release notes of each project"],
  examples: [
    { text: "## Requirements\n\n- ⟦15 years⟧ of experience with Kubernetes" },
    { text: "You have at least ⟦eight years⟧ of experience in SwiftUI." },
    { text: "## Requirements\n\n- 10 years of experience with Kubernetes" },
    { text: "## Requirements\n\n- 15 years of experience with Java and some Kubernetes" },
    { text: "## Requirements\n\n- 15 years of experience in swift water rescue" },
  ],
  *check(subject) {
    const today = Number(subject.on.slice(0, 4));
    for (const { count, block, end, span } of statedYears(subject)) {
      const tool = toolAfter(block.text.slice(end));
      if (tool === undefined) continue;
      const age = today - tool.since;
      if (count <= age) continue;
      yield {
        message: `${tool.name} first came out in ${tool.since}, so nobody has ${count} years with it; say what people have built with it instead.`,
        span,
      };
    }
  },
};

/** The tool that the years are asked for: what follows at once after "of experience with". */
function toolAfter(text: string): { readonly name: string; readonly since: number } | undefined {
  const after = /^(?: of)?(?: [\p{L}-]{1,20}){0,3}? (?:with|in|using|of) ([\p{L}\p{N}.+#]+(?: [\p{L}]+)?)/u.exec(
    text,
  )?.[1];
  if (after === undefined) return undefined;
  const [first = ""] = after.split(" ");
  const name = [after, first]
    .map((words) => words.replace(/[.,]$/, ""))
    .find((words) => Object.hasOwn(firstReleased, words.toLowerCase()));
  const since = name === undefined ? undefined : firstReleased[name.toLowerCase()];
  // "swift water rescue" and "rust removal" are trades: tools are written with a capital.
  return name === undefined || since === undefined || !/^\p{Lu}/u.test(name) ? undefined : { name, since };
}
