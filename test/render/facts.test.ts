import { describe, expect, test } from "vitest";
import { hasMarkup } from "../../src/structured-data/job-posting.ts";
import { walkJsonLd } from "../judges/schema-org-walker.ts";
import { attributeOf, jobPostingsIn, named, readHtml, visibleText } from "../support/html.ts";
import { findingsOf, type MadeSite, makeSite, textOf } from "../support/pages.ts";

const settings = "site: { url: https://careers.acme.example, title: Careers at Acme, time-zone: Europe/Oslo }";

const base = {
  id: "ENG-042",
  title: "Data Engineer",
  employer: "{ name: Acme, url: https://acme.example, logo: https://acme.example/logo.png }",
  workplace: "onsite",
  locations: "[{ city: Oslo, country: NO }]",
  posted: "2026-11-02",
  apply: "jobs@acme.example",
};

const body = `## The role

You build **pipelines** with two colleagues.

## What you will do

- Keep the data fresh
- Write down what you learn
`;

describe("an on-site role with nothing but the necessary", () => {
  const posting = postingOf(role());

  test("says in its markup what its author said", () => {
    expect(posting).toMatchObject({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: "Data Engineer",
      description: expect.stringContaining("pipelines"),
      datePosted: "2026-11-02",
      hiringOrganization: { name: "Acme", sameAs: "https://acme.example", logo: "https://acme.example/logo.png" },
      jobLocation: { "@type": "Place", address: { "@type": "PostalAddress", addressCountry: "NO" } },
    });
  });

  test.each([
    "jobLocationType",
    "applicantLocationRequirements",
    "validThrough",
    "employmentType",
    "baseSalary",
    "directApply",
    "estimatedSalary",
  ])("says nothing of %s", (property) => {
    expect(posting).not.toHaveProperty(property);
  });

  test("holds no null, no empty text and no empty list", () => {
    const values = leavesOf(posting);
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((value) => value === null || value === "" || isEmptyList(value))).toEqual([]);
  });
});

describe("the closing day", () => {
  test("counts to its last second, with the offset of the employer's zone", () => {
    expect(postingOf(role({ closes: "2026-12-31" }))).toMatchObject({ validThrough: "2026-12-31T23:59:59+01:00" });
  });

  test("is never made up: without one, the markup is the same on every day", () => {
    const [now, later] = ["2026-11-22", "2027-11-22"].map((on) => makeSite({ "roles/x.md": role() }, { settings, on }));
    const [a, b] = [now, later].map((site) => site && textOf(site, "roles/x/role.jsonld"));
    expect(a).toEqual(b);
    expect(a).not.toContain("validThrough");
  });

  test("is still open on the day itself", () => {
    const site = make(role({ closes: "2026-11-22" }));
    expect(jobPostingsIn(textOf(site, "roles/x/index.html"))).toHaveLength(1);
  });

  test.each([
    ["a deadline that has passed", `${role({ closes: "2026-11-21" })}\n[Apply](https://acme.example/form)\n`],
    ["the status closed", `${role({ status: "closed" })}\n[Apply][form]\n\n[form]: https://acme.example/form\n`],
  ])("of a role with %s leaves a page that says so, and nothing else", (_, text) => {
    const site = make(text);
    const page = textOf(site, "roles/x/index.html");
    expect(jobPostingsIn(page)).toEqual([]);
    expect(shown(page)).toContain("This role is closed");
    expect(page).not.toMatch(/jobs@acme\.example|Apply now/);
    expect(textOf(site, "roles/x/role.txt")).toContain("This role is closed");
    expect(textOf(site, "roles/x/role.txt")).not.toContain("acme.example/form");
    expect(site.files.has("roles/x/role.jsonld")).toBe(false);
    for (const list of ["sitemap.xml", "jobs.json", "index.html"]) expect(textOf(site, list)).not.toContain("roles/x");
  });

  test("is not all: a status that cannot be read is an error, which keeps the role out", () => {
    expect(rulesOf(role({ status: "filled" }), "error")).toContain("field/unreadable");
  });

  test("matters not to a draft: it makes no file at all", () => {
    expect([...make(role({ status: "draft" })).files.keys()].filter((path) => path.startsWith("roles/"))).toEqual([]);
  });
});

