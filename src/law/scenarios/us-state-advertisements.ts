import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-state-advertisements.ts` begin and end. */
export const usStateAdvertisements: readonly LawScenario[] = [
  {
    law: "US-CA-FEHA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-CA-FEHA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "risk",
  },
  {
    law: "US-CA-FEHA",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-CA-FEHA",
    shows: "the same, on the day before the law begins",
    on: "1992-12-31",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 1992-12-31
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "not-in-force",
  },
  {
    law: "US-MA-151B",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 6 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-MA-151B",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 6 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "risk",
  },
  {
    law: "US-MA-151B",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 5 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-ME-HRA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-ME]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-ME-HRA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-ME]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "fail",
  },
  {
    law: "US-ME-HRA",
    shows: "the same, for work elsewhere",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-AK]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-MI-ELCRA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MI]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-MI-ELCRA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-MI]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "risk",
  },
  {
    law: "US-MI-ELCRA",
    shows: "the same, for work elsewhere",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-AK]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-NJ-LAD",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-NJ-LAD",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NJ]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "fail",
  },
  {
    law: "US-NJ-LAD",
    shows: "the same, for work elsewhere",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-AK]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-NY-HRL",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-NY-HRL",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "fail",
  },
  {
    law: "US-NY-HRL",
    shows: "the same, for work elsewhere",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-AK]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-OH-4112",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-OH]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-OH-4112",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-OH]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "risk",
  },
  {
    law: "US-OH-4112",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 3 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-OH]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-WA-WLAD",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 8 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-WA-WLAD",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 8 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "risk",
  },
  {
    law: "US-WA-WLAD",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 7 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-WA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "out-of-scope",
  },
];
