import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findPay,
  type PayContext,
  readAmount,
  readCurrency,
  readPay,
  readPeriod,
  samePay,
} from "../../src/role/pay.ts";
import type { Pay } from "../../src/role/role-spec.ts";
import { writePay } from "../../src/role/write-pay.ts";

interface Notation {
  readonly text: string;
  readonly kind: string;
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly currencyFrom?: string;
  readonly per?: string;
  readonly perFrom?: string;
}

/** Their text is cut out of a posting that says more around it, so the text alone cannot give all that is listed. */
const cutShort = new Set([
  "$60,000.00",
  "$100,495 to $106, 091",
  "$90,118 (flat-rated)",
  "between € 5.103,90 and € 7.291,28",
  "$103,841 and $108,482 (flat-rated)",
  "$110,371 to 137,139 and $122,690 to $152,444",
]);
const sharedFile = path.resolve("../shared/notations.json");
const notations: readonly Notation[] = existsSync(sharedFile) ? JSON.parse(readFileSync(sharedFile, "utf8")).pay : [];
const amounts = notations.filter(({ kind }) => ["range", "fixed", "open-top", "open-bottom"].includes(kind));

/** Amounts, currency and period in one line, several bands parted by " ; ". */
function summary(text: string, context: PayContext = {}): string {
  const reading = readPay(text, context);
  return reading.kind === "read" ? reading.pay.map(summaryOf).join(" ; ") : reading.kind;
}

function summaryOf({ kind, min, max, currency, per, assumed }: Pay): string {
  const open = assumed?.includes("per") ? "?" : "";
  return [
    kind,
    min ?? "",
    max ?? "",
    `${currency ?? "-"}${assumed?.includes("currency") ? "?" : ""}`,
    `${per ?? "-"}${open}`,
  ]
    .join(" ")
    .replace(/ {2}/g, " ");
}

function band(text: string, context: PayContext = {}): Pay {
  const reading = readPay(text, context);
  const [pay] = reading.kind === "read" ? reading.pay : [];
  if (pay === undefined) throw new Error(`not read: ${text}`);
  return pay;
}

describe.skipIf(notations.length === 0)("the collected notations (skipped without ../shared/notations.json)", () => {
  it.each(amounts.filter(({ text }) => text !== "$60,000.00"))(
    "$text is read as $kind",
    ({ text, kind, min, max, currency, currencyFrom, per, perFrom }) => {
      const pay = band(text);
      expect(readPay(text, {})).toMatchObject({ kind: "read", pay: { length: 1 } });
      expect({ kind: pay.kind, min: pay.min, max: pay.max, currency: pay.currency, per: pay.per }).toEqual({
        kind,
        min,
        max,
        currency,
        per,
      });
      if (!cutShort.has(text)) expect(pay.assumed?.includes("per") ?? false).toBe(perFrom === "inferred");
      if (currencyFrom === "code") expect(pay.assumed ?? []).not.toContain("currency");
      if (currencyFrom === "symbol" && /(?<![A-Z])\$(?!A)/.test(text)) expect(pay.assumed).toContain("currency");
    },
  );

  it.each(notations.filter(({ kind }) => kind === "bands"))("$text is read as several bands", ({ text, currency }) => {
    const reading = readPay(text, {});
    expect(reading.kind === "read" ? reading.pay.length : 0).toBeGreaterThan(1);
    if (reading.kind === "read")
      expect(reading.pay.map((pay) => pay.currency)).toEqual(reading.pay.map(() => currency));
  });

  it.each(notations.filter(({ kind }) => ["words", "unpaid", "grade"].includes(kind)))(
    "$text has no amount and is $kind",
    ({ text, kind }) => {
      expect(readPay(text, {})).toMatchObject({ kind: "read", pay: [{ kind, note: text }] });
    },
  );

  it.each(notations.filter(({ kind }) => kind === "refuse"))("$text is refused", ({ text }) => {
    expect(readPay(text, {}).kind).toBe("refused");
  });

  it.each(notations.filter(({ kind }) => kind === "not-pay"))("$text is not pay, nor found in prose", ({ text }) => {
    expect(readPay(text, {}).kind).toBe("not-pay");
    expect(findPay(text, {})).toEqual([]);
  });
});

