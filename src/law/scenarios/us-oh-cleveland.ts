import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-oh-cleveland.ts` begin and end. */
export const usOhCleveland: readonly LawScenario[] = [
  {
    law: "US-OH-CLEVELAND",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { US-OH-CLEVELAND: 15, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-OH-CLEVELAND]
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
    law: "US-OH-CLEVELAND",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { US-OH-CLEVELAND: 15, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-OH-CLEVELAND]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-OH-CLEVELAND",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { US-OH-CLEVELAND: 14 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-OH-CLEVELAND]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-OH-CLEVELAND",
    shows: "the same, on the day before the law begins",
    on: "2025-10-26",
    settings: "employer: { employees: { US-OH-CLEVELAND: 15, total: 50 } }",
    text: `---
title: Planner
posted: 2025-10-26
locations: [US-OH-CLEVELAND]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
