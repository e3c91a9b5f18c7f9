import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ny-nyc.ts` begin and end. */
export const usNyNyc: readonly LawScenario[] = [
  {
    law: "US-NY-NYC",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4, US-NY-NYC: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-NYC]
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
    law: "US-NY-NYC",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4, US-NY-NYC: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-NYC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-NY-NYC",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 3, US-NY-NYC: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-NYC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-NY-NYC",
    shows: "the same, on the day before the law begins",
    on: "2022-10-31",
    settings: "employer: { employees: { total: 4, US-NY-NYC: 1 } }",
    text: `---
title: Planner
posted: 2022-10-31
locations: [US-NY-NYC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
  {
    law: "US-NYC-AEDT",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-NYC]
ai-screening: false
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-NYC-AEDT",
    shows: "the same, on the day before the law begins",
    on: "2023-07-04",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2023-07-04
locations: [US-NY-NYC]
ai-screening: true
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
  {
    law: "US-NYC-AEDT",
    shows: "the same, for work elsewhere",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-AK]
ai-screening: true
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-NYC-FCA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-NYC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-NYC-FCA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-NYC]
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
    law: "US-NYC-FCA",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 3 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-NYC]
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
    law: "US-NYC-FCA",
    shows: "the same, on the day before the law begins",
    on: "2015-10-26",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2015-10-26
locations: [US-NY-NYC]
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
