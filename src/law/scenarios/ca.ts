import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/ca.ts` begin and end. */
export const ca: readonly LawScenario[] = [
  {
    law: "CA-HR-AD",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CA }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "CA-HR-AD",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CA }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants must be under 35 years of age.
`,
    expect: "fail",
  },
  {
    law: "CA-HR-AD",
    shows: "the same, on the day before the law begins",
    on: "1990-12-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1990-12-30
locations: { country: CA }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants must be under 35 years of age.
`,
    expect: "not-in-force",
  },
];
