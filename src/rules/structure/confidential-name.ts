import { allMatches } from "../../source/all-matches.ts";
import { escapePattern, longestPhrase } from "../../source/escape-pattern.ts";
import { isAddressOf, withoutLegalForm } from "../employer-addresses.ts";
import type { RoleRule } from "../rule.ts";

export const confidentialName: RoleRule = {
  id: "structure/confidential-name",
  scope: "role",
  severity: "error",
  summary: "A posting that hides its employer does not name it.",
  why: "Every output leaves out the employer's name, address and logo; a name in the text or in the way to apply gives away all that.",
  sources: [
    "Google Search Central: job posting structured data (hiringOrganization of a confidential employer), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    {
      text: "---\ntitle: Nurse\nemployer: Acme Health GmbH\nconfidential: true\n---\n\nAt ⟦Acme Health⟧, you care for children.",
    },
    {
      text: "---\ntitle: Nurse at ⟦Acme⟧\nemployer: Acme\nconfidential: true\napply: ⟦jobs@acme.example⟧\n---\n\nYou care for children.",
    },
    {
      text: "---\ntitle: Nurse\nconfidential: true\napply: ⟦https://careers.acme.example/7⟧\n---\n\nYou care for children.",
      settings: "employer: { name: Acme, url: https://www.acme.example }",
    },
    { text: "---\ntitle: Nurse\nemployer: Acme\nconfidential: true\n---\n\nYou reach the acme of your craft." },
    { text: "---\ntitle: Nurse\nemployer: Acme\n---\n\nAt Acme, you care for children." },
    {
      text: "---\ntitle: Nurse\nemployer: Acme\nconfidential: true\napply: jobs@agency.example\n---\n\nOur client runs a ward for children.",
    },
  ],
  *check({ document, role, blocks }) {
    const { employer, confidential, apply } = role;
    if (!confidential || employer?.name === undefined) return;
    const name = withoutLegalForm(employer.name);
    if (name.length < 2 || name.length > longestPhrase) return;
    const named = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, "gu");
    for (const block of blocks.filter(({ field }) => field !== "employer"))
      for (const { index } of allMatches(block.text, named))
        yield {
          message: `The employer wants no name, but here it is: “${name}”. Write “our client”, “the employer” or “we”, or remove \`confidential: true\`.`,
          span: block.spanOf(index, index + name.length),
        };
    for (const address of [apply?.url, apply?.email])
      if (address !== undefined && isAddressOf(employer, address))
        yield {
          message: `The employer wants no name, but \`${address}\` tells it. Take an address that does not, such as one of an agency, or remove \`confidential: true\`.`,
          span: document.where("apply"),
        };
  },
};
