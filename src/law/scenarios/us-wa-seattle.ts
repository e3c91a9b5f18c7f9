import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-wa-seattle.ts` begin and end. */
export const usWaSeattle: readonly LawScenario[] = [
  {
    law: "US-SEA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA-SEATTLE]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-SEA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA-SEATTLE]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants with a criminal record need not apply.
`,
    expect: "fail",
  },
  {
    law: "US-SEA",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 0 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA-SEATTLE]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants with a criminal record need not apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-SEA",
    shows: "the same, on the day before the law begins",
    on: "2013-10-31",
    settings: "employer: { employees: { total: 1 } }",
    text: `---
title: Planner
posted: 2013-10-31
locations: [US-WA-SEATTLE]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants with a criminal record need not apply.
`,
    expect: "not-in-force",
  },
];
