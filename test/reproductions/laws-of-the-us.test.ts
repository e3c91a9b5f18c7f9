import { describe, test } from "vitest";
import { expectOutcome } from "../support/posting-case.ts";

const people = (counts: string): string => `employer: { name: Acme, employees: { ${counts} } }`;
const national = people(
  "total: 400, US-CA: 50, US-WA: 50, US-NY: 50, US-NY-NYC: 50, US-NJ: 50, US-CO: 50, US-VA: 50, US-MD: 50, US-MN: 50, US-IL: 50",
);
const remote = { workplace: "remote", locations: "", "remote-from": "US" };
const denver = people("total: 60, US-CO: 50");
const complete = {
  benefits: "Medical, dental and vision insurance, 401(k), 15 days of paid leave",
  closes: "2027-01-15",
};

describe("pay for one place does not count for others", () => {
  const others = Object.fromEntries(
    ["US-CA", "US-WA", "US-NY", "US-NY-NYC", "US-NJ", "US-MD", "US-MN"].map((law) => [law, "fail|risk|unknown"]),
  );
  const described = "You run a line of eight people.\n\n## Requirements\n\n- Two years of leading a team";
  const bodies = [
    "The pay range for this role in Colorado is $81,000 to $96,000 per year.",
    "For candidates based in Colorado only: $81,000 - $96,000 per year",
    "Pay for people who live in Colorado: $81,000 - $96,000 a year.",
    "- Colorado: $81,000 - $96,000 per year",
    "| Place | Pay |\n| --- | --- |\n| Colorado | $81,000 - $96,000 per year |",
  ];
  test.each(bodies)("%s", (body) =>
    expectOutcome({
      settings: national,
      fields: remote,
      body: `${described}\n\n## Compensation\n\n${body}`,
      verdicts: others,
      finds: ["error law/pay"],
    }),
  );
  test.each([
    "Colorado: $81,000 - $96,000 per year",
    "$81,000 - $96,000 per year in Colorado",
    "$81,000 - $96,000 per year (Colorado only)",
  ])("pay: %s", (pay) =>
    expectOutcome({
      settings: national,
      fields: { ...remote, pay: JSON.stringify(pay) },
      body: described,
      verdicts: others,
    }),
  );
  test("two places, each with its own", () =>
    expectOutcome({
      settings: national,
      fields: { locations: "[New York NY, Newark NJ]" },
      body: "You run a line of eight people and plan every shift.\n\n## Pay\n\nNew York, NY: $71,000 - $82,000 per year; Newark, NJ: $66,000 - $74,000 per year.",
      verdicts: { "US-NY": "pass", "US-NY-NYC": "pass" },
      avoids: ["No pay is stated"],
    }));
});

describe("a range that is open above is none", () => {
  test.each([
    "$81,000 - $96,000+ per year",
    "$81,000 - $96,000 per year and up",
    "$23 - $31+/hr",
    "$23-$31/hr or more",
    "$23/hr+",
    "$61,000 - DOE",
    "$81,000 - open",
    "$61,000–?",
    "As high as $96,000 per year",
    "$61K+",
  ])("%s", (pay) =>
    expectOutcome({
      settings: denver,
      fields: { ...complete, pay: JSON.stringify(pay) },
      verdicts: { "US-CO": "fail|risk|unknown" },
    }),
  );
});

