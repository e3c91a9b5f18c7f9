import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-oh-columbus.ts` begin and end. */
export const usOhColumbus: readonly LawScenario[] = [
  {
    law: "US-OH-COLUMBUS",
    shows: "says all that it requires",
    on: "2027-01-01",
    settings: "employer: { employees: { US-OH-COLUMBUS: 15, total: 50 } }",
    text: `---
title: Planner
posted: 2027-01-01
locations: [US-OH-COLUMBUS]
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
    law: "US-OH-COLUMBUS",
    shows: "states no pay",
    on: "2027-01-01",
    settings: "employer: { employees: { US-OH-COLUMBUS: 15, total: 50 } }",
    text: `---
title: Planner
posted: 2027-01-01
locations: [US-OH-COLUMBUS]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-OH-COLUMBUS",
    shows: "the same, with one employee fewer than the law counts",
    on: "2027-01-01",
    settings: "employer: { employees: { US-OH-COLUMBUS: 14 } }",
    text: `---
title: Planner
posted: 2027-01-01
locations: [US-OH-COLUMBUS]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-OH-COLUMBUS",
    shows: "the same, on the day before the law begins",
    on: "2025-12-02",
    settings: "employer: { employees: { US-OH-COLUMBUS: 15, total: 50 } }",
    text: `---
title: Planner
posted: 2025-12-02
locations: [US-OH-COLUMBUS]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
