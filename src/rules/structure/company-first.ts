import type { Section } from "../../role/sections.ts";
import type { RoleRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const companyFirst: RoleRule = {
  id: "structure/company-first",
  scope: "role",
  severity: "info",
  summary: "The job comes first, the employer after it.",
  why: "Readers decide in the first lines, and they came for the job.",
  sources: [
    "LinkedIn, seven tips for job posts: https://business.linkedin.com/talent-solutions/recruiting-tips/7-job-post-tips",
  ],
  options: { share: 25 },
  examples: [
    {
      text: `⟦## About us⟧\n\n${words(60)}\n\n## The role\n\n${words(60)}`,
    },
    { text: `## About us\n\n${words(10)}\n\n## The role\n\n${words(60)}` },
    { text: `## The role\n\n${words(60)}\n\n## About us\n\n${words(60)}` },
    { text: `Acme seeks a cook.\n\n## What you will do\n\n${words(60)}\n\n## About us\n\n${words(60)}` },
  ],
  *check({ document, sections }, { share = 25 }) {
    if (document.isBroken) return;
    const isAboutJob = ({ kinds }: Section): boolean =>
      kinds.some((kind) => kind === "role" || kind === "responsibilities");
    const job = sections.findIndex((section) => isAboutJob(section));
    const before = sections.slice(0, Math.max(0, job)).filter(({ kinds }) => kinds.includes("employer"));
    const [first] = before;
    if (first?.headingSpan === undefined) return;
    const count = (section: Section): number => wordCount(document, section);
    const sum = (list: readonly Section[]): number => list.reduce((total, section) => total + count(section), 0);
    const part = Math.round((100 * sum(before)) / Math.max(1, sum(sections)));
    if (part <= share) return;
    yield {
      message: `The employer takes the first ${part} % of the posting; begin with the job, and keep the employer to a few sentences after it.`,
      span: first.headingSpan,
    };
  },
};

function wordCount({ file }: Subject["document"], { span }: Section): number {
  return file.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function words(count: number): string {
  return `${"word ".repeat(count - 1)}word.`;
}
