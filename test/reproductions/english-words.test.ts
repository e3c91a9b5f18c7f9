import { describe, test } from "vitest";
import { expectOutcome, type PostingCase } from "../support/posting-case.ts";

type Row = readonly [string, PostingCase];

const people = (counts: string): string => `employer: { name: Acme, employees: { ${counts} } }`;
const newYork = {
  settings: people("total: 300, US-NY: 300, US-NY-NYC: 300"),
  fields: { locations: "New York, NY, US" },
};
const austin = { settings: people("total: 300"), fields: { locations: "Austin, TX, US" } };

describe("figures that are no pay", () => {
  test.each([
    "Questions about the salary? Call 518-555-0188.",
    "Questions about the salary? Call (518) 555-0188.",
    "Salary questions: +1 518 555 0188",
    "We served more than 148,000 people last year and pay attention to each.",
    "Vacation accrues at .05769 hours per hour of pay.",
    "The 2026-27 School Year begins in August; the salary schedule is online.",
    "Lift 40 pounds at a time. Salary: DOE",
    "Location: Salt Lake County, UT, UT, 84129. Pay is weekly.",
    "You plan a budget of $2,400,000 a year.",
  ])("%s", (body) =>
    expectOutcome({
      ...newYork,
      body: `You answer the phone.\n\n${body}`,
      finds: ["error law/pay"],
      verdicts: { "US-NY": "fail", "US-NY-NYC": "fail" },
    }),
  );
});

describe("statements that are made", () => {
  test.each<Row>([
    [
      "If you need a disability-related accommodation, please call HR at (631) 555-0161.",
      { avoids: ["structure/accommodation"] },
    ],
    [
      "No agency may ask applicants for their current compensation or any prior compensation history.",
      { avoids: ["law/pay-history"] },
    ],
    ["Send it with the subject line Archive Internship [your last name].", { avoids: ["error structure/placeholder"] }],
    ["We value Justice, Equity, Diversity, and Inclusion (JEDI).", { avoids: ["hype/coded-title"] }],
    [
      "A valid driver's license with a clean record is needed to drive our vans.",
      { avoids: ["law/criminal-record", "record/"] },
    ],
    [
      "Internships are unpaid and are meant to earn course credit.",
      { finds: ["law/unpaid-work"], avoids: ["pay/missing"] },
    ],
  ])("%s", (body, given) => expectOutcome({ ...newYork, body, ...given }));
});

describe("statements that are not made", () => {
  test.each<Row>([
    [
      "All qualified applicants can fill out applications through our website.",
      { finds: ["structure/equal-opportunity"] },
    ],
    ["You make adjustments to the machines.", { finds: ["structure/accommodation"] }],
    [
      "Apply today and start an exciting journey!\n\n## Duties\n\n- You sell\n\n## Requirements\n\n- Patience",
      { fields: { apply: "" }, finds: ["structure/section-missing"] },
    ],
  ])("%s", (body, given) =>
    expectOutcome({ ...austin, body, ...given, fields: { ...austin.fields, ...given.fields } }),
  );
});

describe("shapes of lists", () => {
  test.each<Row>([
    [
      "four leading spaces",
      {
        body: "## What you need\n\n    Bachelor's degree required, native English speaker.\n    Young and energetic.",
        finds: ["age/", "origin/"],
      },
    ],
    [
      "hyphens without a blank",
      {
        body: "## Duties\n\n-Take orders\n-Serve guests\n-Clean tables",
        avoids: ["readability/long-sentence", "structure/bullets"],
      },
    ],
    [
      "typed bullets",
      {
        body: "## Duties\n\n• Take orders\n• Serve guests\n• Clean tables",
        avoids: ["readability/long-sentence", "structure/bullets"],
      },
    ],
    [
      "a degree whose alternative is about something else",
      {
        body: "## Requirements\n\n- 4-year degree\n- Strong skills or experience in SQL",
        finds: ["requirements/degree"],
      },
    ],
    [
      "a degree that is preferred alone",
      {
        body: "## Advanced (preferred) qualifications\n\n- Master's degree in library science",
        avoids: ["requirements/degree"],
      },
    ],
    [
      "a heading that names what helps",
      { body: "## What will help you succeed\n\n- A bachelor's degree\n- Calm nerves", finds: ["requirements/degree"] },
    ],
  ])("%s", (_, given) => expectOutcome({ ...austin, ...given }));
});

describe("words that reviewers see", () => {
  test.each<readonly [string, string]>([
    ["We want a warm, mature and professional manager.", "age/"],
    ["We are a small, happy family.", "culture/ or family/"],
    ["- Excellent physical condition", "disability/ or health/"],
    ["You must be able to visually inspect parts.", "disability/"],
    ["You are clean cut and professional.", "looks/"],
  ])("%s", (body, rule) => expectOutcome({ ...austin, body: `## Requirements\n\n${body}`, finds: [rule] }));
});

describe("places", () => {
  test("one that cannot be read brings no law of elsewhere", () =>
    expectOutcome({
      settings: people("total: 300"),
      fields: { locations: "", workplace: "remote", "remote-from": "US, CA" },
      avoids: ["Austria", "Latvia", "Slovakia"],
    }));
});
