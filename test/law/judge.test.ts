import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge, recordFor, type Verdict, type VerdictWord } from "../../src/law/judge.ts";
import { laws } from "../../src/law/laws.ts";
import { addDays } from "../../src/role/dates.ts";
import { readPay } from "../../src/role/pay.ts";
import { readPlace } from "../../src/role/places.ts";
import type { Pay, Place, RoleSection, RoleSpec, SectionKind, Workplace } from "../../src/role/role-spec.ts";
import type { EmployerSettings } from "../../src/settings/settings.ts";

const today = "2026-11-22";
const apply = { url: "https://example.com/careers/1" };
const benefits = ["Medical, dental and vision insurance; 401(k); 15 days of paid vacation."];
const description = bodyOf([
  ["responsibilities", "Plan the work of the team."],
  ["requirements", "Two years of experience."],
]);

describe("which roles a law reaches", () => {
  test.each<[string, Partial<RoleSpec>, string, VerdictWord]>([
    ["work elsewhere", at("Austin, TX, US"), "US-CO", "out-of-scope"],
    ["work in one of two places", at("Austin, TX, US", "Denver, CO, US"), "US-CO", "fail"],
    ["remote from anywhere in the country", remote(["US"]), "US-CO", "fail"],
    ["remote from elsewhere only", remote(["US-TX", "US-OK"]), "US-CO", "out-of-scope"],
    ["remote from anywhere in the world", remote(["anywhere"]), "US-WA", "fail"],
    ["remote, the place named among others", remote(["US-MD", "US-VA"]), "US-MD", "fail"],
    ["remote, not seeking people there", remote(["US"]), "US-MD", "risk"],
    ["remote, not tied to New York", remote(["US"], "Austin, TX, US"), "US-NY", "risk"],
    ["remote elsewhere, reporting to New York", remote(["US-TX"], "Albany, NY, US"), "US-NY", "fail"],
    ["on site elsewhere, reporting to Illinois", { ...at("Gary, IN, US"), ...to("Chicago, IL, US") }, "US-IL", "fail"],
    [
      "on site elsewhere, reporting to Boston",
      { ...at("Nashua, NH, US"), ...to("Boston, MA, US") },
      "US-MA",
      "out-of-scope",
    ],
    ["remote, reporting to Boston", remote(["US-NH"], "Boston, MA, US"), "US-MA", "fail"],
    ["remote, reporting to Vermont", remote(["US"], "Burlington, VT, US"), "US-VT", "fail"],
    ["remote, reporting elsewhere than Vermont", remote(["US"], "Austin, TX, US"), "US-VT", "out-of-scope"],
    [
      "remote, residents told not to apply, without effect",
      { ...remote(["US"]), remoteExcept: ["US-WA"] },
      "US-WA",
      "fail",
    ],
    ["remote, residents told not to apply, elsewhere", { ...remote(["US"]), remoteExcept: ["US-CA"] }, "US-CA", "risk"],
    ["remote is no work in the city", remote(["US"]), "US-OH-CLEVELAND", "out-of-scope"],
    ["a state without its city", at("US-NY"), "US-NY-NYC", "risk"],
    ["another city of the state", at("Buffalo, NY, US"), "US-NY-NYC", "out-of-scope"],
    ["Ontario from home in Canada", remote(["CA"]), "CA-ON-PAY", "risk"],
    [
      "a hybrid job that names an area to work from",
      { ...at("Austin, TX, US"), workplace: ["hybrid"], remoteFrom: ["US"] },
      "US-CO",
      "risk",
    ],
    [
      "an office or home",
      { ...at("Austin, TX, US"), ...remote(["US"]), workplace: ["onsite", "remote"] },
      "US-CO",
      "fail",
    ],
  ])("%s", (_, where, law, expected) => {
    expect(verdictOn(law, { ...where })?.verdict).toBe(expected);
  });

  test("a role without a place is judged nowhere, and the verdict says what is missing", () => {
    const verdict = verdictOn("US-CO", {});
    expect(verdict).toMatchObject({ verdict: "unknown", missingFacts: ["where the work is done"] });
  });
});

