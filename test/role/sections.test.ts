import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Root, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/role/read-document.ts";
import { kindsOfSection } from "../../src/role/role-spec.ts";
import { sectionNames } from "../../src/role/sections/section-names.js";
import { plainText, readSections, type Section, sectionKinds, toRoleSections } from "../../src/role/sections.ts";
import { sourceFile } from "../../src/source/source-file.ts";

/** Headings by what they are about: kinds with spaces between, then wordings with semicolons between. */
const headings: readonly (readonly [string, string])[] = [
  [
    "employer",
    "About us; About the company; Learn more about us; WHO WE ARE; About HealthAI Technologies; About 18F; Company Overview; Our Mission; About the Department; Working at X: what we value; Life at Acme",
  ],
  [
    "role",
    "About the role; About this role; Role Summary:; About the Customer Success role at Acme; ###Overview; Job Summary; The Role; Job Description; Summary of Role; Position Summary; Primary purpose of the position; Opportunity overview; About the Machine Learning Engineer role; Your Role; The Senior Nurse Role; About The Opportunity",
  ],
  [
    "responsibilities",
    "Core Responsibilities; Key responsibilities; Duties; Key Objectives; What you'll do; What you’ll do; What you will do; What you'll be doing; What you'll be working on; Your main responsibilities will include; Essential Functions; Essential duties and responsibilities; You will; You'll; In this role, you will; As a Data Engineer, you will be responsible for; Objective #1: Work well; Key objective #2: You will promote and execute the adoption of sound methods across all teams and agencies, giving advice, teaching classes, writing guidance, and answering whatever questions they may have along the long way; A day in the life; In the first 90 days you will; Duties of the Registrar; What you'll do in your first year",
  ],
  [
    "requirements",
    "Required Qualifications; Requirements; 3. Requirements; ✅ Requirements; Minimum Qualifications; Knowledge, Skills, & Abilities; KNOWLEDGE, SKILLS AND ABILITIES; Education & Experience; Education and/or experience; Essential; Technical skills; What we're looking for; What we’re looking for; Who you are; You'll have; Ability to; Knowledge of; Ideal candidates have; The ideal candidate; We are looking for someone who is; About you; Must have; Must-haves; What you'll bring; What you bring to the team; Specialized experience requirements; Language requirements; Requirements/minimum qualifications; Requirements (must have); Skills you need; Prerequisites; You might be a good fit if",
  ],
  [
    "preferred",
    "Preferred Qualifications; Nice to have; Nice-to-haves; Desirable; Desired qualifications; Preferred / bonus skills; Bonus points for; Bonus points if you have; It is desirable that you demonstrate the following; It would be great if you have; Preferred/desired qualifications; Desired or preferred qualifications; Desirable experience; Qualifications that are a plus; Extra credit; Ideally; Preferred Skills and Experience",
  ],
  ["requirements preferred", "Required and preferred qualifications"],
  ["technology", "Technical Environment; Tech stack; Our stack; Technologies; Our tools; Our tech stack at Acme"],
  [
    "highlights",
    "What Makes This Role Unique; What makes us different; Why this role; What makes working here special",
  ],
  ["highlights benefits", "Why join us?; A few reasons you might love this job; Why work with us"],
  [
    "pay",
    "Salary range; Compensation; Annual salary; Pay; Base salary; Salary and location; SALARY; Compensation range; Pay transparency; Salary range for this position",
  ],
  [
    "pay benefits",
    "Compensation & Benefits; Compensation and benefits; Salary & benefits; Pay + Perks; Compensation, Benefits, and Perks; Total rewards",
  ],
  [
    "benefits",
    "Benefits; Benefits:; Employee benefits; Here’s what we offer; Work perks and benefits; Perks; What we offer; What we can offer you; What's in it for you; 🎁 Benefits 🎁; Benefits (US only); What you'll get",
  ],
  [
    "commitment",
    "Our Commitment; EEO statement; Equal employment opportunity; Equal Opportunities; An equal employment opportunity employer; Diversity & Inclusion at Acme; Diversity, Equity, Inclusion & Belonging; Our commitment to equal opportunity; Acme is an Equal Opportunity Employer",
  ],
  ["accommodation", "Reasonable accommodation; ADA accommodation; Accommodations; Request for reasonable adjustments"],
  [
    "eligibility",
    "Required Legal Authorizations; Work authorization; Security clearance; Who may apply; Conditions of employment; Background check; Citizenship requirements; Visa Sponsorship; Legal requirements; Driver’s License; Employment Requirements; Authorization to work in the U.S.",
  ],
  [
    "apply",
    "To Apply; How to apply; HOW TO APPLY:; Application; Where to apply; How do I apply?; Ready to apply?; Interested?; Apply now!; Apply to the Visual Designer role; Application deadline; How to apply for this role; Contact",
  ],
  ["apply process", "Application process"],
  [
    "process",
    "Interview process; Selection process; Our hiring process; Evaluation; First stage interview; Next steps; What to expect; The hiring process at Acme; Tentative hiring timeline",
  ],
  [
    "team",
    "About the team; The team; Our values; Supervisory status; Supervision received; Who you'll work with; How we work; About the Growth Team; Our Data Science team",
  ],
  ["schedule", "Work schedule; Appointment type; Working conditions; Hours; Shift; Type of contract; Work environment"],
  ["travel", "Travel requirement; Travel; Travel requirements"],
  [
    "employer",
    "Qui sommes-nous ?; À propos de nous; Wer wir sind; Über uns; Über die OKF; Sobre nosotros; Quiénes somos; Over ons; O nas; O firmie; Chi siamo; Nossa empresa; О компании; À propos d'Acme; À propos d’Acme; Sobre Acme",
  ],
  [
    "role",
    "Le poste; Contexte; Die Stelle; El puesto; De functie; O stanowisku; Il ruolo; Descrição da vaga; О вакансии",
  ],
  [
    "responsibilities",
    "Missions; La mission; Responsabilités; Deine Aufgaben; Diese Aufgaben warten auf dich; Responsabilidades; Qué harás; Wat ga je doen?; Deine Aufgaben bei uns; Zakres obowiązków; Responsabilità; Обязанности; Tareas y responsabilidades; 岗位职责",
  ],
  [
    "requirements",
    "Profil recherché; Votre profil nous intéresse si; Compétences; Das bringst du mit; Dein Profil; Wen wir suchen; Requisitos; Lo que buscamos; Wat breng je mee?; Dit ben jij; Wymagania; Requisiti indispensabili; Requisitos obrigatórios; Требования; Anforderungen und Qualifikationen; 岗位要求",
  ],
  [
    "preferred",
    "Points bonus pour; Von Vorteil; Deseable; Mile widziane; Requisitos desejáveis; Будет плюсом; Желательно; 加分项",
  ],
  ["technology", "Стек; Технологический стек; Stack technique"],
  ["pay", "Rémunération; Vergütung; Salario; Salaris; Wynagrodzenie; Retribuzione; Зарплата"],
  [
    "benefits",
    "Ce que nous vous proposons; Was wir bieten; Deine Benefits; Beneficios; Qué ofrecemos; Dit bieden wij jou; Oferujemy; Benefity; Cosa offriamo; Benefícios; Мы предлагаем",
  ],
  [
    "apply",
    "Candidater; Comment candidater; Postuler; Kontakt; Wie wir in Kontakt kommen; Cómo aplicar; Solliciteren; Jak aplikować; Come candidarsi; Como se candidatar; Контакты",
  ],
  ["process", "Wie es weitergeht; Proceso de selección; Sollicitatieprocedure; Proces rekrutacji; Processo seletivo"],
  ["team", "L'équipe; L’équipe; Das Team; El equipo; Het team; Zespół"],
  ["schedule", "Modalités; Environnement de travail; Horario; Arbeitszeit; Условия; Contratação"],
  [
    "commitment",
    "Chancengleichheit; Diversité et inclusion; Igualdad de oportunidades; Diversiteit en inclusie; Równość szans; Pari opportunità",
  ],
  [
    "",
    "Benefits of our platform to users; Experience the future; Apply your skills to real problems; Customer benefits; Location; Notes; Gathering requirements; Machine Learning Engineer; Grow your skills; Overtaking; Over 10 years; 2024; ; 🔻🔻🔻; Travelling Salesperson; Housing",
  ],
];

