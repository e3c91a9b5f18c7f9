import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/au.ts` begin and end. */
export const au: readonly LawScenario[] = [
  {
    law: "AU-ADS",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: AU }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "AU-ADS",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: AU }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants must be under 35 years of age.
`,
    expect: "risk",
  },
  {
    law: "AU-ADS",
    shows: "the same, on the day before the law begins",
    on: "2004-06-21",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2004-06-21
locations: { country: AU }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants must be under 35 years of age.
`,
    expect: "not-in-force",
  },
  {
    law: "AU-SECRECY",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: AU }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "AU-SECRECY",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: AU }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

You must keep your salary confidential.
`,
    expect: "risk",
  },
  {
    law: "AU-SECRECY",
    shows: "the same, on the day before the law begins",
    on: "2022-12-06",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2022-12-06
locations: { country: AU }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

You must keep your salary confidential.
`,
    expect: "not-in-force",
  },
];
