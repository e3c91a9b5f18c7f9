import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-states.ts` begin and end. */
export const usStates: readonly LawScenario[] = [
  {
    law: "US-AGE-APP",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-AGE-APP",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Send your date of birth and your year of graduation.
`,
    expect: "risk",
  },
  {
    law: "US-AGE-APP",
    shows: "the same, on the day before the law begins",
    on: "2021-09-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2021-09-30
locations: [US-CO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Send your date of birth and your year of graduation.
`,
    expect: "not-in-force",
  },
  {
    law: "US-APPEARANCE",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-APPEARANCE",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Attractive appearance required.
`,
    expect: "risk",
  },
  {
    law: "US-APPEARANCE",
    shows: "the same, on the day before the law begins",
    on: "2023-11-21",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2023-11-21
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Attractive appearance required.
`,
    expect: "not-in-force",
  },
  {
    law: "US-CANNABIS",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-NYC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-CANNABIS",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-NY-NYC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

A pre-employment drug test including marijuana is required.
`,
    expect: "risk",
  },
  {
    law: "US-CANNABIS",
    shows: "the same, on the day before the law begins",
    on: "2020-05-09",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2020-05-09
locations: [US-NY-NYC]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

A pre-employment drug test including marijuana is required.
`,
    expect: "not-in-force",
  },
  {
    law: "US-CREDIT",
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
    law: "US-CREDIT",
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

You must pass a credit check.
`,
    expect: "fail",
  },
  {
    law: "US-CREDIT",
    shows: "the same, on the day before the law begins",
    on: "2015-09-02",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2015-09-02
locations: [US-NY]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

You must pass a credit check.
`,
    expect: "not-in-force",
  },
  {
    law: "US-FAMILY",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 15 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "US-FAMILY",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 15 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Ideal for somebody without children or family obligations.
`,
    expect: "fail",
  },
  {
    law: "US-FAMILY",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 14 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Ideal for somebody without children or family obligations.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-NONCOMPETE",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
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
    law: "US-NONCOMPETE",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

You will sign a non-compete agreement.
`,
    expect: "risk",
  },
  {
    law: "US-NONCOMPETE",
    shows: "the same, on the day before the law begins",
    on: "2023-06-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2023-06-30
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

You will sign a non-compete agreement.
`,
    expect: "not-in-force",
  },
  {
    law: "US-SALHIST",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
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
    law: "US-SALHIST",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Send your resume with your salary history.
`,
    expect: "fail",
  },
  {
    law: "US-SALHIST",
    shows: "the same, on the day before the law begins",
    on: "2017-10-05",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2017-10-05
locations: [US-CA]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Send your resume with your salary history.
`,
    expect: "not-in-force",
  },
  {
    law: "US-UNEMP",
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
    law: "US-UNEMP",
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

Must be currently employed.
`,
    expect: "fail",
  },
  {
    law: "US-UNEMP",
    shows: "the same, on the day before the law begins",
    on: "2011-05-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2011-05-31
locations: [US-NJ]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Must be currently employed.
`,
    expect: "not-in-force",
  },
];
