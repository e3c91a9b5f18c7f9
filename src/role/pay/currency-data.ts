import type { PayPeriod } from "../role-spec.ts";

/** A way to write a currency: the codes it can stand for, the likeliest first. */
export interface CurrencyMark {
  readonly codes: readonly string[];
  /** A code is settled; a sign that several countries share gives way to a code beside it. */
  readonly isCode: boolean;
}

/** What people call pay in a currency. `year` is the smallest figure that is read as yearly pay when no period is written. */
export interface CurrencyScale {
  readonly year: number;
  /** The smallest figure that can be pay for a month. */
  readonly month: number;
  /** The largest figure that can be pay for an hour or a day. */
  readonly day: number;
}

/** Current codes of ISO 4217 for money that circulates (funds, metals and test codes left out). https://www.iso.org/iso-4217-currency-codes.html */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK " +
    "DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF " +
    "KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK " +
    "PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX " +
    "USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
  ).split(" "),
);

/** Codes that are also English words: they count only in capitals and right beside a figure. */
export const codesThatAreWords: ReadonlySet<string> = new Set(
  "ALL BOB COP CUP GEL LAK MAD MOP NAD PAB PEN SOS TOP TRY".split(" "),
);

/** Currencies of countries that share a sign. */
export const countryCurrencies: Readonly<Record<string, string>> = {
  US: "USD",
  PR: "USD",
  GU: "USD",
  VI: "USD",
  EC: "USD",
  SV: "USD",
  PA: "USD",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  SG: "SGD",
  HK: "HKD",
  TW: "TWD",
  MX: "MXN",
  AR: "ARS",
  CL: "CLP",
  CO: "COP",
  UY: "UYU",
  DO: "DOP",
  CU: "CUP",
  BS: "BSD",
  BB: "BBD",
  BZ: "BZD",
  BM: "BMD",
  BN: "BND",
  FJ: "FJD",
  GY: "GYD",
  JM: "JMD",
  KY: "KYD",
  LR: "LRD",
  NA: "NAD",
  TT: "TTD",
  SR: "SRD",
  PH: "PHP",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  FO: "DKK",
  GL: "DKK",
  IS: "ISK",
  JP: "JPY",
  CN: "CNY",
  IN: "INR",
  PK: "PKR",
  LK: "LKR",
  NP: "NPR",
  MU: "MUR",
  CH: "CHF",
  LI: "CHF",
  AE: "AED",
  MA: "MAD",
};

/** The country that a language points to when the posting names none. */
export const languageCountries: Readonly<Record<string, string>> = {
  sv: "SE",
  nb: "NO",
  nn: "NO",
  no: "NO",
  da: "DK",
  is: "IS",
  ja: "JP",
  zh: "CN",
};

const dollars =
  "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP CUP BSD BBD BZD BMD BND FJD GYD JMD KYD LRD NAD TTD SRD";
const kroner = "SEK NOK DKK ISK";
const pesos = "MXN ARS CLP COP UYU DOP CUP PHP";
const rupees = "INR PKR LKR NPR MUR";

/** Signs and words in small letters, with the codes that each can stand for. */
const writtenMarks: readonly (readonly [marks: string, codes: string])[] = [
  ["$ dollar dollars долларов доллара", dollars],
  ["us$ $us u$s us-$ usd$ us-dollar us-dollars", "USD"],
  ["c$ ca$ can$ $c $ca cdn$ cdn", "CAD"],
  ["a$ au$ aus$ $a $au", "AUD"],
  ["nz$ $nz", "NZD"],
  ["s$ sg$", "SGD"],
  ["hk$", "HKD"],
  ["nt$", "TWD"],
  ["mx$ mex$", "MXN"],
  ["£ pound pounds sterling stg quid", "GBP"],
  ["€ euro euros eur. eurs евро", "EUR"],
  ["kr kr. kronor kroner kronur :-", kroner],
  ["¥ yen", "JPY CNY"],
  ["円", "JPY"],
  ["rmb cn¥ 元 人民币 yuan renminbi", "CNY"],
  ["₹", "INR"],
  ["rs rs. ₨ rupees", rupees],
  ["r$ reais", "BRL"],
  ["rm", "MYR"],
  ["fr. sfr sfr. franken", "CHF"],
  ["zł zl złotych złote zlotych pln.", "PLN"],
  ["kč", "CZK"],
  ["ft forint", "HUF"],
  ["lei", "RON"],
  ["лв лв.", "BGN"],
  ["₴ грн грн.", "UAH"],
  ["₽ руб руб. рублей рубля р.", "RUB"],
  ["₺", "TRY"],
  ["₪ shekels nis", "ILS"],
  ["₩ won", "KRW"],
  ["₫ đ", "VND"],
  ["₱", "PHP"],
  ["฿ baht", "THB"],
  ["₦ naira", "NGN"],
  ["₵", "GHS"],
  ["₸ тенге", "KZT"],
  ["rp", "IDR"],
  ["rand rands", "ZAR"],
  ["dhs", "AED"],
  ["pesos", pesos],
];