describe("which employers a law binds", () => {
  test.each<[string, Partial<EmployerSettings>, string, string, VerdictWord]>([
    ["too few in the place", { employees: { total: 300, "US-MA": 24 } }, "Boston, MA, US", "US-MA", "out-of-scope"],
    ["just enough in the place", { employees: { total: 300, "US-MA": 25 } }, "Boston, MA, US", "US-MA", "fail"],
    ["too few in all", { employees: { total: 24 } }, "Boston, MA, US", "US-MA", "out-of-scope"],
    ["none in the place", { employees: { total: 24, "US-CO": 0 } }, "Denver, CO, US", "US-CO", "out-of-scope"],
    ["unknown in the place", { employees: { total: 300 } }, "Boston, MA, US", "US-MA", "fail"],
    ["places that add up to enough", { employees: { "US-NV": 10, "US-CA": 5 } }, "Fresno, CA, US", "US-CA", "fail"],
    ["a city that counts for its state", { employees: { "US-NY-NYC": 4 } }, "Buffalo, NY, US", "US-NY", "fail"],
    [
      "contractors that count",
      { employees: { total: 3, "US-NJ-JERSEYCITY": 3 }, contractors: { "US-NJ-JERSEYCITY": 2 } },
      "Jersey City, NJ, US",
      "US-NJ-JERSEYCITY",
      "fail",
    ],
    [
      "contractors that do not count",
      { employees: { total: 14, "US-CA": 14 }, contractors: { "US-CA": 9 } },
      "Fresno, CA, US",
      "US-CA",
      "out-of-scope",
    ],
    ["an open threshold", { employees: { total: 3 } }, "Albany, NY, US", "US-NY-ALBANYCO", "risk"],
    ["any size", { employees: { total: 1 } }, "Richmond, VA, US", "US-VA", "fail"],
  ])("%s", (_, employer, place, law, expected) => {
    expect(verdictOn(law, at(place), { employer })?.verdict).toBe(expected);
  });

  test("an unknown head count is named and treated as applying", () => {
    const verdict = verdictOn("US-CO", at("Denver, CO, US"));
    expect(verdict?.verdict).toBe("fail");
    expect(verdict?.missingFacts).toEqual(["employees in US-CO"]);
    expect(verdict?.reasons).toContain(
      "Colorado binds every employer with at least one employee there; the settings do not say how many HealthAI has in Colorado, so the law is treated as applying.",
    );
  });

  test("a known head count is told with the place", () => {
    const employer = { employees: { "US-CO": 4 } };
    expect(verdictOn("US-CO", at("Denver, CO, US"), { employer })?.reasons).toContain(
      "Colorado binds every employer with at least one employee there; HealthAI has 4 in Colorado.",
    );
  });

  test("a posting that has everything passes whatever the scope", () => {
    const role = {
      ...remote(["US"]),
      pay: pay("$80,000 - $100,000 per year"),
      benefits,
      apply,
      closes: "ongoing",
    } as const;
    const words = judge(complete(role), { name: "HealthAI", employees: {}, contractors: {} }, today).map(
      ({ verdict }) => verdict,
    );
    expect(words.filter((word) => word === "fail" || word === "risk")).toEqual([]);
  });
});

