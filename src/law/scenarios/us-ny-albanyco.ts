import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ny-albanyco.ts` begin and end. */
export const usNyAlbanyco: readonly LawScenario[] = [
  {
    law: "US-NY-ALBANYCO",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-ALBANYCO]
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
    law: "US-NY-ALBANYCO",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-ALBANYCO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-NY-ALBANYCO",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 3 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-ALBANYCO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "risk",
  },
  {
    law: "US-NY-ALBANYCO",
    shows: "the same, on the day before the law begins",
    on: "2023-03-08",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2023-03-08
locations: [US-NY-ALBANYCO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
