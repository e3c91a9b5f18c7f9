import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-dc.ts` begin and end. */
export const usDc: readonly LawScenario[] = [
  {
    law: "US-DC",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { US-DC: 1, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-DC]
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
    law: "US-DC",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { US-DC: 1, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-DC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-DC",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { US-DC: 0 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-DC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-DC",
    shows: "the same, on the day before the law begins",
    on: "2024-06-29",
    settings: "employer: { employees: { US-DC: 1, total: 50 } }",
    text: `---
title: Planner
posted: 2024-06-29
locations: [US-DC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
