import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-ny-westchester.ts` begin and end. */
export const usNyWestchester: readonly LawScenario[] = [
  {
    law: "US-NY-WESTCHESTER",
    shows: "says all that it requires",
    on: "2022-11-06",
    settings: "employer: { employees: { total: 4, US-NY-WESTCHESTER: 4 } }",
    text: `---
title: Planner
posted: 2022-11-06
locations: [US-NY-WESTCHESTER]
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
    law: "US-NY-WESTCHESTER",
    shows: "states no pay",
    on: "2022-11-06",
    settings: "employer: { employees: { total: 4, US-NY-WESTCHESTER: 4 } }",
    text: `---
title: Planner
posted: 2022-11-06
locations: [US-NY-WESTCHESTER]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-NY-WESTCHESTER",
    shows: "the same, with one employee fewer than the law counts",
    on: "2022-11-06",
    settings: "employer: { employees: { total: 3, US-NY-WESTCHESTER: 3 } }",
    text: `---
title: Planner
posted: 2022-11-06
locations: [US-NY-WESTCHESTER]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-NY-WESTCHESTER",
    shows: "the same, on the day before the law begins",
    on: "2022-11-05",
    settings: "employer: { employees: { total: 4, US-NY-WESTCHESTER: 4 } }",
    text: `---
title: Planner
posted: 2022-11-05
locations: [US-NY-WESTCHESTER]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