describe("which postings a law covers", () => {
  test.each<[string, Partial<RoleSpec>, string, VerdictWord]>([
    ["internal in Colorado", { ...at("Denver, CO, US"), audience: "internal" }, "US-CO", "fail"],
    ["internal in Hawaii", { ...at("Honolulu, HI, US"), audience: "internal" }, "US-HI", "out-of-scope"],
    ["internal in Columbus", { ...at("Columbus, OH, US"), audience: "internal" }, "US-OH-COLUMBUS", "out-of-scope"],
    ["internal in Ontario", { ...at("Toronto, ON, CA"), audience: "internal" }, "CA-ON-PAY", "out-of-scope"],
    ["a notice in Illinois", { ...at("Chicago, IL, US"), kind: "notice" }, "US-IL", "out-of-scope"],
    ["a notice in Colorado", { ...at("Denver, CO, US"), kind: "notice" }, "US-CO", "risk"],
    ["no qualifications in Minnesota", { ...at("Duluth, MN, US"), ...bodyOf([]) }, "US-MN", "out-of-scope"],
    [
      "qualifications in a sentence",
      { ...at("Duluth, MN, US"), ...prose("You have two years of experience.") },
      "US-MN",
      "fail",
    ],
    ["freelancers in Austria", { ...at("Wien, AT"), employment: ["contractor"] }, "AT-PAY", "out-of-scope"],
    ["contractors in Colorado", { ...at("Denver, CO, US"), employment: ["contractor"] }, "US-CO", "risk"],
    ["contractors or employees", { ...at("Wien, AT"), employment: ["contractor", "full-time"] }, "AT-PAY", "fail"],
  ])("%s", (_, role, law, expected) => {
    expect(verdictOn(law, role)?.verdict).toBe(expected);
  });
});

