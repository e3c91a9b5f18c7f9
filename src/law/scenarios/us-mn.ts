import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-mn.ts` begin and end. */
export const usMn: readonly LawScenario[] = [
  {
    law: "US-MN",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { US-MN: 30, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MN]
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
    law: "US-MN",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { US-MN: 30, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MN]
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
    law: "US-MN",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { US-MN: 29 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MN]
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
    law: "US-MN",
    shows: "the same, on the day before the law begins",
    on: "2024-12-31",
    settings: "employer: { employees: { US-MN: 30, total: 50 } }",
    text: `---
title: Planner
posted: 2024-12-31
locations: [US-MN]
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
];
