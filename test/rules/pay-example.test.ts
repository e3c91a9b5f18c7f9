import { expect, test } from "vitest";
import { readPay } from "../../src/role/pay.ts";
import { readPlace } from "../../src/role/places.ts";
import { payExample } from "../../src/rules/pay-example.ts";

test.each([
  ["Boston, MA, US", "en", "USD"],
  ["Leeds, United Kingdom", "en", "GBP"],
  ["Toronto, ON, Canada", "en", "CAD"],
  ["Sydney, Australia", "en", "AUD"],
  ["Zürich, Switzerland", "de", "CHF"],
  ["Berlin, Germany", "en", "EUR"],
  ["Berlin, Germany", "de", "EUR"],
  ["Lyon, France", "fr", "EUR"],
  ["Madrid, Spain", "es", "EUR"],
  ["Milan, Italy", "it", "EUR"],
  ["Utrecht, Netherlands", "nl", "EUR"],
  ["Kraków, Poland", "pl", "PLN"],
  ["Oslo, Norway", "en", "NOK"],
  ["Prague, Czech Republic", "en", "CZK"],
  ["Pune, India", "en", "INR"],
  ["Auckland, New Zealand", "en", "NZD"],
])("an example of pay in %s (%s) is one that we read, in %s", (place, language, currency) => {
  const reading = readPlace(place);
  const locations = reading.kind === "read" ? [reading.place] : [];
  const example = payExample({ locations, remoteFrom: [], language });
  const pay = readPay(example, { language });
  expect(pay.kind === "read" ? pay.pay : pay).toMatchObject([{ kind: "range", currency }]);
  expect(pay).toMatchObject({ doubts: [] });
});

test("where no place is known, the example is in dollars", () => {
  expect(payExample({ locations: [], remoteFrom: ["anywhere"], language: "en" })).toBe("$62,000 - $78,000 per year");
});
