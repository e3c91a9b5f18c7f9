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
        citation: "GlBG § 9(2)",
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
        citation: "GlBG § 9(2)",
        url: "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395&Paragraf=9",
        quote:
          "in der Ausschreibung das für den ausgeschriebenen Arbeitsplatz geltende kollektivvertragliche oder das durch Gesetz oder andere Normen der kollektiven Rechtsgestaltung geltende Mindestentgelt anzugeben und auf die Bereitschaft zur Überzahlung hinzuweisen, wenn eine solche besteht.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "ris.bka.gv.at, version of 2021-02-23",
        language: "de",
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
        citation: "GlBG § 9(1)",
        url: "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395&Paragraf=9",
        quote:
          "darf einen Arbeitsplatz weder öffentlich noch innerhalb des Betriebes (Unternehmens) nur für Männer oder nur für Frauen ausschreiben oder durch Dritte ausschreiben lassen, es sei denn, ein bestimmtes Geschlecht ist unverzichtbare Voraussetzung für die Ausübung der vorgesehenen Tätigkeit.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "ris.bka.gv.at, version of 2021-02-23",
        language: "de",
      },
    ],
    penalty: "Up to EUR 360 per advertisement.",
    regulator: "Gleichbehandlungsanwaltschaft",
  },
];