describe("where the work is done", () => {
  test("remotely: the countries that it can be done from, and no place", () => {
    const posting = postingOf(role({ workplace: "remote", locations: "", "remote-from": "[NO, SE]" }));
    expect(posting).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: [
        { "@type": "Country", name: "Norway" },
        { "@type": "Country", name: "Sweden" },
      ],
    });
    expect(posting).not.toHaveProperty("jobLocation");
  });

  test("remotely from a state: it is a State by its name, no country", () => {
    expect(postingOf(role({ workplace: "remote", locations: "", "remote-from": "US-TX" }))).toMatchObject({
      applicantLocationRequirements: { "@type": "State", name: "Texas, USA" },
    });
  });

  test("remotely from nowhere: an error, and no markup", () => {
    const text = role({ workplace: "remote", locations: "" });
    expect(rulesOf(text, "error")).toContain("field/missing");
    expect(make(text).files.has("roles/x/role.jsonld")).toBe(false);
  });

  test("partly in the office: a place, and never remote; the page says so", () => {
    const text = role({ workplace: "hybrid", "remote-from": "[NO]" });
    const posting = postingOf(text);
    expect(posting).toHaveProperty("jobLocation");
    expect(posting).not.toHaveProperty("jobLocationType");
    expect(posting).not.toHaveProperty("applicantLocationRequirements");
    expect(shown(textOf(make(text), "roles/x/index.html"))).toMatch(/Hybrid.*office/);
  });

  test("remotely or in the office, as people choose: both", () => {
    expect(postingOf(role({ workplace: "remote-or-office", "remote-from": "[NO]" }))).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      jobLocation: { "@type": "Place" },
      applicantLocationRequirements: { "@type": "Country", name: "Norway" },
    });
  });

  test("remotely, though the text never says so: a note", () => {
    const text = role({ workplace: "remote", locations: "", "remote-from": "NO" });
    expect(rulesOf(text, "info")).toContain("structure/remote-unsaid");
    expect(rulesOf(`${text}\nYou work remotely.\n`, "info")).not.toContain("structure/remote-unsaid");
  });

  test("in two places: a list of two, each with its country", () => {
    const posting = postingOf(role({ locations: "[{ city: Oslo, country: NO }, { city: Malmö, country: SE }]" }));
    expect(posting).toMatchObject({
      jobLocation: [
        { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: "Oslo", addressCountry: "NO" } },
        { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: "Malmö", addressCountry: "SE" } },
      ],
    });
  });

  test("in one place: one object", () => {
    expect(postingOf(role())).toMatchObject({ jobLocation: { "@type": "Place" } });
  });

  test("in no country that can be told: an error", () => {
    const errors = errorsOf(role({ locations: "[{ city: Springfield Falls }]" }));
    expect(errors.map(({ message }) => message).join()).toContain("country");
  });

  test("in a country by its name: its code, and the name never stands for a town", () => {
    const posting = postingOf(role({ locations: "[{ city: Oslo, country: Norway }]" }));
    expect(posting).toMatchObject({ jobLocation: { address: { addressLocality: "Oslo", addressCountry: "NO" } } });
    const country = postingOf(role({ locations: "Norway" }));
    expect(country).toMatchObject({ jobLocation: { address: { addressCountry: "NO" } } });
    expect(JSON.stringify(country)).not.toContain("addressLocality");
  });
});

describe("the kind of employment", () => {
  test.each([
    ["[full-time, part-time]", ["FULL_TIME", "PART_TIME"]],
    ["contract", "CONTRACTOR"],
    ["internship", "INTERN"],
    ["per-diem", "PER_DIEM"],
  ])("%s becomes %j", (employment, expected) => {
    expect(postingOf(role({ employment }))).toMatchObject({ employmentType: expected });
  });

  test("that nobody knows is an error, and never `OTHER`", () => {
    const text = role({ employment: "fluctuating" });
    expect(rulesOf(text, "error")).toContain("field/unreadable");
    expect(postingOf(text)).not.toHaveProperty("employmentType");
  });
});

