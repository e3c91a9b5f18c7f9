import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-nj-jerseycity.ts` begin and end. */
export const usNjJerseycity: readonly LawScenario[] = [
  {
    law: "US-NJ-JERSEYCITY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { US-NJ-JERSEYCITY: 5, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ-JERSEYCITY]
pay: $62,000 - $78,000 per year
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "US-NJ-JERSEYCITY",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { US-NJ-JERSEYCITY: 5, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ-JERSEYCITY]
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-NJ-JERSEYCITY",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { US-NJ-JERSEYCITY: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ-JERSEYCITY]
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-NJ-JERSEYCITY",
    shows: "the same, on the day before the law begins",
    on: "2022-04-12",
    settings: "employer: { employees: { US-NJ-JERSEYCITY: 5, total: 50 } }",
    text: `---
title: Planner
posted: 2022-04-12
locations: [US-NJ-JERSEYCITY]
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
