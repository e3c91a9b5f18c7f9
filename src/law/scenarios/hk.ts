import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/hk.ts` begin and end. */
export const hk: readonly LawScenario[] = [
  {
    law: "HK-ADS",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: HK }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "HK-ADS",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: HK }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "fail",
  },
  {
    law: "HK-ADS",
    shows: "the same, on the day before the law begins",
    on: "1996-12-19",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1996-12-19
locations: { country: HK }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "not-in-force",
  },
];
