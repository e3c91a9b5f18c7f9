import { describe, test } from "vitest";
import { expectOutcome, type PostingCase } from "../support/posting-case.ts";

type Row = readonly [string, PostingCase];

const pay = (typed: string, ...shows: readonly string[]): Row => [
  typed,
  { fields: { pay: JSON.stringify(typed) }, shows, avoids: ["pay/unreadable"] },
];

describe("pay as people type it keeps every part", () => {
  test.each<Row>([
    pay("$21.50/hour + $2.25 shift differential", "21.50", "2.25 shift differential"),
    pay("$19/hr plus $1.75/hr weekend premium", "19", "1.75/hr weekend premium"),
    pay("$22 an hour, $750 sign-on bonus", "22", "$750 sign-on bonus"),
    pay("$24/hr, time and a half after 40", "24", "time and a half after 40"),
    pay("$25/hr, double time on holidays", "25", "double time on holidays"),
  ])("%s", (_, given) => expectOutcome(given));

  const elsewhere = { settings: "site: { language: en, time-zone: Europe/London }\nemployer: { name: Acme }" };
  test.each<Row>([
    ["£31,000 + £4,500 car allowance", { shows: ["31,000", "£4,500 car allowance"] }],
    ["£28,000 per year, £3,000 London weighting", { shows: ["28,000", "£3,000 London weighting"] }],
  ])("%s", (typed, given) =>
    expectOutcome({ ...given, ...elsewhere, fields: { locations: "London, GB", pay: JSON.stringify(typed) } }),
  );
  test("€3.100 brutto + 250 € Zulage", () =>
    expectOutcome({
      fields: { locations: "Berlin, DE", language: "de", pay: '"€3.100 brutto + 250 € Zulage"' },
      body: "Sie leiten eine Schicht.",
      shows: ["3.100", "brutto", "250 € Zulage"],
    }));
});

describe("words for the place of work", () => {
  test.each([
    ..."On-site;On site;In person;In-person;In office;In the office;Office;Onsite;Fully remote;100% remote;WFH".split(
      ";",
    ),
    ..."Work from home;Home office;Hybrid (2 days);Hybrid, 3 days in the office;Homeoffice;vor Ort;im Büro".split(";"),
    ..."télétravail;sur site;présentiel;teletrabajo;presencial;in sede;da remoto;op kantoor;thuiswerken;zdalnie".split(
      ";",
    ),
    "stacjonarnie",
  ])("%s", (typed) =>
    expectOutcome({
      fields: {
        workplace: typed,
        "remote-from": /remote|home(?! ?office$)|WFH|télé|teletr|remoto|thuis|zdal/i.test(typed) ? "US" : "",
      },
      avoids: ["field/unreadable"],
    }),
  );
});

describe("words for the kind of employment", () => {
  test.each([
    ..."Permanent;FT;PT;PRN;Casual;Fixed-term;Fixed term until 31 March 2027;Apprenticeship;Zero hours".split(";"),
    ..."Contract to hire;Full-time, Part-time;full-time or part-time;Full time permanent;Seasonal;Temp;Per diem".split(
      ";",
    ),
    ..."Vollzeit;Teilzeit;Vollzeit oder Teilzeit;Minijob;Werkstudent;befristet;CDI;CDD;alternance;temps partiel".split(
      ";",
    ),
    ..."jornada completa;indefinido;tempo indeterminato;part time;voltijd;deeltijd;umowa o pracę;pół etatu".split(";"),
  ])("%s", (typed) => expectOutcome({ fields: { employment: JSON.stringify(typed) }, avoids: ["field/unreadable"] }));
});

describe("ways to apply", () => {
  test.each<Row>([
    ["tel:+13035550142", { shows: ["303"] }],
    ["303-555-0142", { shows: ["303-555-0142"] }],
    ["Walk in Tue-Sat 10-4 or text CREW to 55512", { shows: ["Walk in Tue-Sat 10-4", "55512"] }],
    ["In person at 40 Main St", { shows: ["In person at 40 Main St"] }],
    ["Jane Doe <jane@acme.example>", { shows: ["jane@acme.example"] }],
    ["By post: HR, 40 Main St, Denver, CO 80202", { shows: ["40 Main St, Denver, CO 80202"] }],
  ])("%s", (typed, given) =>
    expectOutcome({
      ...given,
      fields: { apply: JSON.stringify(typed) },
      avoids: ["field/unreadable", "law/how-to-apply"],
    }),
  );
});

describe("settings that decide which laws apply", () => {
  const settings = (employees: string, more = ""): string =>
    `employer: { name: Acme, employees: ${employees} }\n${more}`;
  test.each<Row>([
    [
      "a place that does not exist",
      { settings: settings("{ total: 60, US-XX: 4 }"), finds: ["error field/unreadable"] },
    ],
    ["a code that nobody uses", { settings: settings("{ total: 60, US-QQ: 4 }"), finds: ["error field/unreadable"] }],
    [
      "more people in a place than in all",
      { settings: settings("{ total: 60, US-CO: 500 }"), finds: ["field/unreadable"] },
    ],
    [
      "names of places as people write them",
      { settings: settings("{ total: 60, Colorado: 3, NYC: 4 }"), avoids: ["field/"] },
    ],
    [
      "an option that a rule does not have",
      {
        settings: settings("{ total: 60 }", "rules: { structure/length: { least: 150 } }"),
        finds: ["error field/unknown"],
      },
    ],
    [
      "an option of another rule",
      {
        settings: settings("{ total: 60 }", "rules: { requirements/too-many: { fewest: 150 } }"),
        finds: ["error field/unknown"],
      },
    ],
  ])("%s", (_, given) => expectOutcome(given));
});

describe("a draft", () => {
  test.each(["locations", "posted", "apply"])("has no error for lacking `%s`", (name) =>
    expectOutcome({
      fields: { status: "draft", [name]: "", ...(name === "locations" && { workplace: "" }) },
      avoids: ["error"],
    }),
  );
  test("has a note where it lacks the place of work, and an open role an error", async () => {
    const fields = { locations: "", workplace: "" };
    await expectOutcome({ fields: { ...fields, status: "draft" }, finds: ["info field/missing"] });
    await expectOutcome({ fields, finds: ["error field/missing"] });
  });
});

describe("two demands in one sentence", () => {
  test.each<Row>([
    ["Must have a valid driver's license and own car.", { finds: ["licence/driving", "licence/own-vehicle"] }],
    ["Own vehicle and driving licence required.", { finds: ["licence/driving", "licence/own-vehicle"] }],
    ["Must have a valid driver's license.", { finds: ["licence/driving"] }],
    ["Own car required.", { finds: ["licence/own-vehicle"] }],
  ])("%s", (body, given) =>
    expectOutcome({ ...given, fields: { locations: "Austin, TX, US" }, body: `## Requirements\n\n- ${body}` }),
  );
});

describe("words on the page", () => {
  test("pay is written as in the country of the page", () =>
    expectOutcome({
      fields: { pay: "41.20 - 58.75 USD per hour" },
      shows: ["$41.20"],
      hides: ["USD 41.20"],
    }));
  test.each(["onsite", "On-site", "in person"])("work on site is called so: %s", (typed) =>
    expectOutcome({ fields: { workplace: typed }, hides: ["In the office"] }),
  );
});