const cases = headings.flatMap(([kinds, wordings]) =>
  wordings.split(";").map((heading) => [heading.trim(), kinds.split(" ").filter((kind) => kind !== "")] as const),
);

describe("what a heading is about", () => {
  it.each(cases)("%s", (heading, kinds) => {
    expect([...sectionKinds(heading)].toSorted()).toEqual(kinds.toSorted());
  });

  it("is not changed by capitals, numbering, pictures and colons", () => {
    for (const [heading, kinds] of cases) {
      if (kinds.length === 0 || heading.startsWith("#") || /^About|^Über|^À|^Sobre|^O /.test(heading)) continue;
      for (const dressed of [
        heading.toUpperCase(),
        `2. ${heading}`,
        `🚀 ${heading}`,
        `${heading}:`,
        `**${heading}**`,
      ]) {
        expect([dressed, [...sectionKinds(dressed)].toSorted()]).toEqual([dressed, kinds.toSorted()]);
      }
    }
  });
});

function sections(text: string): readonly Section[] {
  return readSections(treeOf(text));
}

function treeOf(text: string): Root {
  return readDocument(sourceFile("roles/x.md", text)).tree;
}

function outline(text: string): readonly string[] {
  return toRoleSections(sections(text)).map(
    ({ kinds, heading, text }) => `${heading} [${kinds.join(" ")}] ${text.replaceAll("\n", " / ")}`,
  );
}

