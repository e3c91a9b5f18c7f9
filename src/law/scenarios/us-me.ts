import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-me.ts` begin and end. */
export const usMe: readonly LawScenario[] = [
  {
    law: "US-ME",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 10 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-ME]
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
    law: "US-ME",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 10 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-ME]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-ME",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 9 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-ME]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-ME",
    shows: "the same, on the day before the law begins",
    on: "2026-07-12",
    settings: "employer: { employees: { total: 10 } }",
    text: `---
title: Planner
posted: 2026-07-12
locations: [US-ME]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
  {
    law: "US-ME-FCA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-ME]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-ME-FCA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-ME]
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
    law: "US-ME-FCA",
    shows: "the same, on the day before the law begins",
    on: "2021-10-17",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2021-10-17
locations: [US-ME]
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
