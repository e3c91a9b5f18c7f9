import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ca.ts` begin and end. */
export const usCa: readonly LawScenario[] = [
  {
    law: "US-CA",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 15, US-CA: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
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
    law: "US-CA",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 15, US-CA: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-CA",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 14, US-CA: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-CA",
    shows: "the same, on the day before the law begins",
    on: "2022-12-31",
    settings: "employer: { employees: { total: 15, US-CA: 1 } }",
    text: `---
title: Planner
posted: 2022-12-31
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
  {
    law: "US-CA-FCA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-CA-FCA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
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
    law: "US-CA-FCA",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
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
    law: "US-CA-FCA",
    shows: "the same, on the day before the law begins",
    on: "2023-09-30",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2023-09-30
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants with a criminal record need not apply.
`,
    expect: "not-in-force",
  },
  {
    law: "US-CA-SB1100",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-CA-SB1100",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

You need a valid driver’s license.
`,
    expect: "fail",
  },
  {
    law: "US-CA-SB1100",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

You need a valid driver’s license.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-CA-SB1100",
    shows: "the same, on the day before the law begins",
    on: "2024-12-31",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2024-12-31
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

You need a valid driver’s license.
`,
    expect: "not-in-force",
  },
];
