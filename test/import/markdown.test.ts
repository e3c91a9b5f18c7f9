import { describe, expect, test } from "vitest";
import { importRoles } from "../../src/import/import-roles.ts";
import { importMarkdown } from "../../src/import/markdown.ts";

const context = { language: "en" };

describe("fields of another tool that readers need", () => {
  const source =
    '---\ntitle: Baker\nlayout: job\ndescription: You bake bread.\nskills: "Sourdough\\nRye"\nwage: 17 to 19, by skill\n---\nAt dawn.\n';

  test("are in the body, with the text between what opens it and the rest", () => {
    const [draft] = importMarkdown(source, context);
    expect(draft?.body).toBe(
      "Description: You bake bread.\n\nAt dawn.\n\n## Skills\n\nSourdough\nRye\n\nWage: 17 to 19, by skill\n",
    );
    expect(draft?.remarks).toEqual(["layout: job"]);
  });

  test("a first line above second-level headings is the title", () => {
    const [draft] = importMarkdown("Banketbakker\n\nUtrecht\n\n## Wat ga je doen?\n\n- Brood\n", context);
    expect(draft?.fields["title"]).toBe("Banketbakker");
  });

  test("pay in a title keeps the letters of its currency", () => {
    const [draft] = importMarkdown("# Baker R$3.100\n\nText.\n", context);
    expect(draft?.fields["title"]).toBe("Baker");
    expect(draft?.body).toContain("R$3.100");
  });
});

