import type { RoleRule } from "../rule.ts";

export const logo: RoleRule = {
  id: "search/logo",
  scope: "role",
  severity: "error",
  summary: "A role's own employer has a logo with a web address.",
  why: "Search engines fetch the logo from its address. A file is published with the site only where the settings name it.",
  sources: [
    "Google Search Central: organization structured data (logo), https://developers.google.com/search/docs/appearance/structured-data/organization",
  ],
  examples: [
    { text: "---\ntitle: Nurse\nemployer: { name: Acme, logo: ⟦assets/acme.png⟧ }\n---\n\nYou care for children." },
    { text: "---\ntitle: Nurse\nemployer: { name: Acme, logo: ⟦../acme.png⟧ }\n---\n\nYou care for children." },
    {
      text: "---\ntitle: Nurse\nemployer: { name: Acme, logo: https://acme.example/logo.png }\n---\n\nYou care for children.",
    },
    { text: "---\ntitle: Nurse\nemployer: { name: Acme }\n---\n\nYou care for children." },
    {
      text: "---\ntitle: Nurse\n---\n\nYou care for children.",
      settings: "employer: { name: Acme, logo: assets/acme.png }",
    },
  ],
  *check({ document, role }) {
    const written = role.employer?.logo;
    const span = document.whereText("employer", "logo");
    if (written === undefined || span === undefined || /^https?:/i.test(written)) return;
    yield {
      message: `\`${written}\` is not published from here; move \`logo\` to \`employer\` in rolespec.yaml, or give its web address, like \`https://example.com/logo.png\`.`,
      span,
    };
  },
};
