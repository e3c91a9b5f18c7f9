import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-va.ts` begin and end. */
export const usVa: readonly LawScenario[] = [
  {
    law: "US-VA",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-VA]
pay: $62,000 - $78,000 per year
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "US-VA",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-VA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-VA",
    shows: "the same, on the day before the law begins",
    on: "2026-06-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-06-30
locations: [US-VA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
