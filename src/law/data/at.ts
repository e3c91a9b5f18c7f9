import type { Law } from "../law.ts";

/** Austria. The least pay as an amount with its unit of time is enough. */
export const at: readonly Law[] = [
  {
    id: "AT-PAY",
    jurisdiction: "AT",
    title: "Gleichbehandlungsgesetz: minimum pay in job advertisements",
    inForce: { from: "2011-03-01" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: "GlBG § 9(2), § 23(2)",
        fixed: "met",
        openTop: "met",
        openBottom: "unsettled",
        unit: "required",
      },
    ],
    exemptions: [
      { employment: ["contractor"], effect: "excluded", reason: "The law covers employees, not freelancers." },
    ],
    sources: [
      {
        citation: "GlBG § 9(2), § 23(2)",
        url: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    cure: "A warning for a first breach.",
    penalty: "Up to EUR 360 per advertisement.",
    regulator: "Gleichbehandlungsanwaltschaft",
    unsettled: [
      "That overpay is possible must be said too; this is not checked.",
      "Until 2013-08-01 only where a collective minimum existed.",
    ],
  },
  {
    id: "AT-GLBG",
    jurisdiction: "AT",
    title: "Gleichbehandlungsgesetz: neutral advertisements",
    inForce: {
      from: "2004-07-01",
    },
    employers: [],
    reach: {
      remote: "applies",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [],
    forbids: [
      {
        rule: "age/youthful",
        weight: "risky",
      },
      {
        rule: "age/digital-native",
        weight: "risky",
      },
      {
        rule: "age/graduate",
        weight: "risky",
      },
      { rule: "age/explicit-limit", weight: "risky" },
      {
        rule: "sex/title-neutral-de",
        weight: "risky",
      },
      {
        rule: "age/seasoned",
        weight: "risky",
      },
      {
        rule: "age/youth-words",
        weight: "risky",
      },
      {
        rule: "age/max-experience",
        weight: "risky",
      },
      {
        rule: "sex/preference",
        weight: "risky",
      },
      {
        rule: "sex/gendered-title",
        weight: "risky",
      },
      {
        rule: "race/preference",
        weight: "risky",
      },
      {
        rule: "religion/belief",
        weight: "risky",
      },
      {
        rule: "origin/native-speaker",
        weight: "risky",
      },
      {
        rule: "health/state-of-health",
        weight: "risky",
      },
      { rule: "disability/able-bodied", weight: "risky" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "GlBG §§ 9(1) and 23",
        url: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    penalty: "Up to EUR 360 per advertisement.",
    regulator: "Gleichbehandlungsanwaltschaft",
  },
];