describe("pay by the piece, by commission and behind a link is stated", () => {
  const seattle = { locations: "Seattle, WA, US", benefits: complete.benefits };
  test.each([
    "You earn $1.15 per box packed.",
    "Pay: $0.47 per lug",
    "We pay $0.64 per mile.",
    "CPM: $0.58 - $0.64 per mile",
    "$46 - $62 per visit",
    "Compensation: $85 per session",
    "Commission of 8% to 12% of net sales",
  ])("%s", (body) =>
    expectOutcome({
      settings: people("total: 60, US-WA: 50"),
      fields: seattle,
      body: `## Pay\n\n${body}`,
      avoids: ["No pay is stated"],
    }),
  );
  test.each(["$0.64 per mile", "$0.47 per lug picked", "Piece rate: $0.47 per lug picked"])("pay: %s", (pay) =>
    expectOutcome({ fields: { pay: JSON.stringify(pay) }, avoids: ["per hour", "pay/unreadable", "commission"] }),
  );
  test.each(["[Pay scale and benefits](https://acme.example/pay)", "Pay scale and benefits: https://acme.example/pay"])(
    "in Illinois: %s",
    (body) =>
      expectOutcome({
        settings: people("total: 60, US-IL: 50"),
        fields: { locations: "Chicago, IL, US" },
        body,
        avoids: ["error law/pay", "No pay is stated"],
        verdicts: { "US-IL": "pass|risk" },
      }),
  );
});

describe("deadlines in Colorado", () => {
  const posted = { benefits: complete.benefits, pay: '"$81,000 - $96,000 per year"' };
  test.each([
    "Applications close December 29, 2026.",
    "Applications close: 12/29/2026",
    "Applications due December 29, 2026.",
    "We are accepting applications through December 29, 2026.",
    "This posting will remain open until January 15, 2027.",
    "Please apply by 5 p.m. MT on January 15, 2027.",
    "Last day to apply: Jan. 15, 2027",
    "We accept applications on an ongoing basis.",
  ])("%s", (body) => expectOutcome({ settings: denver, fields: posted, body, verdicts: { "US-CO": "pass" } }));
  test.each([
    "The project deadline is January 15, 2027.",
    "Our reports have a deadline of January 15, 2027.",
    "The budget closes December 29, 2026.",
  ])("of something else: %s", (body) =>
    expectOutcome({ settings: denver, fields: posted, body, finds: ["law/deadline"], verdicts: { "US-CO": "fail" } }),
  );
  test("open until filled alone leaves it open", () =>
    expectOutcome({ settings: denver, fields: posted, body: "Open until filled.", verdicts: { "US-CO": "risk" } }));
});

describe("a mere mention of other pay or benefits is no description", () => {
  const posted = { ...complete, pay: '"$81,000 - $96,000 per year"' };
  test.each([
    "Plus bonus!",
    "Bonus potential.",
    "Incentive pay.",
    "Other incentives may apply.",
    "Variable compensation available.",
  ])("%s", (words) =>
    expectOutcome({
      settings: denver,
      fields: posted,
      body: `You run a line.\n\n## Pay\n\n${words}`,
      verdicts: { "US-CO": "risk|fail" },
    }),
  );
  test("bonuses and more", () =>
    expectOutcome({
      settings: denver,
      fields: { ...posted, "other-pay": "Bonuses and more" },
      verdicts: { "US-CO": "risk|fail" },
    }));
  test.each([
    "Benefits available.",
    "Benefits include, but are not limited to, health insurance and PTO",
    "Health insurance and more",
  ])("benefits: %s", (words) =>
    expectOutcome({
      settings: denver,
      fields: { ...posted, benefits: JSON.stringify(words) },
      verdicts: { "US-CO": "risk|fail" },
    }),
  );
});

describe("Los Angeles County names what is missing", () => {
  test("a sentence without the name of the ordinance is not enough", () =>
    expectOutcome({
      settings: people("total: 60, US-CA: 50, US-CA-LACO: 20"),
      fields: { locations: "Altadena, CA, US" },
      body: "We consider qualified applicants with records as required by applicable law. A criminal background check follows an offer.",
      verdicts: { "US-LACO-FCO": "risk" },
      says: ["does not name the"],
    }));
});

