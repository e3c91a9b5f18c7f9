import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import type { RoleSpec } from "../../src/role/role-spec.ts";
import { sourceFile } from "../../src/source/source-file.ts";

function roleWith(body: string, fields = "locations: Denver, CO, US"): RoleSpec {
  const source = sourceFile("roles/a.md", `---\ntitle: Clerk\n${fields}\n---\n\n${body}\n`);
  return readRole(readDocument(source), { fields: {}, language: "en" }).role;
}

describe("a grade named before its agreement", () => {
  test("is pay by grade", () => {
    const text =
      "Die Stelle ist der Entgeltgruppe S 11b des Tarifvertrags für den öffentlichen Dienst (TVöD) zugeordnet.";
    expect(roleWith(text, "language: de").pay).toMatchObject([{ kind: "grade" }]);
  });

  test("a gross figure is pay beside a bonus in the same sentence", () => {
    const text = "24-29.000 euros brutos anuales más un bono de 900 euros";
    expect(roleWith(text, "language: es").pay).toMatchObject([{ kind: "range", min: 24_000, max: 29_000 }]);
  });
});

describe("an hourly rate in a list of benefits", () => {
  test.each(["$21.40/hour", "$21.40/hour, reviewed each May", "$21.40 per hour. Free parking."])(
    "%s is pay",
    (line) => {
      const role = roleWith(`## Benefits\n\n- ${line}\n- Twelve holidays a year.`);
      expect(role.pay).toMatchObject([{ kind: "fixed", min: 21.4, per: "hour" }]);
    },
  );
});

describe("numbers that are no pay", () => {
  test.each([
    "$1,000.00 salary fund raising match a year",
    "Questions about the salary? Ring 303-555-0142.",
    "Pay questions: (720) 555-0199 or 720.555.0199, ext. 204.",
    "Rückfragen zum Gehalt: Tel. 040 1234567",
    "Salary: Commensurate with experience. Mail your letter to Boulder, CO 80302.",
    "Pay follows the 2027-28 school year calendar.",
    "An additional $2.25/hour for crane duty.",
    "A second certificate adds $0.75/hour, $1.25/hour or $2.50/hour.",
    "## Benefits\n\nCourses, up to $400 per month",
    "## Benefits\n\n- $4/hour for the first night of a week",
    "€20 brutto im Monat für das Rad",
    "Hourly rate for aides. From school year 2028-29, each aide needs a certificate.",
    "Lakeside (pop. 9,400, elev. 5,120, 4.2 sq. mi.) is a county seat, with a budget of $22.5 million (GF $9.1 million).",
    "Our paid staff served more than 218,000 residents per year.",
    "Paid leave builds up at an accrual rate of .04615 per hour.",
    "You oversee a budget of $3M - $4M and pay close attention to detail.",
    "Our clients pay $140 - $180 per hour for this.",
    "We charge 12% commission on each booking.",
    "You carry up to 60 pounds at a time, and the pay is fair.",
    "Wages are reviewed every 12 months by 3 people.",
    "A stipend of $1,200 per year pays for books.",
    "The grant pays $40,000 - $50,000 per year for equipment.",
  ])("%s", (body) => {
    const figures = roleWith(body).pay.filter(({ min, max }) => min !== undefined || max !== undefined);
    expect(figures).toEqual([]);
  });
});

describe("pay that the body states", () => {
  test.each([
    ["Piece rate: $1.15 per crate packed", { kind: "fixed", min: 1.15, per: "unit", unit: "crate packed" }],
    ["You earn $0.51 - $0.57 per mile.", { kind: "range", min: 0.51, max: 0.57, per: "unit", unit: "mile" }],
    ["$.48 per mile", { kind: "fixed", min: 0.48, per: "unit", unit: "mile" }],
    ["$38 - $44 per class", { kind: "range", per: "unit", unit: "class" }],
    ["You earn 4% to 7% commission on each policy.", { kind: "commission-rate" }],
    ["## ANNUAL SALARY\n\n$71,250 - $84,900", { kind: "range", min: 71250, per: "year" }],
    ["ANNUAL SALARY\n\n71,250 - 84,900", { kind: "range", min: 71250, per: "year" }],
    ["Hourly rate\n\n$21.40 - $25.10", { kind: "range", min: 21.4, per: "hour" }],
    ["Salary: $58,120.40 to\n\n$77,310.80 per year", { kind: "range", min: 58120.4, max: 77310.8 }],
    ["Salary is $58,120 â $77,310 annually", { kind: "range", max: 77310 }],
    ["$23/hr plus $1.50/hr weekend premium", { kind: "fixed", min: 23, per: "hour" }],
    ["$58,000 - DOE", { kind: "open-top", min: 58000 }],
    ["$58,000 – ?", { kind: "open-top", min: 58000 }],
    ["$19 - $24/hr or more", { kind: "range", isOpenAbove: true }],
    ["$58,000 - $66,000 and up", { kind: "range", isOpenAbove: true }],
    ["$58,000 - $66,000 per year+", { kind: "range", isOpenAbove: true }],
    ["Pay as high as $66,000", { kind: "open-bottom", max: 66000 }],
    ["Entgelt: TVöD-B P7", { kind: "grade" }],
    ["Inquadramento: CCNL Turismo, livello 5", { kind: "grade" }],
    ["TV-L 9b, Vergütung Stufe 3", { kind: "grade" }],
    ["[Salary schedule](https://example.com/pay)", { kind: "linked" }],
    ["Our pay scale and benefits: https://example.com/pay", { kind: "linked" }],
    ["2.150 € netto al mese", { kind: "fixed", min: 2150, basis: "net", per: "month" }],
    ["Gehalt: 3.350 € brutto im Monat", { kind: "fixed", basis: "gross", per: "month" }],
    ["Stawka: 31,20 zł na rękę za godzinę", { kind: "fixed", basis: "net", per: "hour" }],
  ])("%s", (body, expected) => {
    expect(roleWith(body).pay).toMatchObject([expected]);
  });
});