describe("how pay may be stated", () => {
  test.each<[string, string, string, VerdictWord]>([
    ["$22.50 per hour", "Boston, MA, US", "US-MA", "risk"],
    ["$22.50 per hour", "Honolulu, HI, US", "US-HI", "pass"],
    ["$60,000 per year", "Honolulu, HI, US", "US-HI", "risk"],
    ["$22.50 per hour", "Cleveland, OH, US", "US-OH-CLEVELAND", "risk"],
    ["$75,000 per year", "New York, NY, US", "US-NY-NYC", "pass"],
    ["up to $50,000 per year", "New York, NY, US", "US-NY-NYC", "fail"],
    ["$20+ an hour", "Buffalo, NY, US", "US-NY", "fail"],
    ["Competitive, DOE", "Richmond, VA, US", "US-VA", "fail"],
    ["$90,000 - $300,000 per year", "Richmond, VA, US", "US-VA", "risk"],
    ["$50,000 - $80,000 per year", "Newark, NJ, US", "US-NJ", "pass"],
    ["$50,000 - $80,001 per year", "Newark, NJ, US", "US-NJ", "risk"],
    ["https://example.com/pay", "Fresno, CA, US", "US-CA", "fail"],
    ["https://example.com/pay", "Chicago, IL, US", "US-IL", "pass"],
    ["https://example.com/pay", "Washington, DC, US", "US-DC", "risk"],
    ["Commission only", "Buffalo, NY, US", "US-NY", "pass"],
    ["Commission only", "Fresno, CA, US", "US-CA", "fail"],
    ["Commission only", "Portland, ME, US", "US-ME", "pass"],
    ["Commission only", "Denver, CO, US", "US-CO", "risk"],
    ["8-10% commission per unit", "Fresno, CA, US", "US-CA", "pass"],
    ["This job is paid base plus commission.", "Burlington, VT, US", "US-VT", "pass"],
    ["This job is paid base plus commission.", "Buffalo, NY, US", "US-NY", "fail"],
    ["$10 per hour plus tips", "Burlington, VT, US", "US-VT", "pass"],
    ["$90,000 - $160,000 per year", "Toronto, ON, CA", "CA-ON-PAY", "fail"],
    ["$90,000 - $140,000 per year", "Toronto, ON, CA", "CA-ON-PAY", "pass"],
    ["$150,000 - $210,000 per year", "Toronto, ON, CA", "CA-ON-PAY", "pass"],
    ["$30 - $60 per hour", "Toronto, ON, CA", "CA-ON-PAY", "fail"],
    ["USD 90,000 - 160,000 per year", "Toronto, ON, CA", "CA-ON-PAY", "unknown"],
    ["EUR 90,000 - 100,000 per year", "Toronto, ON, CA", "CA-ON-PAY", "unknown"],
    ["from $80,000 per year", "Toronto, ON, CA", "CA-ON-PAY", "risk"],
    ["up to $30 per hour", "Vancouver, BC, CA", "CA-BC-PAY", "fail"],
    ["$30 per hour", "Charlottetown, PE, CA", "CA-PE-PAY", "pass"],
    ["ab 3.000 EUR brutto pro Monat", "Wien, AT", "AT-PAY", "pass"],
    ["50.000 EUR", "Wien, AT", "AT-PAY", "risk"],
    ["https://example.com/pay", "Denver, CO, US", "US-CO", "risk"],
    ["Marktkonforme Bezahlung nach Kollektivvertrag", "Wien, AT", "AT-PAY", "fail"],
    ["", "Roma, IT", "IT-PAY", "fail"],
    ["", "Vilnius, LT", "LT-PAY", "fail"],
    ["", "Warszawa, PL", "PL-PAY", "later"],
    ["", "Berlin, DE", "DE-PAY", "no-duty"],
    ["", "Berlin, DE", "EU-PTD-5", "later"],
    ["45.000 - 50.000 EUR pro Jahr", "Berlin, DE", "EU-PTD-5", "pass"],
    ["", "Athens, GR", "GR-PAY", "unknown"],
    ["", "London, GB", "UK-PAY", "no-duty"],
    ["", "Toledo, OH, US", "US-OH-TOLEDO", "later"],
  ])("%j in %s", (text, place, law, expected) => {
    const role = { ...at(place), pay: pay(text, place.slice(-2)), benefits, apply, closes: "ongoing" } as const;
    expect(verdictOn(law, role)?.verdict).toBe(expected);
  });

  test.each<[string, string, VerdictWord]>([
    ["Pay is based on commission.", "Buffalo, NY, US", "pass"],
    ["Compensation: based on commission", "Fresno, CA, US", "fail"],
    ["You report to the planning commission.", "Buffalo, NY, US", "fail"],
  ])("%j in the body in %s", (text, place, expected) => {
    const law = place.endsWith("NY, US") ? "US-NY" : "US-CA";
    expect(
      verdictOn(law, { ...at(place), ...prose(`You plan the routes of our buses every day.\n${text}`) })?.verdict,
    ).toBe(expected);
  });

  test("a place without its own band has no pay", () => {
    const bands = pay("$120,000 - $150,000 per year").map((band) => ({ ...band, place: "US-NY-NYC" }));
    const verdict = verdictOn("US-CO", { ...at("New York, NY, US", "Denver, CO, US"), pay: bands, benefits });
    expect(verdict?.duties[0]).toMatchObject({
      duty: "pay",
      met: false,
      reason: "Pay is stated for other places only.",
    });
  });

  test("weekly hours in the posting replace the assumed year", () => {
    const role = { ...at("Toronto, ON, CA"), pay: pay("$30 - $60 per hour", "CA"), hours: "30" };
    expect(verdictOn("CA-ON-PAY", role)?.verdict).toBe("pass");
  });
});

