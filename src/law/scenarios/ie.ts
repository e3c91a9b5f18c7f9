import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/ie.ts` begin and end. */
export const ie: readonly LawScenario[] = [
  {
    law: "IE-EEA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "IE-EEA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IE }
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
    law: "IE-EEA",
    shows: "the same, on the day before the law begins",
    on: "1999-10-17",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1999-10-17
locations: { country: IE }
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
