import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/ca-qc.ts` begin and end. */
export const caQc: readonly LawScenario[] = [
  {
    law: "CA-QC-LANG",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-QC]
translation-of: planificateur
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "CA-QC-LANG",
    shows: "leaves the statement out",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-QC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "risk",
  },
  {
    law: "CA-QC-LANG",
    shows: "the same, on the day before the law begins",
    on: "2022-05-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2022-05-31
locations: [CA-QC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
