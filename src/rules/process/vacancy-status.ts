import { statesVacancy } from "../../law/posting-text.ts";
import type { RoleRule } from "../rule.ts";

export const vacancyStatus: RoleRule = {
  id: "process/vacancy-status",
  scope: "role",
  severity: "info",
  summary: "A posting says whether there is a job to fill now, where readers may doubt it.",
  why: "People who apply to a pool wait for months without knowing; Ontario asks larger employers to say which it is.",
  sources: ["Ontario Employment Standards Act, 2000, section 8.5: https://www.ontario.ca/laws/statute/00e41"],
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\nlocations: Halifax, NS, CA\n---\n\nYou care for children." },
    { text: "We are ⟦always looking for great nurses⟧." },
    { text: "This is an ⟦evergreen posting⟧ for engineers." },
    { text: "---\ntitle: Nurse\nlocations: Halifax, NS, CA\nvacancy: existing\n---\n\nYou care for children." },
    { text: "---\ntitle: Nurse\nlocations: Halifax, NS, CA\n---\n\nThis posting is for an existing vacancy." },
    {
      text: "---\ntitle: Nurse\nlocations: Boston, MA, US\n---\n\nYou care for children and are always looking for ways to help.",
    },
    { text: "You plant evergreen hedges." },
    { text: "We are always looking for great nurses; this is a talent pool, not a current vacancy." },
  ],
  *check({ document, role, blocks }) {
    if (document.isBroken || role.status === "closed" || statesVacancy(role)) return;
    const doubt = blocks.flatMap(({ text, spanOf }) =>
      [...text.matchAll(poolWords)].map(({ index, 0: words }) => ({
        words,
        span: spanOf(index, index + words.length),
      })),
    );
    const [first] = doubt;
    if (first !== undefined) {
      yield {
        message: `“${first.words}” leaves open whether there is a job to fill. Add \`vacancy: existing\`, or \`vacancy: talent-pool\`.`,
        span: first.span,
      };
    } else if (role.locations.some(({ country }) => country === "CA")) {
      yield {
        message: "Nothing says whether there is a job to fill now. Add `vacancy: existing`, or `vacancy: talent-pool`.",
        span: document.where("vacancy"),
      };
    }
  },
};

/** Words by which readers wonder whether there is a job at all. */
const poolWords =
  /(?<=\bwe(?:['’]re| are) )(?:always|continuously|constantly) (?:looking for|hiring|recruiting|searching for|seeking|on the lookout for) (?!ways|opportunit|better|new ways|solutions|a better|the next|feedback)(?:great |talented |good |new |experienced |skilled )?\p{L}{3,20}\b|\bevergreen (?:posting|requisition|role|position|req|job)\b|\bpipeline (?:posting|requisition|req)\b|\b(?:ongoing|continuous) recruitment\b/giu;
