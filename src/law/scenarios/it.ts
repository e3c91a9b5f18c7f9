import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/it.ts` begin and end. */
export const it: readonly LawScenario[] = [
  {
    law: "IT-PAY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IT }
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
    law: "IT-PAY",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "IT-PAY",
    shows: "the same, on the day before the law begins",
    on: "2026-06-06",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-06-06
locations: { country: IT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
