import { describe, test } from "vitest";
import { expectOutcome } from "../support/posting-case.ts";

const described = {
  benefits: "Medical, dental and vision insurance, 401(k), 15 days of paid leave",
  closes: "2027-01-15",
};
const paid = { ...described, pay: '"$61,000 - $72,000 per year"' };

describe("what is typed and cannot be read is never certain to be absent", () => {
  test.each([
    ["Salary: 61.000 - 72.000 dollars", "`$61,000 - $72,000 per year` or `$61 - $72 per hour`"],
    ["Salary: $24.500", "`$24,500 per year` or"],
    ["We pay $52.000 to $64.000.", "`$52,000 - $64,000 per year` or"],
  ])("pay in the body that has two readings: %s", async (body, readings) => {
    const given = { fields: described, body: `You run a line.\n\n## Pay\n\n${body}` };
    await expectOutcome({
      ...given,
      finds: ["warning law/pay"],
      once: ["law/pay"],
      avoids: ["No pay is stated", "pay/missing", "pay/unreadable"],
      verdicts: { "US-CO": "risk" },
      says: [readings],
    });
  });

  test("the same where no law requires the pay is one warning with both readings", () =>
    expectOutcome({
      fields: { ...described, locations: "Boise, ID, US" },
      body: "You run a line.\n\n## Pay\n\nSalary: 61.000 - 72.000 dollars",
      finds: ["warning pay/unreadable"],
      avoids: ["law/pay", "pay/missing"],
      says: ["`$61,000 - $72,000 per year` or `$61 - $72 per hour`"],
    }));

  test("a placeholder for the pay says nothing", () =>
    expectOutcome({
      fields: described,
      body: "Pay: {{salary}}",
      finds: ["error law/pay"],
      verdicts: { "US-CO": "fail" },
    }));

  test.each([
    ["pay", '"61.000 - 72.000 dollars"', "error pay/unreadable", "law/pay"],
    ["closes", "bananas", "error field/unreadable", "law/deadline"],
    ["apply", '"through the usual channels"', "error field/unreadable", "law/how-to-apply"],
    ["benefits", "{ health: { dental: true } }", "error field/unreadable", "law/benefits"],
  ])("`%s: %s` is one error, and the law a risk", (field, typed, finds, avoided) =>
    expectOutcome({
      fields: { ...paid, [field]: typed },
      finds: [finds],
      avoids: [avoided],
      verdicts: { "US-CO": "risk" },
    }),
  );

  test("a place that cannot be read leaves every law open that needs it", () =>
    expectOutcome({
      fields: { ...described, locations: "[Qwzxtown]" },
      finds: ["error field/unreadable"],
      verdicts: { "US-CO": "unknown", "US-CA": "unknown", "FR-OFFRE": "unknown" },
    }));

  test("an area that cannot be read leaves open the laws of other countries", () =>
    expectOutcome({
      fields: { ...paid, workplace: "hybrid or remote", "remote-from": "[Qwzxland]" },
      finds: ["error field/unreadable"],
      verdicts: { "US-CO": "pass", "FR-OFFRE": "unknown" },
    }));

  test("a remote job that does not say from where is a risk in the states, and an error where its office is", () =>
    expectOutcome({
      fields: { workplace: "remote", closes: "2027-01-15", benefits: described.benefits },
      settings: "site: { title: X }\nemployer: { name: Acme, employees: { total: 90, US-CO: 40, US-CA: 40 } }",
      verdicts: { "US-CO": "fail", "US-CA": "risk" },
      says: ["Colorado requires it"],
    }));

  test("a text in a language that the tool does not read may hold what it does not find", () =>
    expectOutcome({
      fields: { language: "ko", closes: "2027-01-15" },
      body: "교대조를 이끕니다. 연봉 8,000만원, 건강보험과 유급 휴가를 제공합니다.",
      avoids: ["error law/benefits", "error law/pay"],
      verdicts: { "US-CO": "unknown" },
    }));
});
