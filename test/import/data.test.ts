import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importHtml } from "../../src/import/html.ts";
import { importRoles } from "../../src/import/import-roles.ts";
import { importJson } from "../../src/import/json.ts";

const context = { language: "en" };

describe("a web page", () => {
  test("gives its main part, and says what was left out", () => {
    const page =
      "<nav>Home</nav><main><h1>Nurse</h1><p>You <b>care</b>.</p><script>x()</script><aside>Our news</aside><!-- ask Kim --></main><footer>2026 Acme</footer>";
    const [draft] = importHtml(page, context);
    expect(draft?.fields).toEqual({ title: "Nurse" });
    expect(draft?.body.trim()).toBe("You **care**.");
    expect(draft?.notes.filter(({ kind }) => kind === "dropped").map(({ text }) => text)).toEqual([
      "the page around the posting: “Home 2026 Acme”",
      "a text beside the posting: “Our news”",
      "a hidden comment: “ask Kim”",
    ]);
  });

  test.each([
    [
      "the data's description where the page has no text",
      `<main></main>${jsonLd({ title: "Nurse", description: "<p>You care.</p>" })}`,
      "You care.",
    ],
    [
      "both where they differ",
      `<main><p>Apply by noon.</p></main>${jsonLd({ title: "Nurse", description: "<p>You care.</p>" })}`,
      "Apply by noon.\n\nYou care.",
    ],
    [
      "one where they say the same",
      `<main><p>You care.</p></main>${jsonLd({ title: "Nurse", description: "<p>You care.</p>" })}`,
      "You care.",
    ],
    [
      "a description whose tags are written as text",
      jsonLd({ title: "Nurse", description: "&lt;p&gt;You care.&lt;/p&gt;" }),
      "You care.",
    ],
    [
      "parts with names of their own, but for those that the page says",
      `<main><h2>You bring</h2><p>Patience.</p></main>${jsonLd({ title: "Nurse", qualifications: "Patience", jobBenefits: ["Meals", "Bus pass"] })}`,
      "## You bring\n\nPatience.\n\n## Benefits\n\n- Meals\n- Bus pass",
    ],
    [
      "words outside of any block as a paragraph of their own",
      "You care.<ul><li>by day</li></ul>",
      "You care.\n\n- by day",
    ],
    [
      "bullets that were typed as a list",
      "<p>·&nbsp;&nbsp;by day</p><p>\uF0B7 by <b>night</b></p><p>You bring:<br>- patience<br>- Norwegian</p>",
      "- by day\n- by **night**\n\nYou bring:\n\n- patience\n- Norwegian",
    ],
    ["a dash before a remark as it stands", "<p>You care.<br>– Kim, ward 3</p>", "You care.\\\n– Kim, ward 3"],
    ["a fragment", "<p>You care.</p><ul><li>by day</li></ul>", "You care.\n\n- by day"],
  ])("gives %s", (_, page, body) => {
    expect(importHtml(page, context)[0]?.body.trim()).toBe(body);
  });

  test.each([
    [
      "a table with two columns",
      "<table><tr><th>Location:</th><td>Oslo, Norway</td></tr><tr><th>Salary</th><td>50,000&nbsp;EUR per year</td></tr></table>",
    ],
    [
      "a list of definitions",
      "<dl><dt>Location</dt><dd>Oslo, Norway</dd><dt>Salary</dt><dd>50,000 EUR per year</dd></dl>",
    ],
  ])("gives fields from %s, which stays in the text", (_, facts) => {
    const [draft] = importHtml(`<h1>Nurse</h1>${facts}<p>You care.</p>`, context);
    expect(draft?.fields).toEqual({ title: "Nurse", locations: "Oslo, Norway", pay: "50,000 EUR per year" });
    expect(draft?.body).toContain("Oslo, Norway");
  });

  test.each<[string, object, Readonly<Record<string, unknown>>]>([
    [
      "pay by the hour",
      { baseSalary: { currency: "EUR", value: { minValue: 20, maxValue: 25, unitText: "HOUR" } } },
      { pay: { min: "20", max: "25", currency: "EUR", per: "hour" } },
    ],
    [
      "one amount",
      { baseSalary: { currency: "EUR", value: { value: 60000, unitText: "YEAR" } } },
      { pay: { fixed: "60000", currency: "EUR", per: "year" } },
    ],
    [
      "work from home",
      { jobLocationType: "TELECOMMUTE", applicantLocationRequirements: { name: "USA" } },
      { workplace: "remote", "remote-from": "USA" },
    ],
    ["where to apply", { applicationContact: { email: "jobs@acme.example" } }, { apply: "jobs@acme.example" }],
    ["a name with signs as a page has them", { hiringOrganization: "Crown &amp; Co" }, { employer: "Crown & Co" }],
    [
      "several kinds of employment",
      { employmentType: ["FULL_TIME", "PART_TIME"] },
      { employment: ["full-time", "part-time"] },
    ],
    ["a place that is not there", { jobLocation: { address: { addressLocality: "Nowhere" } } }, {}],
  ])("takes %s from its JobPosting", (_, properties, fields) => {
    expect(importHtml(jsonLd({ title: "Nurse", ...properties }), context)[0]?.fields).toEqual({
      title: "Nurse",
      ...fields,
    });
  });

  test("that is nested without end is read as text", () => {
    expect(importHtml(`${"<div>".repeat(5000)}You care.`, context)[0]?.body).toContain("You care.");
  });
});