describe("words that federal laws are about are found", () => {
  const dallas = { locations: "Dallas, TX, US" };
  const settings = people("total: 300");
  test.each<readonly [string, string]>([
    ["Under 40 preferred.", "age/"],
    ["Must have graduated within the last three years.", "age/"],
    ["Graduated after 2022.", "age/"],
    ["A great job for retirees.", "age/"],
    ["Open exclusively to BIPOC applicants.", "race/"],
    ["We only consider people of color for this role.", "race/"],
    ["This position is reserved for candidates from underrepresented racial groups.", "race/"],
    ["This fellowship is open only to women.", "race/"],
    ["Preference is given to underrepresented minorities.", "race/"],
    ["Only USC/GC on W2.", "origin/"],
    ["Green card holders or citizens only, no EAD.", "origin/"],
    ["We cannot consider people on OPT or with an EAD.", "origin/"],
    ["Attractive appearance required.", "looks/"],
    ["Minimum height of 5 feet 8 inches.", "looks/"],
    ["Weight must be proportionate to height.", "looks/"],
    ["Must not be pregnant.", "family/"],
    ["Ideal for somebody without children.", "family/"],
  ])("%s", (body, family) => expectOutcome({ settings, fields: dallas, body, finds: [`${family} or law/`] }));
  test("pay history asked by its papers, where a law forbids it", () =>
    expectOutcome({
      settings: people("total: 300, US-MA: 50"),
      fields: { locations: "Boston, MA, US" },
      body: "Provide recent pay stubs or a W-2 with your application.",
      finds: ["law/pay-history"],
    }));
  test("a driver's licence of a class, in California", () =>
    expectOutcome({
      settings: people("total: 300, US-CA: 50"),
      fields: { locations: "Fresno, CA, US" },
      body: "Must possess a valid California Class C driver license.",
      finds: ["law/driving-licence or licence/driving"],
    }));
  test("no health of others", () =>
    expectOutcome({
      settings,
      fields: dallas,
      body: "You help clients stay in good health.",
      avoids: ["law/disability", "health/", "disability/"],
    }));
});

describe("places whose laws on pay history were missing", () => {
  test.each([
    ["Richmond, VA, US", "total: 300, US-VA: 50"],
    ["Columbus, OH, US", "total: 300, US-OH: 50, US-OH-COLUMBUS: 50"],
    ["Cleveland, OH, US", "total: 300, US-OH: 50, US-OH-CLEVELAND: 50"],
    ["Toledo, OH, US", "total: 300, US-OH: 50, US-OH-TOLEDO: 50"],
    ["Cincinnati, OH, US", "total: 300, US-OH: 50, US-OH-CINCINNATI: 50"],
  ])("%s", (locations, counts) =>
    expectOutcome({
      settings: people(counts),
      fields: { locations },
      body: "Tell us your current salary in your letter.",
      finds: ["law/pay-history"],
    }),
  );
  test("advice alone where no law is known", () =>
    expectOutcome({
      settings: people("total: 300"),
      fields: { locations: "Dallas, TX, US" },
      body: "Tell us your current salary in your letter.",
      finds: ["info law/pay-history"],
      avoids: ["United States (US-SALHIST)", "that can count against the employer"],
    }));
});

describe("remote areas are never dropped in silence", () => {
  test("beside hybrid alone", () =>
    expectOutcome({
      settings: national,
      fields: { workplace: "hybrid", "remote-from": "US" },
      finds: ["field/unreadable"],
    }));
});

describe("remedies and reasons", () => {
  test("name what is expected to be paid upon hire, in the unit of the job", () =>
    expectOutcome({
      settings: people("total: 60, US-CA: 50"),
      fields: { locations: "Fresno, CA, US", pay: "From $19 per hour" },
      finds: ["error law/pay"],
      avoids: ["really paid", "$62,000"],
    }));
  test("one wide range in a remote role is one finding", () =>
    expectOutcome({
      settings: national,
      fields: { ...remote, ...complete, pay: '"$40,000 - $160,000 per year"' },
      says: ["12 places may require it", "wider than the proposed rule N.J.A.C. 12:74 would allow"],
      avoids: ["good-faith estimate in New Jersey"],
    }));
});
