import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-nj.ts` begin and end. */
export const usNj: readonly LawScenario[] = [
  {
    law: "US-NJ",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 10, US-NJ: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ]
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
    law: "US-NJ",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 10, US-NJ: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ]
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
    law: "US-NJ",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 9, US-NJ: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ]
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
    law: "US-NJ",
    shows: "the same, on the day before the law begins",
    on: "2025-05-31",
    settings: "employer: { employees: { total: 10, US-NJ: 1 } }",
    text: `---
title: Planner
posted: 2025-05-31
locations: [US-NJ]
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
    law: "US-NJ-OTCA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 15 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-NJ-OTCA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 15 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ]
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
    law: "US-NJ-OTCA",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 14 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ]
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
    law: "US-NJ-OTCA",
    shows: "the same, on the day before the law begins",
    on: "2015-02-28",
    settings: "employer: { employees: { total: 15 } }",
    text: `---
title: Planner
posted: 2015-02-28
locations: [US-NJ]
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