/** Marks of more than one word. */
const phraseMarks: readonly (readonly [mark: string, code: string])[] = [
  ["us $", "USD"],
  ["us dollars", "USD"],
  ["u.s. dollars", "USD"],
  ["canadian dollars", "CAD"],
  ["australian dollars", "AUD"],
  ["new zealand dollars", "NZD"],
  ["singapore dollars", "SGD"],
  ["pounds sterling", "GBP"],
  ["british pounds", "GBP"],
  ["swiss francs", "CHF"],
  ["francs suisses", "CHF"],
  ["schweizer franken", "CHF"],
  ["danish kroner", "DKK"],
  ["norwegian kroner", "NOK"],
  ["swedish kronor", "SEK"],
  ["indian rupees", "INR"],
];

/** Every way to write a currency, in small letters. Codes are not listed: see `currencyCodes`. */
export const currencyMarks: ReadonlyMap<string, CurrencyMark> = new Map(
  [
    ...writtenMarks.flatMap(([marks, codes]) => marks.split(" ").map((mark) => [mark, codes] as const)),
    ...phraseMarks,
  ].map(([mark, codes]) => [mark, { codes: codes.split(" "), isCode: false }]),
);

/** Units of account that are no currency of ISO 4217. */
export const tokenUnits: ReadonlySet<string> = new Set("U USDT USDC BTC ETH DAI XRP SOL".split(" "));

const western: CurrencyScale = { year: 15_000, month: 400, day: 3_000 };
const nordic: CurrencyScale = { year: 150_000, month: 8_000, day: 4_000 };

/** Rounded from wage statistics of the countries; they only decide what an unwritten period can be. */
export const currencyScales: Readonly<Record<string, CurrencyScale>> = {
  USD: western,
  GBP: western,
  EUR: western,
  CAD: western,
  AUD: western,
  NZD: western,
  CHF: { year: 30_000, month: 1_000, day: 3_000 },
  SGD: { year: 25_000, month: 500, day: 3_000 },
  SEK: nordic,
  NOK: nordic,
  DKK: nordic,
  PLN: { year: 50_000, month: 1_500, day: 3_000 },
  BRL: { year: 50_000, month: 800, day: 2_000 },
  MXN: { year: 200_000, month: 4_000, day: 10_000 },
  INR: { year: 300_000, month: 5_000, day: 30_000 },
  CNY: { year: 120_000, month: 2_000, day: 5_000 },
  MYR: { year: 40_000, month: 1_000, day: 3_000 },
  JPY: { year: 2_000_000, month: 100_000, day: 100_000 },
  HKD: { year: 180_000, month: 5_000, day: 10_000 },
  TWD: { year: 400_000, month: 15_000, day: 15_000 },
  ZAR: { year: 150_000, month: 3_000, day: 10_000 },
  CZK: { year: 300_000, month: 10_000, day: 20_000 },
  HUF: { year: 3_000_000, month: 150_000, day: 200_000 },
  RON: { year: 40_000, month: 1_500, day: 3_000 },
  ILS: { year: 100_000, month: 3_000, day: 4_000 },
  RUB: { year: 1_000_000, month: 15_000, day: 50_000 },
  ISK: { year: 3_000_000, month: 200_000, day: 200_000 },
  KRW: { year: 20_000_000, month: 1_000_000, day: 1_000_000 },
};

/** Above these a figure for the period is doubtful in a currency of the size of the dollar. */
export const largestUsual: Readonly<Record<Exclude<PayPeriod, "unit">, number>> = {
  hour: 1_000,
  day: 5_000,
  week: 12_000,
  biweekly: 18_000,
  "twice-monthly": 18_000,
  month: 22_000,
  year: 2_000_000,
};
