import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/at.ts` begin and end. */
export const at: readonly LawScenario[] = [
  {
    law: "AT-GLBG",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: AT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "AT-GLBG",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: AT }
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
    law: "AT-GLBG",
    shows: "the same, on the day before the law begins",
    on: "2004-06-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2004-06-30
locations: { country: AT }
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
    law: "AT-PAY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: AT }
pay: €42,000 - €52,000 per year
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "AT-PAY",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: AT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "AT-PAY",
    shows: "the same, on the day before the law begins",
    on: "2011-02-28",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2011-02-28
locations: { country: AT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