describe("the pay", () => {
  test("of a range is its two ends, its currency and its unit", () => {
    const posting = postingOf(role({ pay: "{ min: 700000, max: 850000, currency: NOK, per: year }" }));
    expect(posting["baseSalary"]).toEqual({
      "@type": "MonetaryAmount",
      currency: "NOK",
      value: { "@type": "QuantitativeValue", minValue: 700000, maxValue: 850000, unitText: "YEAR" },
    });
    expect(posting).not.toHaveProperty("salaryCurrency");
  });

  test("of one amount is that amount", () => {
    const posting = postingOf(role({ pay: "{ fixed: 40, currency: USD, per: hour }" }));
    expect(posting["baseSalary"]).toEqual({
      "@type": "MonetaryAmount",
      currency: "USD",
      value: { "@type": "QuantitativeValue", value: 40, unitText: "HOUR" },
    });
  });

  test.each([
    ["its ends reversed", "{ min: 850000, max: 700000, currency: NOK, per: year }"],
    ["less than nothing", "{ min: -5, max: 10, currency: NOK, per: hour }"],
    ["nothing", "{ fixed: 0, currency: NOK, per: hour }"],
    ["no currency", "{ min: 700000, max: 850000, per: year }"],
    ["no period", "{ min: 700000, max: 850000, currency: NOK }"],
    ["a currency that does not exist", "{ min: 700000, max: 850000, currency: XQQ, per: year }"],
  ])("with %s is an error, and stays out of the markup", (_, pay) => {
    const text = role({ pay });
    expect(errorsOf(text).map(({ rule }) => rule)).toContainEqual(expect.stringMatching(/^(?:pay|field)\//));
    expect(postingOf(text)).not.toHaveProperty("baseSalary");
  });

  test("in mere words is a note where no law requires it, and stays out of the markup", () => {
    const text = role({ pay: "competitive" });
    expect(rulesOf(text, "info")).toContain("pay/missing");
    const posting = postingOf(text);
    expect(posting).not.toHaveProperty("baseSalary");
    expect(posting).not.toHaveProperty("estimatedSalary");
  });

  test("in several bands is never made into one", () => {
    expect(postingOf(role({ pay: "[$40 per hour, $60 per hour]" }))).not.toHaveProperty("baseSalary");
  });
});

test.each([
  ["en", ["NOK 700,000 – 850,000 a year", "December 31, 2026", "Full time", "Oslo, Norway", "ENG-042", "3 years"]],
  ["de", ["NOK 700.000 – 850.000", "31. Dezember 2026", "Vollzeit", "Oslo, Norwegen", "ENG-042", "3 Jahre"]],
])("every figure of the markup is in the visible text, in the words of the language %s", (language, expected) => {
  const text = role({
    language,
    pay: "{ min: 700000, max: 850000, currency: NOK, per: year }",
    closes: "2026-12-31",
    employment: "full-time",
    experience: "3 years",
  });
  const site = make(text);
  for (const path of ["roles/x/index.html", "roles/x/fragment.html"])
    for (const words of expected) expect(shown(textOf(site, path))).toContain(words);
  for (const words of expected) expect(textOf(site, "roles/x/role.txt")).toContain(words);
});

describe("the employer's number", () => {
  test("is text, with the employer's name", () => {
    expect(postingOf(role())).toMatchObject({
      identifier: { "@type": "PropertyValue", name: "Acme", value: "ENG-042" },
    });
    expect(postingOf(role({ id: "42" }))).toMatchObject({ identifier: { value: "42" } });
  });

  test("is never made up", () => {
    expect(postingOf(role({ id: "" }))).not.toHaveProperty("identifier");
  });
});

describe("education and experience", () => {
  test("are told in the words of search engines", () => {
    const posting = postingOf(role({ education: "{ level: bachelor, or-experience: yes }", experience: "3 years" }));
    expect(posting).toMatchObject({
      educationRequirements: { credentialCategory: "bachelor degree" },
      experienceRequirements: { monthsOfExperience: 36 },
      experienceInPlaceOfEducation: true,
    });
  });

  test("of which one replaces the other need both", () => {
    const text = role({ education: "{ level: bachelor, or-experience: yes }" });
    expect(rulesOf(text, "error")).toContain("search/education-pair");
    expect(postingOf(text)).not.toHaveProperty("experienceInPlaceOfEducation");
  });

  test("in the author's own words stay out of the markup", () => {
    const text = role({ education: "MSc in physics" });
    expect(rulesOf(text, "error")).toContain("field/unreadable");
    expect(postingOf(text)).not.toHaveProperty("educationRequirements");
  });

  test("that are not needed are told so", () => {
    expect(postingOf(role({ education: "none" }))).toMatchObject({ educationRequirements: "no requirements" });
  });
});

describe("the description", () => {
  const rich = `${body}
### Tools

1. First
2. Second

| Tool | Use |
| --- | --- |
| Kafka | queues |

> A quotation

<div onclick="x()" class="c" id="i" style="color: red">Raw words</div>
<iframe src="https://x.example"></iframe><script>alert(1)</script><style>p {}</style>
`;
  const description = String(postingOf(role({}, rich))["description"]);
  const elements = named(readHtml(description), "p", "ul", "li", "br", "strong", "em");

  test("is HTML of paragraphs and lists", () => {
    expect(elements.filter(({ tagName }) => tagName === "p").length).toBeGreaterThan(1);
    expect(description).toContain("<ul>");
    expect(description).toContain("<li>Keep the data fresh</li>");
    const names = [...description.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1]);
    expect(new Set(names)).toEqual(new Set(["p", "strong", "ul", "li"]));
  });

  test("carries no attribute, no script and no mark of Markdown", () => {
    expect(elements.flatMap(({ attrs }) => attrs)).toEqual([]);
    expect(description).not.toMatch(/\*\*|##|alert|onclick/);
  });

  test("holds every section, each word on its own", () => {
    const words = visibleText(readHtml(description)).replaceAll(/\s+/g, " ");
    expect(words.trim()).toBe(
      "The role You build pipelines with two colleagues. What you will do Keep the data fresh Write down what you learn Tools 1. First 2. Second Tool Use Kafka queues A quotation Raw words How to apply: jobs@acme.example",
    );
  });
});

test("a text that closes the script opens nothing: the markup is one script, and is read as it was written", () => {
  const hostile = "</script><script>alert(1)</script> and <!-- a comment";
  const page = textOf(
    make(role({ title: JSON.stringify(`Engineer ${hostile}`) }, `Code: \`${hostile}\``)),
    "roles/x/index.html",
  );
  const scripts = named(readHtml(page), "script");
  expect(scripts.map((script) => attributeOf(script, "type"))).toEqual(["application/ld+json", "module"]);
  expect(jobPostingsIn(page)).toMatchObject([{ title: `Engineer ${hostile}` }]);
  expect(/<script[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1]).not.toContain("<");
});

test("a title that shouts and tells too much is found out, and left as it is", () => {
  const title = "SENIOR DATA ENGINEER!!! (Oslo, $120k) #4711 at Acme";
  const text = role({ title: JSON.stringify(title) });
  const found = findingsOf(text, { settings }).filter(({ rule }) => rule === "structure/title");
  const stretches = found.map(({ span }) => text.slice(span.start, span.end));
  expect(stretches).toEqual(["SENIOR DATA ENGINEER", "!!!", "Oslo", "$120k", "#4711", "at Acme"]);
  expect(postingOf(text)).toMatchObject({ title });
});

describe("a site of three roles", () => {
  const texts = { "roles/a.md": role(), "roles/b.md": role({ updated: "2026-11-10" }), "roles/c.md": role() };
  const site = makeSite(texts, { settings });

  test("has one posting a page, and none on its list", () => {
    expect(jobPostingsIn(textOf(site, "index.html"))).toEqual([]);
    for (const slug of ["a", "b", "c"]) {
      expect(jobPostingsIn(textOf(site, `roles/${slug}/index.html`))).toHaveLength(1);
      expect(jobPostingsIn(textOf(site, `roles/${slug}/fragment.html`))).toEqual([]);
    }
  });

  test("calls each page by one address everywhere", () => {
    const document = readHtml(textOf(site, "roles/a/index.html"));
    const address = "https://careers.acme.example/roles/a/";
    const canonical = named(document, "link").filter((link) => attributeOf(link, "rel") === "canonical");
    const openGraph = named(document, "meta").filter((meta) => attributeOf(meta, "property") === "og:url");
    expect(canonical.map((link) => attributeOf(link, "href"))).toEqual([address]);
    expect(openGraph.map((meta) => attributeOf(meta, "content"))).toEqual([address]);
    expect(jobPostingsIn(textOf(site, "roles/a/index.html"))).toMatchObject([{ url: address }]);
    expect(textOf(site, "sitemap.xml")).toContain(`<loc>${address}</loc>`);
    expect(JSON.parse(textOf(site, "jobs.json"))).toMatchObject({
      roles: expect.arrayContaining([expect.objectContaining({ url: address })]),
    });
  });

  test("tells in its sitemap when a role changed, not when it was built", () => {
    const sitemap = textOf(site, "sitemap.xml");
    expect(sitemap).toContain("/roles/a/</loc><lastmod>2026-11-02</lastmod>");
    expect(sitemap).toContain("/roles/b/</loc><lastmod>2026-11-10</lastmod>");
    expect(textOf(makeSite(texts, { settings, on: "2026-11-30" }), "sitemap.xml")).toBe(sitemap);
  });
});

test("a notice of no specific opening has a page and no markup", () => {
  const site = make(role({ kind: "notice" }));
  expect(jobPostingsIn(textOf(site, "roles/x/index.html"))).toEqual([]);
  expect(site.roles.map((each) => hasMarkup(each, "2026-11-22"))).toEqual([false]);
});

describe("an employer who wants no name", () => {
  const agency = "site: { url: https://jobs.agency.example, title: Jobs, time-zone: Europe/Oslo }";
  const text = role({ confidential: "true", apply: "jobs@agency.example" });

  test("is called confidential, without address and logo, and is in no output", () => {
    const site = makeSite({ "roles/x.md": text }, { settings: agency });
    const posting = jobPostingsIn(textOf(site, "roles/x/index.html"));
    expect(posting).toMatchObject([{ hiringOrganization: { "@type": "Organization", name: "confidential" } }]);
    expect(posting).not.toMatchObject([{ hiringOrganization: { sameAs: expect.anything() } }]);
    expect([...site.files].filter(([, content]) => /acme/i.test(content)).map(([path]) => path)).toEqual([]);
  });

  test("is not given away by the text or by the way to apply: an error", () => {
    expect(rulesOf(text, "error")).not.toContain("structure/confidential-name");
    expect(rulesOf(`${text}\nCome to Acme.\n`, "error")).toContain("structure/confidential-name");
    expect(rulesOf(text.replace("agency", "acme"), "error")).toContain("structure/confidential-name");
  });
});

describe("an application", () => {
  const elsewhere = "{ url: https://other-ats.example/7, direct: true }";

  test("is not called direct unless its author says so", () => {
    expect(postingOf(role({ apply: "https://acme.example/7" }))).not.toHaveProperty("directApply");
    expect(postingOf(role({ apply: "{ url: https://acme.example/7, direct: true }" }))).toMatchObject({
      directApply: true,
    });
  });

  test("that goes on at another site is no direct one: a warning", () => {
    expect(rulesOf(role({ apply: elsewhere }), "warning")).toContain("search/direct-apply");
  });

  test("by e-mail may be direct", () => {
    const text = role({ apply: "{ email: jobs@acme.example, direct: true }" });
    expect(rulesOf(text, "warning")).not.toContain("search/direct-apply");
    expect(postingOf(text)).toMatchObject({ directApply: true });
  });
});

describe("a logo of the role's own", () => {
  test.each(["assets/logo.png", "data:image/png;base64,AAAA", "//acme.example/logo.png"])(
    "that others cannot fetch is an error, and is in no output: %s",
    (logo) => {
      const text = role({ employer: JSON.stringify({ name: "Acme", logo }) });
      expect(errorsOf(text).map(({ rule }) => rule)).toContainEqual(
        expect.stringMatching(/^(?:search\/logo|field\/unreadable)$/),
      );
      expect([...make(text).files].filter(([, content]) => content.includes(logo))).toEqual([]);
    },
  );
});

test.each([
  ["the necessary", {}],
  ["a remote job", { workplace: "remote", locations: "", "remote-from": "[US-TX, EU]" }],
  ["pay and a deadline", { pay: "$40 per hour", closes: "2026-12-31", employment: "full-time", experience: "3 years" }],
])("the markup of %s is good by the vocabulary of schema.org", (_, changes) => {
  expect(walkJsonLd(postingOf(role(changes)))).toEqual([]);
});

/** The base role with other fields; an empty one is left out. */
function role(changes: Readonly<Record<string, string>> = {}, text = body): string {
  const fields = Object.entries({ ...base, ...changes }).filter(([, value]) => value !== "");
  return `---\n${fields.map(([name, value]) => `${name}: ${value}`).join("\n")}\n---\n\n${text}`;
}

function make(text: string): MadeSite {
  return makeSite({ "roles/x.md": text }, { settings });
}

function postingOf(text: string): Readonly<Record<string, unknown>> {
  const [posting] = jobPostingsIn(textOf(make(text), "roles/x/index.html"));
  expect(posting).toBeTypeOf("object");
  return { ...Object(posting) };
}

function errorsOf(text: string): ReturnType<typeof findingsOf> {
  return findingsOf(text, { settings }).filter(({ severity }) => severity === "error");
}

function rulesOf(text: string, severity: "error" | "warning" | "info"): readonly string[] {
  return findingsOf(text, { settings })
    .filter((finding) => finding.severity === severity)
    .map(({ rule }) => rule);
}

function shown(html: string): string {
  return visibleText(readHtml(html)).replaceAll(/\s+/g, " ");
}

function leavesOf(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null || isEmptyList(value)) return [value];
  return Object.values(value).flatMap(leavesOf);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