describe("what else a posting says", () => {
  const stated = {
    ...at("Denver, CO, US"),
    pay: pay("$80,000 - $100,000 per year"),
    benefits,
    apply,
    closes: "ongoing",
  } as const;

  test.each<[string, Partial<RoleSpec>, string]>([
    ["no deadline", { ...stated, ...prose("Plan work.") }, "deadline"],
    ["no way to apply", { ...stated, apply: {} }, "how-to-apply"],
    ["benefits that go on", { ...stated, benefits: ["Health insurance, 401(k), PTO and more!"] }, "benefits"],
    ["benefits that are praised", { ...stated, benefits: ["Great benefits offered"] }, "benefits"],
    ["no benefits", { ...stated, benefits: [] }, "benefits"],
    ["more pay that is not named", { ...stated, otherPay: ["Other compensation available"] }, "other-pay"],
  ])("%s fails in Colorado for that duty alone", (name, { closes, ...role }, duty) => {
    const verdict = verdictOn("US-CO", name === "no deadline" || closes === undefined ? role : { ...role, closes });
    expect(verdict?.verdict).toBe("fail");
    expect(verdict?.duties.filter(({ met }) => met === false).map((one) => one.duty)).toEqual([duty]);
  });

  test.each([
    ["Apply by January 15, 2027."],
    ["Application deadline: 2027-01-15"],
    ["Applications are accepted on an ongoing basis."],
    ["Applications are accepted on a rolling basis."],
    ["Apply by January 15."],
  ])("%j in the body is a deadline", (sentence) => {
    const { closes: _, ...role } = stated;
    expect(verdictOn("US-CO", { ...role, ...prose(sentence) })?.verdict).toBe("pass");
  });

  test.each<[string, VerdictWord]>([
    ["We offer our employees health insurance and paid vacation.", "pass"],
    ["You will have access to many benefits, including:\nLife insurance\n10 paid holidays", "pass"],
    ["You will learn:\nLife insurance", "fail"],
    ["Learn more about our benefits on our careers page.", "risk"],
  ])("benefits in the body of a posting in Colorado: %j", (text, expected) => {
    expect(verdictOn("US-CO", { ...stated, benefits: [], statements: [], ...prose(text) })?.verdict).toBe(expected);
  });

  test("what the employer sells is no benefit", () => {
    const role = {
      ...stated,
      benefits: [],
      ...bodyOf([["employer", "We offer dental insurance to your small business."]]),
    };
    expect(verdictOn("US-CO", role)?.verdict).toBe("fail");
  });

  test.each<[string, Partial<RoleSpec>, VerdictWord]>([
    ["a description", prose("You plan the routes of our buses and talk to the drivers every day."), "pass"],
    ["none, and none exists", { ...bodyOf([]), jobDescription: "none" }, "pass"],
    ["none, though one may exist", bodyOf([["requirements", "A degree."]]), "fail"],
    ["only how to apply", prose("Apply at https://example.com by 2027-01-15."), "fail"],
  ])("New York asks for the job description: %s", (_, body, expected) => {
    expect(verdictOn("US-NY", { ...at("Buffalo, NY, US"), pay: pay("$40 per hour"), ...body })?.verdict).toBe(expected);
  });

  test("a mere mention of commission is no description in New Jersey", () => {
    const role = { ...at("Newark, NJ, US"), pay: pay("$50,000 per year"), benefits };
    expect(verdictOn("US-NJ", { ...role, otherPay: ["+ Commission!"] })?.verdict).toBe("fail");
    expect(verdictOn("US-NJ", { ...role, otherPay: ["8-10% commission per unit"] })?.verdict).toBe("pass");
  });

  test.each<[string, Partial<RoleSpec>, VerdictWord]>([
    ["the field", { vacancy: "talent-pool" }, "pass"],
    ["a sentence", prose("This posting is for an existing vacancy."), "pass"],
    ["its opposite", prose("This is not for an existing vacancy."), "pass"],
    ["nothing", prose("Plan work."), "fail"],
  ])("Ontario asks about the vacancy: %s", (_, role, expected) => {
    expect(verdictOn("CA-ON-VACANCY", { ...at("Toronto, ON, CA"), ...role })?.verdict).toBe(expected);
  });

  test.each<[string, Partial<RoleSpec>, VerdictWord]>([
    ["used and said", { aiScreening: true, ...prose("We use AI to screen applications.") }, "pass"],
    ["used and denied", { aiScreening: true, ...prose("We do not use AI to screen applications.") }, "fail"],
    ["used and not said", { aiScreening: true, ...prose("You build AI products.") }, "fail"],
    ["not used", { aiScreening: false, ...prose("Plan work.") }, "pass"],
    ["not known", prose("Plan work."), "unknown"],
  ])("Ontario asks about screening by machines: %s", (_, role, expected) => {
    expect(verdictOn("CA-ON-AI", { ...at("Toronto, ON, CA"), ...role })?.verdict).toBe(expected);
  });
});

