import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ca-sf.ts` begin and end. */
export const usCaSf: readonly LawScenario[] = [
  {
    law: "US-SF-FCO",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA-SF]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

We consider qualified applicants with arrest or conviction records as required by applicable law.
`,
    expect: "pass",
  },
  {
    law: "US-SF-FCO",
    shows: "leaves the statement out",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA-SF]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-SF-FCO",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA-SF]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-SF-FCO",
    shows: "the same, on the day before the law begins",
    on: "2014-08-12",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2014-08-12
locations: [US-CA-SF]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