describe("data of an applicant tracking system", () => {
  test("gives a role for each job of a board, and none for anything else", () => {
    const job = {
      title: "Nurse",
      absolute_url: "https://boards.greenhouse.io/acme/jobs/1",
      content: "&lt;p&gt;You care.&lt;/p&gt;",
    };
    expect(
      importJson(JSON.stringify({ jobs: [job, { ...job, title: "Porter" }] }), context).map(
        ({ fields }) => fields["title"],
      ),
    ).toEqual(["Nurse", "Porter"]);
    expect(importJson(JSON.stringify(job), context)[0]?.body.trim()).toBe("You care.");
    expect(importJson('{"menu": ["soup"]}', context)).toEqual([]);
  });

  test("keeps its parts apart, also those without a paragraph inside", () => {
    const job = {
      text: "Nurse",
      hostedUrl: "https://jobs.lever.co/acme/1",
      description: "<div>You care.</div>",
      lists: [{ text: "You bring", content: "<li>Patience</li><li>Norwegian</li>" }],
      additional: "We answer <b>everybody</b>.",
    };
    expect(importJson(JSON.stringify(job), context)[0]?.body).toBe(
      "You care.\n\n## You bring\n\n- Patience\n- Norwegian\n\nWe answer **everybody**.\n",
    );
  });

  test("of another system gives what its names say", () => {
    const [draft] = importJson(
      JSON.stringify({
        title: "Nurse",
        city: "Oslo, Norway",
        description: "<p>You care.</p>",
        requirements: "<p>Norwegian</p>",
        colour: "red",
      }),
      context,
    );
    expect(draft?.fields).toEqual({ title: "Nurse", locations: "Oslo, Norway" });
    expect(draft?.body).toBe("You care.\n\n## Requirements\n\nNorwegian\n");
    expect(draft?.remarks).toEqual(["colour: red"]);
  });
});

describe("data in the shapes that many systems share", () => {
  test.each<[string, object, Readonly<Record<string, unknown>>]>([
    [
      "a place in parts, and the day of publishing before that of making",
      { city: "Oslo", country: "Norway", created_at: "2026-11-01", published_on: "2026-11-02" },
      { locations: { city: "Oslo", country: "Norway" }, posted: "2026-11-02" },
    ],
    [
      "a place with a switch inside, and names inside labels",
      {
        location: { city: "Boston", region: "MA", country: "us", remote: true },
        typeOfEmployment: { label: "Full-time" },
      },
      { locations: { city: "Boston", region: "MA", country: "us" }, workplace: "remote", employment: "Full-time" },
    ],
    ["one switch of three", { remote: false, hybrid: true, on_site: false }, { workplace: "hybrid" }],
    ["two switches", { remote: true, hybrid: true }, {}],
    [
      "pay in parts",
      { salary: { min: "3000", max: "4000", period: "month", currency: "EUR" } },
      { pay: { min: "3000", max: "4000", currency: "EUR", per: "month" } },
    ],
  ])("gives fields from %s", (_, properties, fields) => {
    const job = { title: "Nurse", description: "<p>You care.</p>", ...properties };
    expect(importJson(JSON.stringify(job), context)[0]?.fields).toEqual({ title: "Nurse", ...fields });
  });

  test("gives one job under a name, with what stands beside it", () => {
    const job = { title: "Nurse", jobDescription: "<p>You care.</p>", jobReqId: "JR-1" };
    const [draft] = importJson(
      JSON.stringify({ jobPostingInfo: job, hiringOrganization: { name: "Acme" }, colour: "red" }),
      context,
    );
    expect(draft?.fields).toMatchObject({ title: "Nurse", employer: "Acme" });
    expect(draft?.remarks).toContain("colour: red");
  });

  test("gives sections with their titles", () => {
    const sections = {
      role: { title: "The role", text: "<p>You care.</p>" },
      you: { title: "You", text: "<ul><li>Norwegian</li></ul>" },
    };
    expect(importJson(JSON.stringify({ name: "Nurse", jobAd: { sections } }), context)[0]?.body).toBe(
      "## The role\n\nYou care.\n\n## You\n\n- Norwegian\n",
    );
  });
});