describe("a posting in Markdown for another tool", () => {
  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    [
      "other names for our fields",
      "---\njob_title: Nurse\ncompany: Acme\ndate_posted: 2026-11-02\nexpires: 2027-01-15\nlocation: Oslo, Norway\n---\n",
      { title: "Nurse", employer: "Acme", posted: "2026-11-02", closes: "2027-01-15", locations: "Oslo, Norway" },
    ],
    [
      "names in one word",
      "---\ntitle: Nurse\njobType: Full-time\nvalidThrough: 2027-01-15\n---\n",
      { title: "Nurse", employment: "Full-time", closes: "2027-01-15" },
    ],
    [
      "the role's name before the page's title",
      "---\ntitle: Jobs - Nurse\nrole_name: Nurse\n---\n",
      { title: "Nurse" },
    ],
    [
      "a day with its time",
      "---\ntitle: Nurse\ncloses: 'November 15, 2021 at 11:59 pm EDT'\n---\n",
      { title: "Nurse", closes: "2021-11-15" },
    ],
    [
      "pay in two fields",
      "---\ntitle: Nurse\nsalary_min: '142,701'\nsalary_max: $172,500\n---\n",
      { title: "Nurse", pay: "142,701 - $172,500" },
    ],
    [
      "pay in four fields",
      "---\ntitle: Nurse\nsalary_min: 30\nsalary_max: 40\nsalary_currency: EUR\nsalary_period: hour\n---\n",
      { title: "Nurse", pay: { min: "30", max: "40", currency: "EUR", per: "hour" } },
    ],
    [
      "a day where others have a switch",
      "---\ntitle: Nurse\npublished: 2026-11-03\n---\n",
      { title: "Nurse", posted: "2026-11-03" },
    ],
    ["switches", "---\ntitle: Nurse\nactive: false\n---\n", { title: "Nurse", status: "closed" }],
    [
      "an address before a contact",
      "---\ntitle: Nurse\ncontact_email: kim@acme.example\napply_url: https://acme.example/apply\n---\n",
      { title: "Nurse", apply: "https://acme.example/apply" },
    ],
    [
      "fields of ours",
      '---\ntitle: Nurse\nlocations: ["Oslo, NO", "Bergen, NO"]\n---\n',
      { title: "Nurse", locations: ["Oslo, NO", "Bergen, NO"] },
    ],
    [
      "a way of working in our words",
      "---\ntitle: Nurse\nworkplace: remote-or-office\n---\n",
      { title: "Nurse", workplace: "remote-or-office" },
    ],
    [
      "TOML",
      "+++\ntitle = \"Nurse\"\ndate = 2026-11-02\n[extra]\ncompany = 'Acme'\n+++\n",
      { title: "Nurse", posted: "2026-11-02", employer: "Acme" },
    ],
    [
      "fields whose fences were forgotten",
      "title: Nurse\ncompany: Acme\n\nYou care.",
      { title: "Nurse", employer: "Acme" },
    ],
    ["a fence below an empty line", "\n---\ntitle: Nurse\n---\n", { title: "Nurse" }],
    [
      "a slip in one field",
      '---\ntitle: Nurse\ncompany: "Acme\nlocation: Oslo, Norway\n---\n',
      { title: "Nurse", locations: "Oslo, Norway" },
    ],
    ["a heading with marks as title", "# **Nurse** for `ward`3", { title: "Nurse for `ward`3" }],
    ["a heading as title", "# Nurse\n\n**Location:** Oslo, Norway", { title: "Nurse", locations: "Oslo, Norway" }],
    [
      "a list of facts",
      "# Nurse\n\n- **Salary**: $50,000 per year\n- **Apply:** [our form](https://acme.example/apply)",
      { title: "Nurse", pay: "$50,000 per year", apply: "https://acme.example/apply" },
    ],
    [
      "a link that says Apply",
      "# Nurse\n\n[Apply for this job](https://acme.example/apply)",
      { title: "Nurse", apply: "https://acme.example/apply" },
    ],
    [
      "a fact under its heading",
      "# Nurse\n\n## Location\n\nOslo, Norway",
      { title: "Nurse", locations: "Oslo, Norway" },
    ],
    ["a template's variable where the pay belongs", "# Nurse\n\n**Salary:** {{ page.salary_min }}", { title: "Nurse" }],
  ])("gives fields from %s", (_, text, fields) => {
    expect(importMarkdown(text, context)[0]?.fields).toEqual(fields);
  });

  test("keeps its text, with the space that headings lack, and no heading where a hashtag stands", () => {
    const text =
      "---\ntitle: Nurse\n---\n\n#LI-Hybrid\n\n##What you do\n{% if x %}You care. {{ page.x }}{% endif %}\n<!-- ask Kim -->\n\n```\n##code\n```\n";
    expect(importMarkdown(text, context)[0]?.body).toBe(
      "\n#LI-Hybrid\n\n## What you do\n{% if x %}You care. {{ page.x }}{% endif %}\n<!-- ask Kim -->\n\n```\n##code\n```\n",
    );
  });

  test("takes the heading below a picture as the title, and keeps the picture", () => {
    const [draft] = importMarkdown("![logo](https://acme.example/logo.svg)\n\n# Nurse\n\nYou care.\n", context);
    expect([draft?.fields["title"], draft?.body.trim()]).toEqual([
      "Nurse",
      "![logo](https://acme.example/logo.svg)\n\nYou care.",
    ]);
  });

  test("reads fields above a web page, and makes Markdown of the page", () => {
    const source =
      "---\nlayout: job\ntitle: Chef\nlocation: Oslo, Norway\n---\n<div><nav>Home</nav><p>You <b>cook</b>.</p><ul><li>Menus</li></ul></div>\n";
    const [role] = importRoles("chef.html", source, context);
    expect(role?.title).toBe("Chef");
    expect(role?.text).toContain("You **cook**.\n\n- Menus");
    expect(role?.notes).toContainEqual({ kind: "dropped", text: "navigation: “Home”" });
  });

  test.each([
    ["nowhere", "---\ntitle: Chef\nlocation: Oslo, Norway\n\n# About\n\nYou cook for eighty guests every evening.\n"],
    [
      "below the text",
      "---\ntitle: Chef\nlocation: Oslo, Norway\n\n# About\n\nYou cook for eighty guests every evening.\n---\n",
    ],
  ])("finds where the text begins, with the closing fence %s", (_, source) => {
    const [draft] = importMarkdown(source, context);
    expect(draft?.fields).toEqual({ title: "Chef", locations: "Oslo, Norway" });
    expect([draft?.body.trim(), draft?.remarks]).toEqual(["# About\n\nYou cook for eighty guests every evening.", []]);
  });

  test("keeps what no field takes as remarks, and lists it with its line", () => {
    const [draft] = importMarkdown(
      "---\n# Ask Kim\ntitle: Nurse # or ward nurse\nweight: 12\nmanager: ask at the desk\n---\n{{ page.x }}",
      context,
    );
    expect(draft?.remarks).toEqual([
      "# Ask Kim",
      "title: Nurse # or ward nurse",
      "weight: 12",
      "manager: ask at the desk",
    ]);
    expect(draft?.notes).toEqual([
      { kind: "placed", text: "title: Nurse", line: 3 },
      { kind: "kept", text: "title: Nurse # or ward nurse", line: 3 },
      { kind: "unplaced", text: "weight: 12", line: 4 },
      { kind: "unplaced", text: "manager: ask at the desk", line: 5 },
      { kind: "kept", text: "commands of a template, which nothing fills in any more, on one line", line: 7 },
    ]);
  });

  test("makes text of the posting of lists, nested lists and sections in the front matter", () => {
    const source = [
      "---",
      "title: Line cook",
      "tags: [cook, night shift]",
      "qualifications:",
      "  - Two years on a hot line",
      "  - cards:",
      "      - food handler",
      "tasks:",
      "  Morning:",
      "    - Open the kitchen",
      "deliverables: |",
      "  A menu a week.",
      "",
      "  A list of what to order.",
      "hiring_notes: budget is 90k and it replaces Kim",
      "sections:",
      "  - heading: Schedule",
      "    text: Nights and weekends",
      "---",
      "Join us.",
    ].join("\n");
    const [draft] = importMarkdown(source, context);
    expect(draft?.body).toBe(
      [
        "Join us.",
        "",
        "## Qualifications",
        "",
        "- Two years on a hot line",
        "- Cards",
        "  - food handler",
        "",
        "## Tasks",
        "",
        "### Morning",
        "",
        "- Open the kitchen",
        "",
        "## Deliverables",
        "",
        "A menu a week.",
        "",
        "A list of what to order.",
        "",
        "## Schedule",
        "",
        "Nights and weekends",
        "",
      ].join("\n"),
    );
    expect(draft?.remarks).toEqual(["tags: [cook, night shift]", "hiring_notes: budget is 90k and it replaces Kim"]);
  });

  test("reads texts of several lines in TOML, and pay in the parts of schema.org", () => {
    const [toml] = importMarkdown(
      '+++\ntitle = "Cook"\nabout = """\nWe cook.\n\nAnd eat well.\n"""\n+++\nHi.',
      context,
    );
    expect(toml?.body).toBe("## About\n\nWe cook.\n\nAnd eat well.\n\nHi.\n");
    const [yaml] = importMarkdown(
      "---\ntitle: Cook\nbaseSalary: {currency: USD, minValue: 60000, maxValue: 70000, unitText: YEAR}\n---\n",
      context,
    );
    expect(yaml?.fields["pay"]).toEqual({ currency: "USD", min: "60000", max: "70000", per: "year" });
    expect(yaml?.remarks).toEqual([]);
  });
});
