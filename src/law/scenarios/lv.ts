import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/lv.ts` begin and end. */
export const lv: readonly LawScenario[] = [
  {
    law: "LV-PAY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: LV }
pay: €42,000 - €52,000 per year gross
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "LV-PAY",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: LV }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "LV-PAY",
    shows: "the same, on the day before the law begins",
    on: "2018-11-27",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2018-11-27
locations: { country: LV }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
