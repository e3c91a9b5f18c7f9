import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/lt.ts` begin and end. */
export const lt: readonly LawScenario[] = [
  {
    law: "LT-PAY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: LT }
pay: €42,000 - €52,000 per year
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "LT-PAY",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: LT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "LT-PAY",
    shows: "the same, on the day before the law begins",
    on: "2019-07-26",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2019-07-26
locations: { country: LT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
