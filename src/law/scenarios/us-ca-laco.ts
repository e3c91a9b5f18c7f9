import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ca-laco.ts` begin and end. */
export const usCaLaco: readonly LawScenario[] = [
  {
    law: "US-LACO-FCO",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA-LACO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

We consider qualified applicants with arrest or conviction records as required by the Los Angeles County Fair Chance Ordinance for Employers and the California Fair Chance Act.
`,
    expect: "pass",
  },
  {
    law: "US-LACO-FCO",
    shows: "leaves the statement out",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA-LACO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-LACO-FCO",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA-LACO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-LACO-FCO",
    shows: "the same, on the day before the law begins",
    on: "2024-09-02",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2024-09-02
locations: [US-CA-LACO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