describe("which day decides", () => {
  const denver = { ...at("Denver, CO, US"), pay: pay("$40 per hour"), benefits, apply };

  test.each<[string, Partial<RoleSpec>, string, VerdictWord]>([
    ["an open posting meets what came into force since", { ...denver, posted: "2023-12-31" }, "US-CO", "fail"],
    [
      "a closed posting is judged by its own day",
      { ...denver, posted: "2023-12-31", status: "closed" },
      "US-CO",
      "pass",
    ],
    [
      "Maryland binds new postings alone",
      { ...at("Baltimore, MD, US"), posted: "2024-09-30" },
      "US-MD",
      "not-in-force",
    ],
    [
      "an update makes a posting new",
      { ...at("Baltimore, MD, US"), posted: "2024-09-30", updated: "2024-10-01" },
      "US-MD",
      "fail",
    ],
    ["a posting of the future is judged by its day", { ...at("Dover, DE, US"), posted: "2027-09-26" }, "US-DE", "fail"],
    [
      "a law that has ended",
      { ...at("White Plains, NY, US"), posted: "2023-01-10" },
      "US-NY-WESTCHESTER",
      "not-in-force",
    ],
    [
      "a law that had not ended",
      { ...at("White Plains, NY, US"), posted: "2023-01-10", status: "closed" },
      "US-NY-WESTCHESTER",
      "fail",
    ],
    ["a start in dispute", { ...at("Portland, ME, US"), posted: "2026-07-13", status: "closed" }, "US-ME", "risk"],
    [
      "before the dispute",
      { ...at("Portland, ME, US"), posted: "2026-07-12", status: "closed" },
      "US-ME",
      "not-in-force",
    ],
    [
      "on request before, in the posting since",
      { ...at("Hartford, CT, US"), posted: "2026-09-30", status: "closed" },
      "US-CT",
      "later",
    ],
  ])("%s", (_, role, law, expected) => {
    expect(verdictOn(law, role)?.verdict).toBe(expected);
  });
});

describe("the record behind a verdict", () => {
  test("is that of the day which counts", () => {
    const closed = complete({ posted: "2023-12-31", status: "closed" });
    expect(recordFor("US-CO", closed, today)?.inForce.until).toBe("2023-12-31");
    expect(recordFor("US-CO", complete({}), today)?.inForce.from).toBe("2024-01-01");
    expect(recordFor("US-XX", complete({}), today)).toBeUndefined();
  });
});

