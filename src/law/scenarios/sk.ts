import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/sk.ts` begin and end. */
export const sk: readonly LawScenario[] = [
  {
    law: "SK-PAY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SK }
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
    law: "SK-PAY",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SK }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "SK-PAY",
    shows: "the same, on the day before the law begins",
    on: "2018-04-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2018-04-30
locations: { country: SK }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
