import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-md.ts` begin and end. */
export const usMd: readonly LawScenario[] = [
  {
    law: "US-MD",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MD]
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
    law: "US-MD",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MD]
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
    law: "US-MD",
    shows: "the same, on the day before the law begins",
    on: "2024-09-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2024-09-30
locations: [US-MD]
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
