import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/es.ts` begin and end. */
export const es: readonly LawScenario[] = [
  {
    law: "ES-LISOS",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: ES }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "ES-LISOS",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: ES }
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
    law: "ES-LISOS",
    shows: "the same, on the day before the law begins",
    on: "2000-08-08",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2000-08-08
locations: { country: ES }
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
