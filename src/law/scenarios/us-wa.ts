import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-wa.ts` begin and end. */
export const usWa: readonly LawScenario[] = [
  {
    law: "US-WA",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 15, US-WA: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA]
pay: $62,000 - $78,000 per year
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
other-pay: Annual bonus of up to 10% of base salary
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "US-WA",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 15, US-WA: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA]
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
other-pay: Annual bonus of up to 10% of base salary
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-WA",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 14, US-WA: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA]
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
other-pay: Annual bonus of up to 10% of base salary
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-WA",
    shows: "the same, on the day before the law begins",
    on: "2022-12-31",
    settings: "employer: { employees: { total: 15, US-WA: 1 } }",
    text: `---
title: Planner
posted: 2022-12-31
locations: [US-WA]
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
other-pay: Annual bonus of up to 10% of base salary
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
  {
    law: "US-WA-FCA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-WA-FCA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA]
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
    law: "US-WA-FCA",
    shows: "the same, on the day before the law begins",
    on: "2018-06-06",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2018-06-06
locations: [US-WA]
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
