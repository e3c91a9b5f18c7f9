import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-il.ts` begin and end. */
export const usIl: readonly LawScenario[] = [
  {
    law: "US-IL",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 15, US-IL: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-IL]
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
    law: "US-IL",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 15, US-IL: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-IL]
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
    law: "US-IL",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 14, US-IL: 1 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-IL]
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
    law: "US-IL",
    shows: "the same, on the day before the law begins",
    on: "2024-12-31",
    settings: "employer: { employees: { total: 15, US-IL: 1 } }",
    text: `---
title: Planner
posted: 2024-12-31
locations: [US-IL]
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
    law: "US-IL-AI",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-IL]
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
    law: "US-IL-AI",
    shows: "leaves the statement out",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-IL]
ai-screening: true
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "risk",
  },
  {
    law: "US-IL-AI",
    shows: "the same, on the day before the law begins",
    on: "2025-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2025-12-31
locations: [US-IL]
ai-screening: true
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
