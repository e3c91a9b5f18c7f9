import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writePay } from "../../src/render/write-pay.ts";
import { readPayField } from "../../src/role/pay-field.ts";

const sharedFile = path.resolve("../shared/notations.json");
const shared: readonly { readonly text: string }[] = existsSync(sharedFile)
  ? JSON.parse(readFileSync(sharedFile, "utf8")).pay
  : [];

const samples = [
  "$24.10/hour + $1.75 weekend diff",
  "$19/hr plus $3/hr overnight premium",
  "$21 an hour, $750 sign-on bonus after 90 days",
  "£31,500 + £4,200 car allowance + private health",
  "$27/hr, double time on Sundays",
  "2.800 € brutto zzgl. 150 € Schichtzulage",
  "Oregon: $61,000 - $70,000 a year; Washington: $66,000 - $74,000 a year",
  "$61,000 - $70,000 a year for residents of Oregon",
  "$0.48 - $0.55 per mile, paid weekly",
  "$52 per visit, up to 25 visits a week",
  "GS-11, $72,553 - $94,317 per year, step 1 to 10",
  "1.450 € netti al mese per 14 mensilità",
  "5 200 zł na rękę miesięcznie, umowa zlecenie",
  "$70,000 - $85,000 and up for licensed staff",
  "Pay starts at $18.25 and goes to $22 after the trial",
  "$90,000 base, 20% target bonus, 401(k)",
  "CCNL Turismo, livello 3",
  "Tagessatz 450 - 520 EUR, remote",
];

const fillers =
  /^(?:salary|salaries|pay|compensation|comp|wages?|remuneration|rates?|ranges?|bands?|scale|annual(?:ly)?|yearly|monthly|hourly|weekly|daily|the|our|this|an?|for|of|is|are|role|position|will|be|between|from|and|to|up|upto|at|in|has|with|per|years?|months?|hour|hr|days?|week|we|offer|pays|month|gross|plus|or|euros?|anum|annum|max|min(?:imum)?|jour|jährlich|mês|mes|al|mese|miesięcznie|netti|na|rękę|brutto|zł|k|yr|zzgl|each|als|hiring|tjm|tagessatz|entre|et|à|a|fino|partir|до|от|в|год|евро|envisagé|jusqu|net|lakhs?|options?|usd|us|gbp|eur|cad|aud|chf|inr|mxn|nok|sek|pln|brl|rmb|cny|rm|myr|r|gbp|pa)$/iu;

/** Words and numbers as a reader would look for them: "140k" is 140000, "3.954,00" is 3954. */
function said(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replaceAll(/(?<=\p{L})(?=\d)/gu, " ");
}

function figures(text: string): string {
  return text.replaceAll(/(?<=\d)[.,' \u00a0](?=\d{3}(?!\d))/g, "").replaceAll(/[.,]00(?!\d)/g, "");
}

/** What of a notation is neither on the page nor in a finding. */
function lost(text: string): readonly string[] {
  const { pay, otherPay, faults } = readPayField(text, {});
  if (faults.length > 0) return [];
  const page = [...pay.map((band) => writePay(band, { language: "en", countries: [], own: {} })), ...otherPay].join(
    " ",
  );
  const words = new Set(said(page).split(" "));
  const amounts = figures(page);
  const isThere = (token: string): boolean => {
    if (/^\d/.test(token)) {
      const digits = /^\d+/.exec(token)?.[0] ?? "";
      return words.has(token) || amounts.includes(digits);
    }
    return words.has(token) || fillers.test(token);
  };
  return said(figures(text))
    .split(" ")
    .filter((token) => token !== "" && !isThere(token));
}

/** Where the page writes an amount in another form than the notation. */
const rewritten = new Set(["51k€ /61k€", "RAL fino a 55.000€"]);

describe("nothing that is typed as pay is lost", () => {
  it.each(samples)("%s", (text) => {
    expect(lost(text)).toEqual([]);
  });

  it.skipIf(shared.length === 0).each(shared.map(({ text }) => text).filter((text) => !rewritten.has(text)))(
    "%s (a collected notation)",
    (text) => {
      expect(lost(text)).toEqual([]);
    },
  );

  it("holds for any mixture of figures, units, places, additions and remarks", () => {
    const amount = fc.integer({ min: 15, max: 95 }).map((n) => `$${n}`);
    const big = fc.integer({ min: 41, max: 180 }).map((n) => `$${n},000`);
    const range = fc.oneof(
      fc.tuple(amount, fc.constantFrom(" an hour", "/hr", " per visit", " per session")).map((parts) => parts.join("")),
      fc.tuple(big, fc.constantFrom(" per year", " a year", "")).map((parts) => parts.join("")),
      fc.integer({ min: 41, max: 90 }).map((n) => `$${n},000 - $${n + 9},500 per year`),
    );
    const before = fc.constantFrom("", "Colorado: ", "Senior: ", "Nights: ", "Base pay: ", "For residents of Ohio: ");
    const after = fc.constantFrom("", " in Oregon", " (Boston only)", ", negotiable for experts", " DOE", " gross");
    const extra = fc.constantFrom(
      "",
      " + $1.25 night differential",
      ", $600 retention bonus",
      " plus commission",
      "; paid every Friday",
      ", 36 hours, 3 shifts",
      " and free lunch",
    );
    fc.assert(
      fc.property(fc.tuple(before, range, after, extra, extra), (parts) => {
        const text = parts.join("");
        expect(lost(text), text).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
