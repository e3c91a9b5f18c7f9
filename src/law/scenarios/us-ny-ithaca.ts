import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ny-ithaca.ts` begin and end. */
export const usNyIthaca: readonly LawScenario[] = [
  {
    law: "US-NY-ITHACA",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { US-NY-ITHACA: 4, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-ITHACA]
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
    law: "US-NY-ITHACA",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { US-NY-ITHACA: 4, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-ITHACA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-NY-ITHACA",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { US-NY-ITHACA: 3 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-ITHACA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-NY-ITHACA",
    shows: "the same, on the day before the law begins",
    on: "2022-08-31",
    settings: "employer: { employees: { US-NY-ITHACA: 4, total: 50 } }",
    text: `---
title: Planner
posted: 2022-08-31
locations: [US-NY-ITHACA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
