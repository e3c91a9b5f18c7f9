import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/sg.ts` begin and end. */
export const sg: readonly LawScenario[] = [
  {
    law: "SG-WFA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SG }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "SG-WFA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SG }
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
    law: "SG-WFA",
    shows: "the same, on the day before the law begins",
    on: "2025-01-07",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2025-01-07
locations: { country: SG }
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
