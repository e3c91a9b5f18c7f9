import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ct.ts` begin and end. */
export const usCt: readonly LawScenario[] = [
  {
    law: "US-CT",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { US-CT: 1, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CT]
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
    law: "US-CT",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { US-CT: 1, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CT]
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
    law: "US-CT",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { US-CT: 0 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CT]
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
    law: "US-CT",
    shows: "the same, on the day before the law begins",
    on: "2021-09-30",
    settings: "employer: { employees: { US-CT: 1, total: 50 } }",
    text: `---
title: Planner
posted: 2021-09-30
locations: [US-CT]
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "later",
  },
];
