import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/tw.ts` begin and end. */
export const tw: readonly LawScenario[] = [
  {
    law: "TW-ESA",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: TW }
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
    law: "TW-ESA",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: TW }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "risk",
  },
  {
    law: "TW-ESA",
    shows: "the same, on the day before the law begins",
    on: "2018-11-29",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2018-11-29
locations: { country: TW }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