describe("whatever the role", () => {
  const boundaries = [
    ...new Set(
      laws.flatMap(({ inForce: { from, until, firm } }) => [
        from,
        ...(until === undefined ? [] : [addDays(until, 1)]),
        ...(firm === undefined ? [] : [firm.from]),
      ]),
    ),
  ];

  test("moving its day across a law's start changes that law alone", () => {
    fc.assert(
      fc.property(roles, fc.constantFrom(...boundaries), (role, day) => {
        const changing = new Set(
          laws
            .filter(({ inForce: { from, until, firm } }) =>
              [from, until && addDays(until, 1), firm?.from].includes(day),
            )
            .map(({ id }) => id),
        );
        const [before, after] = [addDays(day, -1), day].map((posted) =>
          judge({ ...role, posted }, employer, posted)
            .filter(({ law }) => !changing.has(law))
            .map(({ law, verdict }) => `${law} ${verdict}`),
        );
        expect(after).toEqual(before);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test.each(
    laws.filter(
      ({ duties, inForce }) =>
        duties.some(({ kind }) => kind !== "statement") &&
        laws.every((law) => law.inForce.until !== addDays(inForce.from, -1)),
    ),
  )("$id starts on its first day and not before", ({ id, jurisdiction, only, duties, inForce: { from } }) => {
    const place: Place = { code: jurisdiction, country: jurisdiction.slice(0, 2) };
    const kind = typeof only === "object" ? only[0] : undefined;
    const bound = kind === undefined ? anyEmployer : { ...anyEmployer, kind };
    const on = (day: string) =>
      judge(complete({ locations: [place], posted: day }), bound, day).find(({ law }) => law === id);
    expect(on(addDays(from, -1))?.verdict).toBe("not-in-force");
    const firstDuty = duties.map((duty) => duty.from ?? from).toSorted()[0] ?? from;
    expect(on(firstDuty)?.verdict).toMatch(/^(?:pass|fail|risk|later)$/);
  });

  test("meeting one more duty never turns a pass into something else", () => {
    // Added, not put in the place of what was there: a mention of commission may itself meet a duty.
    const additions: readonly Partial<RoleSpec>[] = [
      { pay: pay("$80,000 - $100,000 per year") },
      { benefits },
      { otherPay: ["Annual bonus of up to 10% of base"] },
      { closes: "2027-01-15" },
      { closes: "ongoing" },
      { apply },
      { vacancy: "existing" },
    ];
    fc.assert(
      fc.property(roles, fc.constantFrom(...additions), (role, addition) => {
        const passing = judge(role, employer, today).filter(({ verdict }) => verdict === "pass");
        const otherPay = [...role.otherPay, ...(addition.otherPay ?? [])];
        const after = new Map(
          judge({ ...role, ...addition, otherPay }, employer, today).map((one) => [one.law, one.verdict]),
        );
        expect(passing.filter(({ law }) => after.get(law) !== "pass")).toEqual([]);
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  test("the order of fields and of lists never matters", () => {
    fc.assert(
      fc.property(roles, (role) => {
        const turned = {
          ...reversed(role),
          locations: role.locations.toReversed(),
          remoteFrom: role.remoteFrom.toReversed(),
        };
        const staff = { ...reversed(employer), employees: reversed(employer.employees) };
        const words = (verdicts: readonly Verdict[]) => verdicts.map(({ law, verdict }) => `${law} ${verdict}`);
        expect(words(judge(turned, staff, today))).toEqual(words(judge(role, employer, today)));
        expect(judge(reversed(role), staff, today)).toEqual(judge(role, employer, today));
      }),
      { seed: 13, numRuns: 150 },
    );
  });

  test("there is one verdict per law, with a reason, and duties only where it came to them", () => {
    const ids = [...new Set(laws.map(({ id }) => id))];
    fc.assert(
      fc.property(roles, (role) => {
        const verdicts = judge(role, employer, today);
        expect(verdicts.map(({ law }) => law)).toEqual(ids);
        for (const { verdict, reasons, duties } of verdicts) {
          expect(reasons.every((reason) => /^\p{Lu}.*\.$/u.test(reason))).toBe(reasons.length > 0);
          if (verdict !== "later" && verdict !== "unknown")
            expect(duties.length > 0).toBe(["pass", "fail", "risk"].includes(verdict));
          if (verdict === "fail") expect(reasons.at(-1)).toBe(duties.findLast(({ met }) => met === false)?.reason);
        }
      }),
      { seed: 17, numRuns: 100 },
    );
  });
});

const employer: EmployerSettings = {
  name: "HealthAI",
  employees: { total: 400, "US-CO": 30, "US-NY": 12, "US-NY-NYC": 9, "US-MA": 24, "US-CA": 1, "US-OH-CLEVELAND": 15 },
  contractors: {},
};

const anyEmployer: EmployerSettings = { employees: {}, contractors: {} };

const places = [
  "Denver, CO, US",
  "New York, NY, US",
  "Boston, MA, US",
  "Cleveland, OH, US",
  "Toronto, ON, CA",
  "Wien, AT",
  "Austin, TX, US",
];

const roles: fc.Arbitrary<RoleSpec> = fc
  .record({
    workplace: fc.constantFrom<readonly Workplace[]>(["onsite"], ["hybrid"], ["remote"], ["hybrid", "remote"]),
    locations: fc.subarray(places).map((chosen) => chosen.map(placeOf)),
    remoteFrom: fc.subarray(["US", "US-CO", "CA", "EU", "anywhere"]),
    remoteExcept: fc.subarray(["US-CO", "US-CA"]),
    audience: fc.constantFrom("external", "internal"),
    kind: fc.constantFrom("position", "position", "notice"),
    pay: fc
      .constantFrom("", "$80,000 - $100,000 per year", "$20 per hour", "$50k-$200k", "from $90,000", "Competitive")
      .map((text) => pay(text)),
    benefits: fc.constantFrom([], benefits, ["Great benefits"]),
    otherPay: fc.constantFrom([], ["+ Commission!"], ["Annual bonus"]),
    sections: fc.constantFrom(description, bodyOf([])),
  })
  .map(({ sections, ...role }) => complete({ ...role, ...sections }));

function verdictOn(
  law: string,
  role: Partial<RoleSpec>,
  given: { readonly employer?: Partial<EmployerSettings> } = {},
): Verdict | undefined {
  const settings = { name: "HealthAI", employees: {}, contractors: {}, ...given.employer };
  return judge(complete(role), settings, today).find((verdict) => verdict.law === law);
}

function complete(role: Partial<RoleSpec>): RoleSpec {
  return {
    title: "Planner",
    slug: "planner",
    status: "open",
    posted: today,
    statements: [],
    confidential: false,
    employment: [],
    employmentNotes: [],
    workplace: [],
    workplaceNotes: [],
    locations: [],
    remoteFrom: [],
    remoteExcept: [],
    audience: "external",
    kind: "position",
    pay: [],
    otherPay: [],
    benefits: [],
    language: "en",
    essentialFunctions: [],
    requiredByLaw: [],
    allowances: [],
    unread: [],
    ...description,
    ...role,
  };
}

function at(...notations: readonly string[]): Partial<RoleSpec> {
  return { locations: notations.map(placeOf) };
}

function to(notation: string): Partial<RoleSpec> {
  return { reportsTo: placeOf(notation) };
}

function remote(areas: readonly string[], reportsTo?: string): Partial<RoleSpec> {
  return { workplace: ["remote"], remoteFrom: areas, ...(reportsTo === undefined ? {} : to(reportsTo)) };
}

function prose(text: string): Pick<RoleSpec, "sections" | "body"> {
  return { sections: [{ kinds: [], heading: "", text, items: [] }], body: text };
}

function bodyOf(parts: readonly (readonly [SectionKind, string])[]): Pick<RoleSpec, "sections" | "body"> {
  const sections: readonly RoleSection[] = parts.map(([kind, text]) => ({
    kinds: [kind],
    heading: kind,
    text,
    items: [],
  }));
  return { sections, body: sections.flatMap(({ heading, text }) => [heading, text]).join("\n") };
}

function placeOf(notation: string): Place {
  const reading = readPlace(notation);
  if (reading.kind === "refused") throw new Error(`${notation}: ${reading.reason}`);
  return reading.place;
}

function pay(text: string, country = "US"): readonly Pay[] {
  const reading = readPay(text, { country });
  return reading.kind === "read" ? reading.pay : [];
}

function reversed<T extends object>(record: T): T {
  // The same entries in another order.
  return Object.fromEntries(Object.entries(record).toReversed()) as T;
}
