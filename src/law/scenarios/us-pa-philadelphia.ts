import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-pa-philadelphia.ts` begin and end. */
export const usPaPhiladelphia: readonly LawScenario[] = [
  {
    law: "US-PHL",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-PA-PHILADELPHIA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-PHL",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-PA-PHILADELPHIA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants with a criminal record need not apply.
`,
    expect: "fail",
  },
  {
    law: "US-PHL",
    shows: "the same, on the day before the law begins",
    on: "2026-01-05",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-01-05
locations: [US-PA-PHILADELPHIA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants with a criminal record need not apply.
`,
    expect: "not-in-force",
  },
];
