import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/eu.ts` begin and end. */
export const eu: readonly LawScenario[] = [
  {
    law: "EU-PTD-5",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: DE }
pay: €42,000 - €52,000 per year
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "EU-PTD-5",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: DE }
pay: €42,000 - €52,000 per year
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Send your resume with your salary history.
`,
    expect: "risk",
  },
  {
    law: "EU-PTD-5",
    shows: "the same, on the day before the law begins",
    on: "2026-06-06",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-06-06
locations: { country: DE }
pay: €42,000 - €52,000 per year
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Send your resume with your salary history.
`,
    expect: "not-in-force",
  },
];