describe("a place in words belongs to the band", () => {
  test.each([
    ["The pay range for this role in Oregon is $61,000 to $70,000 per year.", "US-OR"],
    ["Oregon: $61,000 - $70,000", "US-OR"],
    ["$61,000 - $70,000 per year in Oregon", "US-OR"],
    ["$61,000 - $70,000 (Oregon only)", "US-OR"],
    ["For applicants based in Oregon only: $61,000 - $70,000 per year", "US-OR"],
    ["Salary for Seattle: $61,000 - $70,000 a year", "US-WA-SEATTLE"],
    ["### Oregon\n\n$61,000 - $70,000 per year", "US-OR"],
    ["| Where | Pay |\n| --- | --- |\n| Oregon | $61,000 - $70,000 |", "US-OR"],
    ["Bergen County, NJ: $61,000 - $70,000", "US-NJ"],
  ])("%s", (body, place) => {
    expect(roleWith(body).pay.map((pay) => pay.place ?? `unread ${pay.unreadPlace}`)).toEqual(
      place === "US-NJ" ? [expect.stringMatching(/US-NJ|unread Bergen County, NJ/)] : [place],
    );
  });

  test("several places in one label are a band for each", () => {
    const { pay } = roleWith("Oregon, Nevada and New York: $61,000 - $70,000");
    expect(pay.map(({ place }) => place)).toEqual(["US-OR", "US-NV", "US-NY"]);
  });

  test.each(["Springfield: $50,000 - $60,000", "$50,000 - $60,000 (Tri-County Area only)"])(
    "words that no place can be read from are kept: %s",
    (body) => {
      expect(roleWith(body).pay).toMatchObject([
        { unreadPlace: expect.stringMatching(/^(?:Springfield|Tri-County Area)$/) },
      ]);
    },
  );

  test.each([
    "Senior: $61,000 - $70,000",
    "IT: $61,000 - $70,000",
    "Weekend: $22 - $24 per hour",
    "Nurses: $30 per hour",
  ])("a level or a kind of work is no place: %s", (body) => {
    expect(roleWith(body).pay).toMatchObject([{ label: body.split(":")[0] }]);
    expect(roleWith(body).pay[0]).not.toHaveProperty("place");
  });
});

describe("the pay field", () => {
  test.each([
    ["$22.40/hour + $1.35 night diff", ["$1.35 night diff"]],
    ["$19/hr plus $2/hr weekend premium", ["$2/hr weekend premium"]],
    ["$21 an hour, $800 sign-on bonus", ["$800 sign-on bonus"]],
    ["£31,000 + £4,500 car allowance", ["£4,500 car allowance"]],
    ["$26/hr, time and a half after 40", ["time and a half after 40"]],
    ["2.900 € brutto im Monat + 180 € Zulage", ["180 € Zulage"]],
    ["$52,000 a year plus commission", ["commission"]],
  ])("%s is one band and other pay", (text, otherPay) => {
    const role = roleWith("", `locations: Denver, CO, US\npay: ${text}`);
    expect(role.pay).toHaveLength(1);
    expect(role.otherPay).toEqual(otherPay);
  });

  test("takes a unit, a basis and pay twice a month as parts", () => {
    const piece = roleWith("", "pay: { min: 0.5, max: 0.6, currency: USD, unit: mile }").pay;
    expect(piece).toEqual([{ kind: "range", min: 0.5, max: 0.6, currency: "USD", per: "unit", unit: "mile" }]);
    const net = roleWith("", "pay: { fixed: 1500, currency: EUR, per: twice-monthly, basis: net }").pay;
    expect(net).toMatchObject([{ per: "twice-monthly", basis: "net" }]);
  });

  test.each([
    "CCNL Commercio, livello 4",
    "TVöD E9b",
    "TV-L 12/1",
    "CAO Ziekenhuizen, FWG 45",
    "GS-12",
    "IFIC 14",
    "Convenio de hostelería, grupo 3",
  ])("an agreement with a grade is pay where none is stated: %s", (agreement) => {
    expect(roleWith("", `agreement: ${agreement}`).pay).toEqual([{ kind: "grade", note: agreement }]);
    expect(roleWith("", `agreement: ${agreement}\npay: 40.000 EUR per year`).pay).toMatchObject([{ kind: "fixed" }]);
  });
});

describe("a grade in the midst of a long paragraph", () => {
  const long = "Sie begleiten Kinder im Alltag und gestalten mit ihnen den Tag im Haus und im Garten. ".repeat(3);
  test.each([
    [`${long}Die Eingruppierung erfolgt in Entgeltgruppe S 8a nach dem TVöD-SuE. ${long}`, ["grade"]],
    [`${long}Wir zahlen nach TV-L, Entgeltgruppe 9b. ${long}`, ["grade"]],
    [`${long}Sie kennen den TVöD aus der Arbeit im Personalamt. ${long}`, []],
  ])("is read where the sentence gives a level", (text, kinds) => {
    const { role } = readRole(readDocument(sourceFile("a.md", `---\ntitle: A\n---\n\n${text}\n`)), {
      fields: {},
      language: "de",
    });
    expect(role.pay.map(({ kind }) => kind)).toEqual(kinds);
  });
});
