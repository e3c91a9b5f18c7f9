import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-vt.ts` begin and end. */
export const usVt: readonly LawScenario[] = [
  {
    law: "US-VT",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5, US-VT: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-VT]
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
    law: "US-VT",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5, US-VT: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-VT]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-VT",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4, US-VT: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-VT]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-VT",
    shows: "the same, on the day before the law begins",
    on: "2025-06-30",
    settings: "employer: { employees: { total: 5, US-VT: 1 } }",
    text: `---
title: Planner
posted: 2025-06-30
locations: [US-VT]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
