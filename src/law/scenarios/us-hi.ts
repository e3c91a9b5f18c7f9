import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-hi.ts` begin and end. */
export const usHi: readonly LawScenario[] = [
  {
    law: "US-HI",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-HI]
pay: $62,000 - $78,000 per year
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "US-HI",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-HI]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-HI",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 49 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-HI]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-HI",
    shows: "the same, on the day before the law begins",
    on: "2023-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2023-12-31
locations: [US-HI]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
  {
    law: "US-HI-FCA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-HI]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-HI-FCA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-HI]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants with a criminal record need not apply.
`,
    expect: "risk",
  },
  {
    law: "US-HI-FCA",
    shows: "the same, on the day before the law begins",
    on: "1998-07-14",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1998-07-14
locations: [US-HI]
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
