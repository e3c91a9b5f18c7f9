import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/ca-bc.ts` begin and end. */
export const caBc: readonly LawScenario[] = [
  {
    law: "CA-BC-PAY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-BC]
pay: CAD 62,000 - 78,000 per year
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "CA-BC-PAY",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-BC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "CA-BC-PAY",
    shows: "the same, on the day before the law begins",
    on: "2023-05-10",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2023-05-10
locations: [CA-BC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
