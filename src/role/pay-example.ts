import type { Pay } from "./role-spec.ts";

/** Where and in which language a posting is, and what it says of pay so far. */
export interface ExampleContext {
  readonly country?: string;
  readonly language?: string;
  readonly pay?: readonly Pay[];
}

/** A range of pay as people write it there, by the hour where the posting is paid so: `£28,000 - £34,000 per year`. */
export function examplePay({ country = "", language = "en", pay = [] }: ExampleContext): string {
  const local = euroCountries.has(country)
    ? (inEuros[language.slice(0, 2)] ?? inEuros["en"])
    : (inLanguage[`${country}-${language.slice(0, 2)}`] ?? ranges[country]);
  const unit = pay.find(({ per }) => per === "unit")?.unit;
  const isDollar = local === undefined;
  if (unit !== undefined && isDollar) return `$1.10 - $1.40 per ${unit}`;
  const isHourly = pay.some(({ per }) => per === "hour");
  const stated = pay.find(({ currency }) => currency !== undefined)?.currency;
  const own = stated === undefined || currencyOf(local?.usual ?? dollars.usual, country) === stated;
  if (!own) return isHourly ? `${stated} 24 - 29 per hour` : `${stated} 62,000 - 78,000 per year`;
  return (isHourly ? (local ?? dollars).hourly : undefined) ?? (local ?? dollars).usual;
}

interface Example {
  /** In the period that postings there use. */
  readonly usual: string;
  readonly hourly?: string;
}

const dollars: Example = { usual: "$62,000 - $78,000 per year", hourly: "$24 - $29 per hour" };

/** By https://european-union.europa.eu/institutions-law-budget/euro/countries-using-euro_en, as of 2026. */
const euroCountries: ReadonlySet<string> = new Set(
  "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(" "),
);

/** Where the euro is paid, in languages whose figures are written otherwise. */
const inEuros: Readonly<Record<string, Example>> = {
  de: { usual: "3.200 - 3.900 EUR pro Monat", hourly: "15,50 - 18,50 EUR pro Stunde" },
  en: { usual: "€42,000 - €52,000 per year", hourly: "€15.50 - €18.50 per hour" },
  es: { usual: "26.000 - 32.000 EUR al año", hourly: "12,50 - 15,50 EUR por hora" },
  fr: { usual: "32 000 - 40 000 EUR par an", hourly: "13,50 - 16,50 EUR par heure" },
  it: { usual: "28.000 - 34.000 EUR all'anno", hourly: "11,50 - 14,50 EUR all'ora" },
  nl: { usual: "3.100 - 3.800 EUR per maand", hourly: "15,50 - 18,50 EUR per uur" },
};

/** Where a language of the country writes figures in another way than English. */
const inLanguage: Readonly<Record<string, Example>> = {
  "PL-pl": { usual: "7 800 - 9 600 PLN brutto miesięcznie", hourly: "32 - 38 PLN brutto za godzinę" },
  "CH-de": { usual: "CHF 82'000 - 96'000 pro Jahr", hourly: "CHF 32 - 38 pro Stunde" },
  "CA-fr": { usual: "62 000 - 78 000 CAD par an", hourly: "24 - 29 CAD par heure" },
};

/** Likely pay by country. */
const ranges: Readonly<Record<string, Example>> = {
  AU: { usual: "AUD 78,000 - 92,000 per year", hourly: "AUD 31 - 36 per hour" },
  CA: { usual: "CAD 62,000 - 78,000 per year", hourly: "CAD 24 - 29 per hour" },
  CH: { usual: "CHF 82,000 - 96,000 per year", hourly: "CHF 32 - 38 per hour" },
  CZ: { usual: "CZK 38,000 - 48,000 per month", hourly: "CZK 190 - 230 per hour" },
  DK: { usual: "DKK 36,000 - 42,000 per month", hourly: "DKK 180 - 210 per hour" },
  GB: { usual: "£28,000 - £34,000 per year", hourly: "£13.50 - £16.50 per hour" },
  IN: { usual: "INR 900,000 - 1,200,000 per year" },
  NO: { usual: "NOK 560,000 - 640,000 per year", hourly: "NOK 230 - 280 per hour" },
  NZ: { usual: "NZD 70,000 - 84,000 per year", hourly: "NZD 28 - 34 per hour" },
  PL: { usual: "PLN 7,800 - 9,600 per month", hourly: "PLN 32 - 38 per hour" },
  SE: { usual: "SEK 34,000 - 41,000 per month", hourly: "SEK 170 - 210 per hour" },
};

/** The currency that an example is in. */
function currencyOf(example: string, country: string): string {
  const code = /[A-Z]{3}/.exec(example)?.[0];
  return code ?? (example.includes("£") ? "GBP" : example.includes("€") ? "EUR" : country === "CA" ? "CAD" : "USD");
}