describe("the forms of a heading", () => {
  it.each([
    ["with hashes", "## Benefits\n\n- Lunch", ["Benefits [benefits] Lunch"]],
    ["underlined", "Benefits\n---\n\n- Lunch", ["Benefits [benefits] Lunch"]],
    ["as a bold line", "**Benefits**\n- Lunch", ["Benefits [benefits] Lunch"]],
    ["as a bold line with a colon outside", "**Benefits**:\n\n- Lunch", ["Benefits [benefits] Lunch"]],
    ["as a bold line after a picture", "🎁 **Benefits**\n\n- Lunch", ["🎁 Benefits [benefits] Lunch"]],
    ["as a bold line that we do not know", "**Fringe matters**\n\nLunch.", ["Fringe matters [] Lunch."]],
    ["as a bold line that asks", "**Interested?**\n\nWrite.", ["Interested? [apply] Write."]],
    ["as a bold line over its text", "**About us**  \nWe make it.", ["About us [employer] We make it."]],
    [
      "as a bold line over its text with a soft end",
      "**About us:**\nWe make it.\nDaily.",
      ["About us [employer] We make it. Daily."],
    ],
    ["as a line with a colon", "Requirements:\n\n- Zeal", ["Requirements [requirements] Zeal"]],
    ["as a line with a colon over its text", "The Role:\nWe seek you.", ["The Role [role] We seek you."]],
    [
      "as a line that leads into a list",
      "You will:\n\n- build\n\nYou'll have:\n\n- zeal",
      ["You will [responsibilities] build", "You'll have [requirements] zeal"],
    ],
    ["in capitals", "HOW TO APPLY\n\nWrite.", ["HOW TO APPLY [apply] Write."]],
    ["with hashes but no space", "###Role Summary:\nWe seek.", ["Role Summary [role] We seek."]],
    ["with hashes but no space, alone", "##Benefits\n\nLunch.", ["Benefits [benefits] Lunch."]],
    ["in HTML", "<h2>Pay &amp; Benefits</h2>\n\n- Lunch", ["Pay & Benefits [pay benefits] Lunch"]],
    ["in HTML with its text", "<h3>Benefits</h3>\n<p>Lunch</p>", ["Benefits [benefits] Lunch"]],
    ["as bold HTML", "<p><strong>Benefits</strong></p>\n\n- Lunch", ["Benefits [benefits] Lunch"]],
    ["as a bold HTML line", "<b>Benefits</b>\n\n- Lunch", ["Benefits [benefits] Lunch"]],
    [
      "with Windows line ends",
      "**About us**\r\nWe make.\r\n\r\n## Benefits\r\n\r\n- Lunch\r\n",
      ["About us [employer] We make.", "Benefits [benefits] Lunch"],
    ],
  ])("%s", (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each([
    ["a hashtag", "#LI-Remote"],
    ["an unknown line with a colon", "For example:\n\n- this"],
    ["a known line with a colon that nothing follows", "Benefits:"],
    ["a label with its value", "**Benefits:** lunch"],
    ["a bold sentence", "**We pay well and on time.**\n\nText."],
    ["long bold text", `**${"long ".repeat(20)}**`],
    ["a bold link", "**[Apply now](https://example.com)**"],
    ["a known word in a sentence", "Our benefits are good\n\nText."],
    ["a comment", "<!-- <h2>Benefits</h2> -->"],
    ["code", "```\n## Benefits\n```"],
    ["a known abbreviation in capitals", "DEI\n\nText."],
  ])("does not take in %s", (_, text) => {
    expect(sections(text).map(({ heading }) => heading)).toEqual([""]);
  });

  it("lets a section give its meaning to what is listed inside it", () => {
    const text =
      "## Nice to have\n\n### Skills\n\n- Go\n\nKnowledge of:\n\n- Rust\n\n## Benefits\n\nYou will have:\n\n- lunch\n\n## Skills\n\n- C";
    expect(outline(text)).toEqual([
      "Nice to have [preferred] ",
      "Skills [preferred] Go / Knowledge of: / Rust",
      "Benefits [benefits] You will have: / lunch",
      "Skills [requirements] C",
    ]);
  });

  it("keeps the title and what stands before the first heading as sections that are about nothing known", () => {
    expect(outline("---\ntitle: Nurse\n---\nHello.\n\n# Nurse\n\nText.\n\n## Duties\n\n- Care")).toEqual([
      " [] Hello.",
      "Nurse [] Text.",
      "Duties [responsibilities] Care",
    ]);
  });

  it("names every topic of a block of HTML that has several headings", () => {
    const [only] = sections("<div><h2>About us</h2><p>We</p><h2>Benefits</h2><ul><li>Lunch</li></ul></div>");
    expect(only?.kinds).toEqual(["employer", "benefits"]);
  });
});

describe("headings that their text settles", () => {
  it.each([
    ["Key requirements", "- You must be a U.S. citizen\n- Trial period", "eligibility"],
    ["Key requirements", "- Python\n- Zeal", "requirements"],
    ["Requirements", "- Authorized to work in Canada\n- Background check", "eligibility"],
    ["Requirements", "- Python\n- Go\n- Authorized to work in Canada", "requirements"],
    ["The job", "We seek a nurse.", "role"],
    ["The job", "- Care for patients", "responsibilities"],
    ["Expectations", "- Lead the team", "responsibilities"],
    ["Expectations", "- 3 years of experience", "requirements"],
    ["What we offer", "- Lunch", "benefits"],
    ["What we offer", "- A salary of 50,000 euros\n- Lunch", "benefits pay"],
    ["You", "- are kind", "requirements"],
    ["You", "will care for patients", "responsibilities"],
    ["Bonus", "- Rust", "preferred"],
    ["Bonus", "- 10 % of pay", "pay"],
    ["Accommodation", "Tell us what you need for the interview.", "accommodation"],
    ["Accommodation", "A room in a shared house.", ""],
  ])("%s: %s", (heading, body, kinds) => {
    expect(sections(`## ${heading}\n\n${body}`)[0]?.kinds.join(" ")).toBe(kinds);
  });
});

describe("the places of a section", () => {
  it("are offsets into the file, byte order mark and front matter included", () => {
    const text = "\uFEFF---\ntitle: Nurse\n---\n\n**Duties**\n\n- Care\n\nMore.\n\n## Benefits\n";
    const shown = sections(text).map(({ span, headingSpan, depth }) => [
      depth,
      headingSpan && text.slice(headingSpan.start, headingSpan.end),
      text.slice(span.start, span.end),
    ]);
    expect(shown).toEqual([
      [7, "**Duties**", "**Duties**\n\n- Care\n\nMore."],
      [2, "## Benefits", "## Benefits"],
    ]);
  });
});

describe("plain text", () => {
  it("has a line for each block, without marks, tags and comments", () => {
    const text = [
      "# Title",
      "One *two*\nthree <!-- no --> [four](https://example.com) `five`.",
      "- a\n  - b\n- c\n\n  d",
      "| x | y |\n|---|---|\n| 1 | 2 |",
      "```\ncode 1\ncode 2\n```",
      "> said",
      "<!-- no -->",
      "<div>Tag &amp; text<br>next<script>no</script></div>",
      "hard\\\nend",
      "• first\n• second",
      "![alt](x.png)",
    ].join("\n\n");
    expect(plainText(treeOf(text).children).split("\n")).toEqual([
      "Title",
      "One two three four five.",
      "a",
      "b",
      "c",
      "d",
      "x | y",
      "1 | 2",
      "code 1",
      "code 2",
      "said",
      "Tag & text",
      "next",
      "hard",
      "end",
      "first",
      "second",
      "alt",
    ]);
  });

  it("gives the items of lists, of typed bullets and of HTML lists", () => {
    const text = "## Benefits\n\n- a\n  - b\n- c\n\n  d\n\n• e\n• f\n\n<ul><li>g</li><li>h <b>i</b></li></ul>";
    expect(toRoleSections(sections(text))[0]?.items).toEqual(["a", "b", "c d", "e", "f", "g", "h i"]);
  });
});

describe("the whole of a posting", () => {
  const part = fc.constantFrom(
    "# Nurse",
    "## Benefits",
    "**Duties**",
    "**About us**\nWe make.",
    "Requirements:",
    "You will:",
    "- a\n- b",
    "Text.",
    "###Role\nMore.",
    "<h2>Pay</h2>",
    "<h2>Pay</h2>\nMuch.",
    "<!-- note -->",
    "***",
    "> quote",
    "| a | b |\n|---|---|\n| c | d |",
    "Knowledge of:",
    "Bonus",
    "```\ncode\n```",
  );

  it("is kept: every node is a heading or in exactly one section", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const tree = treeOf(`---\ntitle: x\n---\n\n${parts.join("\n\n")}`);
        const found = readSections(tree);
        const inSections = found.flatMap(({ nodes }) => nodes);
        const headingStarts = new Set(found.map(({ headingSpan }) => headingSpan?.start));
        const isKept = (node: RootContent): boolean =>
          inSections.includes(node) || headingStarts.has(node.position?.start.offset);
        expect(tree.children.filter((node) => node.type !== "yaml").every(isKept)).toBe(true);
        expect(new Set(inSections).size).toBe(inSections.length);
        const text = toRoleSections(found)
          .map(({ heading, text }) => `${heading} ${text}`)
          .join(" ");
        const words = (all: string): readonly string[] => all.match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(words(text)).toEqual(words(plainText(tree.children)));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  const seed = [
    ["About HealthAI Technologies", "employer"],
    ["The Role", "role"],
    ["Core Responsibilities", "responsibilities"],
    ["Required Qualifications", "requirements"],
    ["Preferred Qualifications", "preferred"],
    ["Technical Environment", "technology"],
    ["What Makes This Role Unique", "highlights"],
    ["Compensation & Benefits", "pay benefits"],
    ["Our Commitment", "commitment"],
    ["Required Legal Authorizations", "eligibility"],
    ["To Apply", "apply"],
  ] as const;

  it.each([
    ["with headings", (heading: string) => `## ${heading}\n\n- First\n- Second`],
    ["with bold lines", (heading: string) => `**${heading}:**\n- First\n- Second`],
    ["as it was pasted, with typed bullets", (heading: string) => `${heading}:\n• First\n• Second`],
  ])("is known section by section %s", (_, write) => {
    const text = ["# Machine Learning Engineer", ...seed.map(([heading]) => write(heading))].join("\n\n");
    const [title, ...rest] = toRoleSections(sections(text));
    expect(title?.kinds).toEqual([]);
    expect(rest.map(({ heading, kinds, items }) => [heading, kinds.join(" "), items])).toEqual(
      seed.map(([heading, kinds]) => [heading, kinds, ["First", "Second"]]),
    );
  });

  const pasted = join(import.meta.dirname, "../../../shared/seed/machine-learning-engineer.txt");
  it.skipIf(!existsSync(pasted))(
    "is known in the posting that the project began with (skipped where the shared sheets are absent)",
    () => {
      const found = sections(readFileSync(pasted, "utf8")).filter(({ kinds }) => kinds.length > 0);
      expect(found.map(({ heading, kinds }) => [heading, kinds.join(" ")])).toEqual(seed);
    },
  );

  const real = join(import.meta.dirname, "../../../shared/postings-18f");
  it.skipIf(!existsSync(real))(
    "is kept of real postings, most of whose text stands in known sections (skipped where the shared sheets are absent)",
    () => {
      const files = readdirSync(real).filter((name) => name.endsWith(".md") && name !== "README.md");
      expect(files.length).toBeGreaterThan(10);
      let known = 0;
      let all = 0;
      for (const name of files) {
        const found = toRoleSections(sections(readFileSync(join(real, name), "utf8")));
        for (const { kinds, text } of found) {
          all += text.length;
          if (kinds.length > 0) known += text.length;
        }
      }
      expect(known / all).toBeGreaterThan(0.6);
    },
  );
});

describe("the lists of headings in rules/sections", () => {
  it.each(Object.entries(sectionNames))(
    "has, in %s, a heading of its own for known sections only, each name once",
    (_, lists) => {
      expect(Object.keys(lists).filter((kind) => !kindsOfSection.some((known) => known === kind))).toEqual([]);
      for (const names of Object.values(lists)) expect(names).toEqual([...new Set(names)]);
    },
  );
});