describe("any source", () => {
  test("is read without a crash", () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        "<main>",
        "<p>",
        "</p>",
        "<li>",
        "<table><tr><td>",
        "<!-- ",
        "-->",
        "<script>",
        "&lt;p&gt;",
        "&amp;",
        jsonLd({ title: "Nurse" }),
        "<a href='x'>",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(Array.isArray(importRoles("x.html", pieces.join(""), context))).toBe(true);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.json(), fc.object(), (json, object) => {
        importRoles("x.json", json, context);
        const job = { title: "Nurse", content: "x", absolute_url: "y", text: "Porter", categories: object, ...object };
        expect(importRoles("x.json", JSON.stringify([job]), context)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});

function jsonLd(posting: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "JobPosting", ...posting })}</script>`;
}

describe("data of applicant tracking systems", () => {
  const fieldsOf = (job: object): unknown => importJson(JSON.stringify([job]), context)[0]?.fields;

  test("of Lever give the day on which the posting was made", () => {
    const job = { text: "Cook", createdAt: 1_793_577_600_000, categories: { location: "Boston, MA" } };
    expect(fieldsOf(job)).toEqual({ title: "Cook", locations: "Boston, MA", posted: "2026-11-02" });
  });

  test("of Ashby give further places as places to work from, and pay and other pay out of the summary", () => {
    const job = {
      title: "Engineer",
      location: "Berlin, Germany",
      secondaryLocations: [{ location: "Remote - EU" }],
      employmentType: "FullTime",
      descriptionPlain: "You build.",
      compensation: { compensationTierSummary: "€80K – €95K • Offers Equity" },
    };
    expect(fieldsOf(job)).toEqual({
      title: "Engineer",
      employment: "full-time",
      workplace: "onsite or remote",
      locations: "Berlin, Germany",
      "remote-from": "EU",
      pay: "€80K – €95K",
      "other-pay": "Offers Equity",
    });
  });

  test("of Greenhouse give what a company named itself, the words below a range, and no opening where there is none", () => {
    const job = {
      title: "General Application",
      absolute_url: "https://boards.example/1",
      metadata: [
        { name: "Employment Type", value: "Full-time" },
        { name: "Shoe size", value: "42" },
      ],
      pay_input_ranges: [
        { min_cents: 6_000_000, max_cents: 8_000_000, currency_type: "USD", blurb: "Plus commission" },
      ],
      content: "You sell.",
    };
    expect(importRoles("job.json", JSON.stringify(job), context)[0]?.text).toMatchInlineSnapshot(`
      "---
      title: General Application
      employment: Full-time  # from “Employment Type”
      kind: notice
      pay:  # from “pay_input_ranges”
        min: 60000
        max: 80000
        currency: USD
      other-pay: Plus commission  # from “blurb”
      apply: https://boards.example/1  # from “absolute_url”

      # From the source, not used above:
      # metadata.1.name: Shoe size
      # metadata.1.value: 42
      ---

      You sell.
      "
    `);
  });

  test("of a page of Lever without data are read from the lines below its title", () => {
    const lines = ["Boston, MA /", "Care – Ward /", "Full-time /", "On-site"]
      .map((line) => `<div>${line}</div>`)
      .join("");
    const [draft] = importHtml(`<h2>Nurse</h2><div>${lines}</div><p>You care for 12 patients.</p>`, context);
    expect(draft?.fields).toEqual({
      title: "Nurse",
      locations: "Boston, MA",
      employment: "Full-time",
      workplace: "On-site",
    });
  });
});
