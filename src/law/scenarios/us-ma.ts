import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ma.ts` begin and end. */
export const usMa: readonly LawScenario[] = [
  {
    law: "US-MA",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { US-MA: 25, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MA]
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
    law: "US-MA",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { US-MA: 25, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-MA",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { US-MA: 24 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-MA",
    shows: "the same, on the day before the law begins",
    on: "2025-10-28",
    settings: "employer: { employees: { US-MA: 25, total: 50 } }",
    text: `---
title: Planner
posted: 2025-10-28
locations: [US-MA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
