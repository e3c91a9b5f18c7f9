import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/be.ts` begin and end. */
export const be: readonly LawScenario[] = [
  {
    law: "BE-PAY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 }, kind: public }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: BE }
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
    law: "BE-PAY",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 }, kind: public }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: BE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "risk",
  },
  {
    law: "BE-PAY",
    shows: "the same, on the day before the law begins",
    on: "2024-12-31",
    settings: "employer: { employees: { total: 50 }, kind: public }",
    text: `---
title: Planner
posted: 2024-12-31
locations: { country: BE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
