import { mayLack } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const remoteUnsaid: RoleRule = {
  id: "structure/remote-unsaid",
  scope: "role",
  severity: "info",
  summary: "A remote job says so in its text.",
  why: "Search engines compare the label with what the text says, and people want to know how the remote work is done.",
  sources: [
    "Google Search Central: job posting structured data (remote jobs), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "---\ntitle: Editor\nworkplace: ⟦remote⟧\nremote-from: US\n---\n\nYou edit our guides." },
    { text: "---\ntitle: Editor\nworkplace: remote\nremote-from: US\n---\n\nYou edit our guides and work remotely." },
    {
      text: "---\ntitle: Editor\nworkplace: ⟦remote⟧\nremote-from: US\n---\n\n## Benefits\n\n- Home office allowance",
    },
    { text: "---\ntitle: Editor\nworkplace: hybrid\n---\n\nYou edit our guides." },
    {
      text: "---\ntitle: Redakteur\nlanguage: de\nworkplace: remote\nremote-from: DE\n---\n\nDu arbeitest im Homeoffice.",
    },
  ],
  *check(subject) {
    const { document, role } = subject;
    if (role.workplace.length !== 1 || role.workplace[0] !== "remote" || !mayLack(subject) || saysRemote(subject))
      return;
    yield {
      message:
        "The job is remote, but its text never says so. Add a sentence, such as “You work remotely and meet the team twice a year”.",
      span: document.where("workplace"),
    };
  },
};

/** An allowance for a home office says nothing of where the work is done. */
function saysRemote({ blocks }: Subject): boolean {
  return blocks.some(({ text, sections }) => remoteWords.test(text) && !sections.includes("benefits"));
}

const remoteWords =
  /\b(?:remote(?:ly)?|tele-?work\w*|telecommut\w*|wfh|home[ -]?office|work(?:ing)? from (?:home|anywhere)|distributed (?:team|company)|from (?:your )?home|home-based|von zu ?hause|mobile[sn]? arbeiten?|ortsunabhängig|télétravail|distanciel|à distance|remoto|teletrabajo|a distancia|desde casa)(?!\p{L})/iu;
