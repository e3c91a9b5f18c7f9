import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ca-la.ts` begin and end. */
export const usCaLa: readonly LawScenario[] = [
  {
    law: "US-LA-FCIHO",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 10 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA-LA]
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
    law: "US-LA-FCIHO",
    shows: "leaves the statement out",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 10 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA-LA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "risk",
  },
  {
    law: "US-LA-FCIHO",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 9 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA-LA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-LA-FCIHO",
    shows: "the same, on the day before the law begins",
    on: "2017-01-21",
    settings: "employer: { employees: { total: 10 } }",
    text: `---
title: Planner
posted: 2017-01-21
locations: [US-CA-LA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