describe("notations of the same families", () => {
  it.each([
    ["$110k–$140k/yr", "range 110000 140000 USD? year"],
    ["$60,000.00\n-\n$80,000.00", "range 60000 80000 USD? year?"],
    ["100K - $150K", "range 100000 150000 USD? year?"],
    ["A$100k", "fixed 100000 100000 AUD year?"],
    ["51268DKK per month", "fixed 51268 51268 DKK month"],
    ["USD42k-USD66k", "range 42000 66000 USD year?"],
    ["35-75K gbp", "range 35000 75000 GBP year?"],
    ["CAD$70-120k", "range 70000 120000 CAD year?"],
    ["90.000 - 120.000 CHF", "range 90000 120000 CHF year?"],
    ["CHF 90’000.– bis 110’000.–", "range 90000 110000 CHF year?"],
    ["30 000 – 70 000 €", "range 30000 70000 EUR year?"],
    ["30\u202f000\u00a0–\u00a070\u202f000\u00a0€", "range 30000 70000 EUR year?"],
    ["€ 3.712,-", "fixed 3712 3712 EUR -"],
    ["€ 3.000,- – € 4.200,- per maand", "range 3000 4200 EUR month"],
    ["₹70,00,000", "fixed 7000000 7000000 INR year?"],
    ["₹ 12 LPA", "fixed 1200000 1200000 INR year"],
    ["R$ 8 mil", "fixed 8000 8000 BRL -"],
    ["20 million to 40 million VND", "range 20000000 40000000 VND -"],
    ["70 т.р.", "fixed 70000 70000 RUB -"],
    ["£85-125,000", "range 85000 125000 GBP year?"],
    ["$105,000 Minimum Salary", "open-top 105000 USD? year?"],
    ["MINIMUM HOURLY RATE: $20.81", "open-top 20.81 USD? hour"],
    ["Starting from £50,000", "open-top 50000 GBP year?"],
    ["à partir de 42k€", "open-top 42000 EUR year?"],
    ["80.000€ aufwärts", "open-top 80000 EUR year?"],
    ["$15 per hour and up", "open-top 15 USD? hour"],
    ["Mindestgehalt: EUR 2.500,- brutto/Monat (Vollzeit)", "open-top 2500 EUR month"],
    ["max 600 euros HT/jour", "open-bottom 600 EUR day"],
    ["Max Salary: $83,025", "open-bottom 83025 USD? year?"],
    ["Minimum: $172,075 Maximum: $183,500", "range 172075 183500 USD? year?"],
    ["€90,100—€121,900 EUR (annual gross)", "range 90100 121900 EUR year"],
    ["25-30 USD/hour", "range 25 30 USD hour"],
    ["$25.50/hr - $31.75/hr", "range 25.5 31.75 USD? hour"],
    ["14,50 EUR/Std.", "fixed 14.5 14.5 EUR hour"],
    ["2.800 € brutto im Monat", "fixed 2800 2800 EUR month"],
    ["45 bis 55 TEUR", "range 45000 55000 EUR year?"],
    ["Zwischen 48.000 und 62.000 Euro", "range 48000 62000 EUR year?"],
    ["entre 28 000 € y 32 000 € brutos anuales", "range 28000 32000 EUR year"],
    ["2.200 € x 14 pagas", "fixed 2200 2200 EUR month"],
    ["1.800 € al mes", "fixed 1800 1800 EUR month"],
    ["tussen € 3.500 en € 4.800 bruto per maand", "range 3500 4800 EUR month"],
    ["od 8 000 do 12 000 zł brutto miesięcznie", "range 8000 12000 PLN month"],
    ["120-150 zł/h", "range 120 150 PLN hour"],
    ["entre 2.000 e 2.500 euro al mese", "range 2000 2500 EUR month"],
    ["R$ 5.000,00 a R$ 7.000,00 por mês", "range 5000 7000 BRL month"],
    ["29.500 - 32.800 DKK pr. måned", "range 29500 32800 DKK month"],
    ["195 DKK pr. time", "fixed 195 195 DKK hour"],
    ["38-45 k€ brut annuel", "range 38000 45000 EUR year"],
    ["¥6,000,000 - ¥9,000,000 per year", "range 6000000 9000000 JPY? year"],
    ["$4,000 biweekly", "fixed 4000 4000 USD? biweekly"],
    ["$2,800 per fortnight", "fixed 2800 2800 USD? biweekly"],
    ["$1,200/wk", "fixed 1200 1200 USD? week"],
    ["£550pd", "fixed 550 550 GBP day"],
    ["$22/hr, 30-40 hours/week", "fixed 22 22 USD? hour"],
    ["$95k to 115k, 4 day week", "range 95000 115000 USD? year?"],
    ["Salary (EUR): 50,000 - 60,000", "range 50000 60000 EUR year?"],
    ["$1.2M", "fixed 1200000 1200000 USD? year?"],
    ["5k - 10k fixed bid", "range 5000 10000 - -"],
    ["140000-180000", "range 140000 180000 - year?"],
    ["Base: $90k; OTE: $140k", "fixed 90000 90000 USD? year? ; fixed 140000 140000 USD? year?"],
    ["UK: £40,000 - £50,000 | Spain: €30,000 - €40,000", "range 40000 50000 GBP year? ; range 30000 40000 EUR year?"],
    [
      "GS-14 - $87,263 to $113,444; GS-15 - $102,646 to $133,444",
      "range 87263 113444 USD? year? ; range 102646 133444 USD? year?",
    ],
    ["$50/hour; $60/hour nights", "fixed 50 50 USD? hour ; fixed 60 60 USD? hour"],
  ])("%s", (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  it.each([
    ["Commission only", "commission-only"],
    ["100% commission", "commission-only"],
    ["Based on commission", "commission-only"],
    ["8-10% per unit", "commission-rate"],
    ["10% commission", "commission-rate"],
    ["unpaid, for course credit", "unpaid"],
    ["GS-14", "grade"],
    ["TVöD E13", "grade"],
    ["Band 6", "grade"],
    ["see our pay page https://example.com/pay", "linked"],
    ["https://example.com/pay", "linked"],
    ["DOE", "words"],
    ["nach Kollektivvertrag", "words"],
    ["marktkonform", "words"],
    ["selon profil", "words"],
    ["a convenir", "words"],
    ["konkurencyjne wynagrodzenie", "words"],
  ])("%s has no amount and is %s", (text, kind) => {
    expect(readPay(text, {})).toEqual({ kind: "read", pay: [{ kind, note: text }], doubts: [] });
  });

  it.each([
    "$35K – $60",
    "0€",
    "R$ 1.5000,00",
    "C$80 - C$150",
    "$519",
    "45",
    "€60k-$70k",
    "$XX,XXX - $YY,YYY",
    "5000 USDT per month",
    "$142.701",
    "$100,000-$120,000-$140,000",
    "$140 - $180 per year",
  ])("refuses %s", (text) => {
    expect(readPay(text, {})).toMatchObject({ kind: "refused", reason: expect.stringMatching(/^[A-Z`].+[^.]$/) });
  });

  it.each(["", "hello world", "401(k) with company match", "$5,000 sign-on bonus", "30 days of leave"])(
    "says that `%s` is not pay",
    (text) => {
      expect(readPay(text, {})).toEqual({ kind: "not-pay" });
    },
  );
});

describe("readPay", () => {
  it("shows both readings of figures without thousands or a period", () => {
    expect(readPay("$110 - $150", {})).toMatchObject({
      readings: ["$110,000 - $150,000 per year", "$110 - $150 per hour"],
    });
  });

  it.each([["$35K – $60"], ["$110 - $150"], ["€60k-$70k"]])("offers readings for %s that it reads itself", (text) => {
    const reading = readPay(text, {});
    const readings = reading.kind === "refused" ? reading.readings : [];
    expect(readings.length).toBeGreaterThan(0);
    for (const choice of readings) expect(readPay(choice, {}).kind).toBe("read");
  });

  it("reads a reversed range as it is written", () => {
    expect(band("$180,000 - $140,000")).toMatchObject({ kind: "range", min: 180000, max: 140000 });
  });

  it.each([
    ["$90k", { country: "CA" }, "CAD"],
    ["$90k", { country: "US" }, "USD"],
    ["600.000 kr", { country: "DK" }, "DKK"],
    ["kr 600 000", { language: "nb" }, "NOK"],
    ["¥300,000", { country: "CN" }, "CNY"],
  ])("settles %s by the place %o and says that it is assumed", (text, context, currency) => {
    expect(band(text, context)).toMatchObject({ currency, assumed: expect.arrayContaining(["currency"]) });
  });

  it("leaves a sign open that nothing settles", () => {
    expect(readPay("600 000 kr per year", {})).toMatchObject({
      pay: [{ min: 600000 }],
      doubts: [expect.stringContaining("SEK")],
    });
    expect(band("600 000 kr per year").currency).toBeUndefined();
  });

  it.each([
    ["$80k-$100k+", "open upper bound"],
    ["€40,000 – €70,000+ gross per year", "gross"],
    ["£25-35k OTE depending on experience", "OTE depending on experience"],
    ["€4,653–€6,647 gross monthly (scale 16, 36 hours/week)", "scale 16, 36 hours/week"],
    ["110 - 160k USD / 0.01 - 0.25%", "0.01 - 0.25%"],
    ["Equity: 10-20% + ~$40k salary", "Equity: 10-20%"],
    ["$150k 1099", "1099"],
    ["£45K (pro rata)", "pro rata"],
    ["RAL fino a 55.000€", "RAL"],
  ])("keeps the words of %s in the note", (text, words) => {
    expect(band(text).note ?? "").toContain(words);
  });

  it("keeps what each of several bands is for", () => {
    const reading = readPay("NYC: $120,000 - $150,000; US-CO: $105,000 - $130,000", {});
    expect(reading).toMatchObject({ pay: [{ label: "NYC" }, { place: "US-CO" }] });
  });

  it.each(["$100,495 to $106, 091", "$25K – $37K monthly"])("doubts %s but reads it", (text) => {
    expect(readPay(text, {})).toMatchObject({ kind: "read", doubts: [expect.any(String)] });
  });
});

describe("findPay", () => {
  it.each([
    ["Base Salary: ⟦$140,000 - $180,000⟧ (based on experience)"],
    ["Financial Analyst, Toronto. Salary: ⟦$90,000 - $160,000 CAD per year⟧."],
    ["The salary for this role is ⟦£45,000⟧ per annum plus a £2,500 training budget."],
    ["Sign-on bonus of $10,000 and base salary of ⟦$150,000⟧"],
    ["| Salary | ⟦$120,000 - $150,000⟧ |"],
    ["🚀 Pay: ⟦$50/hour⟧"],
    ["In NYC, ⟦$120,000 - $150,000⟧; in Denver, ⟦$105,000 - $130,000⟧"],
    ["Salary: ⟦$" + "{{ page.salary_min }}⟧"],
    ["⟦Competitive salary⟧"],
    ["⟦Grade: GS-13/14⟧"],
    ["We pay ⟦SEK 45 000 per month⟧ and a wellness allowance of SEK 5,000"],
  ])("finds the pay in %s", (marked) => {
    const text = marked.replaceAll(/[⟦⟧]/g, "");
    const expected = Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), ([, found]) => found);
    const found = findPay(text, {}).map(({ start, end }) => text.slice(start, end));
    expect(found.map((each) => each.replace(/ per annum$/, ""))).toEqual(expected);
  });

  it.each([
    "$2,500 annual learning & development budget",
    "401(k) with company match",
    "Wellness stipend of $600 a month",
    "We raised $25M in Series B funding.",
    "You will manage a budget of $2,000,000 per year.",
    "Our customers save $100k - $200k a year.",
    "Annual discretionary bonus up to 10% of base; stock options.",
    "Referral fee: £500",
    "Up to $5,250 per year in tuition reimbursement",
    "Please note the maximum salary available for the GS pay system is $183,500",
    "3+ years of experience with systems serving 100,000 users",
    "Founded in 2012, we serve 10,000 customers in 40 countries.",
    "Paid time off: 25 days",
    "experience equivalent to GS-13",
    "[compensation and benefits]({% link pages/compensation-and-benefits.md %})",
  ])("finds no pay in: %s", (text) => {
    expect(findPay(text, {})).toEqual([]);
  });
});

describe("the small readers", () => {
  it.each([
    ["142,701", 142701],
    ["$172,500", 172500],
    ["140k", 140000],
    ["€ 5.103,90", 5103.9],
    ["10 lakhs", 1000000],
    ["45", 45],
    ["about 40k", undefined],
    ["40-50k", undefined],
    ["none", undefined],
    ["1.5000,00", undefined],
  ])("reads the amount %s as %s", (text, expected) => {
    expect(readAmount(text)).toBe(expected);
  });

  it.each([
    ["USD", "USD"],
    ["eur", "EUR"],
    ["€", "EUR"],
    ["pounds", "GBP"],
    ["zł", "PLN"],
    ["RMB", "CNY"],
    ["$", "USD"],
    ["kr", undefined],
    ["XYZ", undefined],
    ["all", undefined],
  ])("reads the currency %s as %s", (text, expected) => {
    expect(readCurrency(text, {})).toBe(expected);
  });

  it.each([
    ["hour", "hour"],
    ["hr", "hour"],
    ["/h", "hour"],
    ["hourly", "hour"],
    ["Stunde", "hour"],
    ["heure", "hour"],
    ["hora", "hour"],
    ["godz.", "hour"],
    ["uur", "hour"],
    ["ora", "hour"],
    ["day", "day"],
    ["jour", "day"],
    ["week", "week"],
    ["fortnight", "biweekly"],
    ["biweekly", "biweekly"],
    ["bi-weekly", "biweekly"],
    ["month", "month"],
    ["Monat", "month"],
    ["mês", "month"],
    ["mies.", "month"],
    ["maand", "month"],
    ["year", "year"],
    ["annum", "year"],
    ["per annum", "year"],
    ["p.a.", "year"],
    ["an", "year"],
    ["año", "year"],
    ["anno", "year"],
    ["rok", "year"],
    ["sprint", undefined],
    ["", undefined],
  ])("reads the period %s as %s", (text, expected) => {
    expect(readPeriod(text)).toBe(expected);
  });
});

describe("writePay and samePay", () => {
  it.each<[Pay, string]>([
    [{ kind: "range", min: 140000, max: 180000, currency: "USD", per: "year" }, "$140,000 - $180,000 per year"],
    [{ kind: "open-top", min: 3954, currency: "EUR", per: "month" }, "EUR 3,954 per month (from)"],
    [{ kind: "open-bottom", max: 35.5, currency: "GBP", per: "hour" }, "£35.50 per hour (up to)"],
    [{ kind: "fixed", min: 4000, max: 4000, currency: "CAD", per: "biweekly" }, "CAD 4,000 every two weeks"],
    [{ kind: "commission-only", note: "Commission only" }, "commission only"],
  ])("writes %o as %s", (pay, expected) => {
    expect(writePay(pay)).toBe(expected);
  });

  it.each<[Pay, Pay, boolean]>([
    [{ kind: "range", min: 1, max: 2, currency: "USD", per: "year" }, { kind: "range", min: 1, max: 2 }, true],
    [
      { kind: "range", min: 1, max: 2, currency: "CAD" },
      { kind: "range", min: 1, max: 2, currency: "USD", assumed: ["currency"] },
      true,
    ],
    [{ kind: "range", min: 1, max: 2, currency: "CAD" }, { kind: "range", min: 1, max: 2, currency: "USD" }, false],
    [{ kind: "range", min: 1, max: 2, per: "hour" }, { kind: "range", min: 1, max: 2, per: "year" }, false],
    [{ kind: "range", min: 1, max: 2 }, { kind: "range", min: 1, max: 3 }, false],
    [{ kind: "fixed", min: 1, max: 1 }, { kind: "open-top", min: 1 }, false],
    [{ kind: "words", note: "DOE" }, { kind: "words", note: "competitive" }, true],
  ])("compares %o with %o: %s", (a, b, expected) => {
    expect(samePay(a, b)).toBe(expected);
    expect(samePay(b, a)).toBe(expected);
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "$",
    "€",
    "100",
    "1.5",
    "120,000",
    "106, 091",
    "k",
    "K",
    " ",
    "-",
    "–",
    "to",
    "per hour",
    "/yr",
    "+",
    "%",
    "salary",
    "bonus",
    "GS-14",
    "or",
    "(",
    ")",
    "\n",
    "\u202f",
    "USD",
    "kr",
    "{{",
    "}}",
    "lakhs",
    "14x",
    "İ",
    "😀",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
  );

  it("is read without an exception, into finite amounts that are not negative, at places inside it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = findPay(text, {});
        for (const { start, end } of mentions) expect(start >= 0 && start < end && end <= text.length).toBe(true);
        for (const reading of [readPay(text, {}), ...mentions.map((mention) => mention.reading)]) {
          const figures = reading.kind === "read" ? reading.pay.flatMap(({ min, max }) => [min ?? 0, max ?? 0]) : [];
          expect(figures.every((figure) => Number.isFinite(figure) && figure >= 0)).toBe(true);
        }
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });
});

describe("what opens a range above", () => {
  it.each([
    "$41,000 - $52,000 or more per year",
    "$41,000 - $52,000 per year or more",
    "$41k - $52k open",
    "$41k - $52k, uncapped",
    "$41k - $52k+",
    "$41k - $52k ?",
  ])("%s", (text) => {
    expect(readPay(text, { country: "US", language: "en" })).toMatchObject({
      kind: "read",
      pay: [{ isOpenAbove: true }],
    });
  });

  it.each(["$41k - $52k, open plan office", "$41k - $52k open to talks", "$41,000 - $52,000 per year"])(
    "not %s",
    (text) => {
      const reading = readPay(text, { country: "US", language: "en" });
      expect(reading.kind === "read" && reading.pay[0]?.isOpenAbove).toBeFalsy();
    },
  );
});
