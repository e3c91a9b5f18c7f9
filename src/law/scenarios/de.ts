import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/de.ts` begin and end. */
export const de: readonly LawScenario[] = [
  {
    law: "DE-AGG",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: DE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "DE-AGG",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: DE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants must be under 35 years of age.
`,
    expect: "risk",
  },
  {
    law: "DE-AGG",
    shows: "the same, on the day before the law begins",
    on: "2006-08-17",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2006-08-17
locations: { country: DE }
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
