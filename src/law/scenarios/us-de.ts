import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-de.ts` begin and end. */
export const usDe: readonly LawScenario[] = [
  {
    law: "US-DE",
    shows: "says all that it requires",
    on: "2027-09-26",
    settings: "employer: { employees: { total: 26 } }",
    text: `---
title: Planner
posted: 2027-09-26
locations: [US-DE]
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
    law: "US-DE",
    shows: "states no pay",
    on: "2027-09-26",
    settings: "employer: { employees: { total: 26 } }",
    text: `---
title: Planner
posted: 2027-09-26
locations: [US-DE]
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
    law: "US-DE",
    shows: "the same, with one employee fewer than the law counts",
    on: "2027-09-26",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2027-09-26
locations: [US-DE]
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
    law: "US-DE",
    shows: "the same, on the day before the law begins",
    on: "2027-09-25",
    settings: "employer: { employees: { total: 26 } }",
    text: `---
title: Planner
posted: 2027-09-25
locations: [US-DE]
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
