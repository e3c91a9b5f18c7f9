import type { RoleSpec } from "../role/role-spec.ts";

/** A range of pay as people write it where the role is, for messages: `£28,000 - £34,000 per year`. */
export function payExample({
  locations,
  remoteFrom,
  language,
}: Pick<RoleSpec, "locations" | "remoteFrom" | "language">): string {
  const country = locations[0]?.country ?? remoteFrom.find((code) => /^[A-Z]{2}(?:-|$)/.test(code))?.slice(0, 2) ?? "";
  if (euroCountries.has(country)) return inEuros[language.slice(0, 2)] ?? "€42,000 - €52,000 per year";
  return ranges[country] ?? "$62,000 - $78,000 per year";
}

/** By https://european-union.europa.eu/institutions-law-budget/euro/countries-using-euro_en, as of 2026. */
const euroCountries: ReadonlySet<string> = new Set(
  "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(" "),
);

/** Where the euro is paid, in languages whose figures are written otherwise. */
const inEuros: Readonly<Record<string, string>> = {
  de: "3.200 - 3.900 EUR pro Monat",
  es: "26.000 - 32.000 EUR al año",
  fr: "32 000 - 40 000 EUR par an",
  it: "28.000 - 34.000 EUR all'anno",
  nl: "3.100 - 3.800 EUR per maand",
};

/** Likely pay by country, in the period that postings there use. */
const ranges: Readonly<Record<string, string>> = {
  AU: "AUD 78,000 - 92,000 per year",
  CA: "CAD 62,000 - 78,000 per year",
  CH: "CHF 82,000 - 96,000 per year",
  CZ: "CZK 38,000 - 48,000 per month",
  DK: "DKK 36,000 - 42,000 per month",
  GB: "£28,000 - £34,000 per year",
  IN: "INR 900,000 - 1,200,000 per year",
  NO: "NOK 560,000 - 640,000 per year",
  NZ: "NZD 70,000 - 84,000 per year",
  PL: "PLN 7,800 - 9,600 per month",
  SE: "SEK 34,000 - 41,000 per month",
};
