import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/pl.ts` begin and end. */
export const pl: readonly LawScenario[] = [
  {
    law: "PL-PAY",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: PL }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "later",
  },
  {
    law: "PL-PAY",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: PL }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Send your resume with your salary history.
`,
    expect: "fail",
  },
  {
    law: "PL-PAY",
    shows: "the same, on the day before the law begins",
    on: "2025-12-23",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2025-12-23
locations: { country: PL }
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
