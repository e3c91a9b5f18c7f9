import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/ca-pe.ts` begin and end. */
export const caPe: readonly LawScenario[] = [
  {
    law: "CA-PE-PAY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-PE]
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
    law: "CA-PE-PAY",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-PE]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "CA-PE-PAY",
    shows: "the same, on the day before the law begins",
    on: "2022-05-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2022-05-31
locations: [CA-PE]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
