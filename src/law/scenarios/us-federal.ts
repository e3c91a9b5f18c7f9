import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-federal.ts` begin and end. */
export const usFederal: readonly LawScenario[] = [
  {
    law: "US-503",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 }, federal-contractor: true }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

We consider all qualified applicants without regard to disability or protected veteran status.
`,
    expect: "pass",
  },
  {
    law: "US-503",
    shows: "leaves the statement out",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 }, federal-contractor: true }",
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
    expect: "fail",
  },
  {
    law: "US-503",
    shows: "the same, on the day before the law begins",
    on: "2014-03-23",
    settings: "employer: { employees: { total: 50 }, federal-contractor: true }",
    text: `---
title: Planner
posted: 2014-03-23
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
  {
    law: "US-ADA-AD",
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
    law: "US-ADA-AD",
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

You must be in excellent health.
`,
    expect: "risk",
  },
  {
    law: "US-ADA-AD",
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

You must be in excellent health.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-ADA-AD",
    shows: "the same, on the day before the law begins",
    on: "1992-07-25",
    settings: "employer: { employees: { total: 15 } }",
    text: `---
title: Planner
posted: 1992-07-25
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

You must be in excellent health.
`,
    expect: "not-in-force",
  },
  {
    law: "US-ADEA-WORDS",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 20 } }",
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
    law: "US-ADEA-WORDS",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 20 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants must be under 35 years of age.
`,
    expect: "fail",
  },
  {
    law: "US-ADEA-WORDS",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 19 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants must be under 35 years of age.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-ADEA-WORDS",
    shows: "the same, on the day before the law begins",
    on: "2007-07-05",
    settings: "employer: { employees: { total: 20 } }",
    text: `---
title: Planner
posted: 2007-07-05
locations: { country: US }
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
    law: "US-EO11246",
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
    law: "US-EO11246",
    shows: "uses words that are only a matter of good practice",
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

We are an equal opportunity employer under Executive Order 11246.
`,
    expect: "no-duty",
  },
  {
    law: "US-EO11246",
    shows: "the same, on the day before the law begins",
    on: "2025-01-20",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2025-01-20
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

We are an equal opportunity employer under Executive Order 11246.
`,
    expect: "not-in-force",
  },
  {
    law: "US-FAIR-CHANCE",
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
    law: "US-FAIR-CHANCE",
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

Applicants with a criminal record need not apply.
`,
    expect: "risk",
  },
  {
    law: "US-FAIR-CHANCE",
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

Applicants with a criminal record need not apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-FAIR-CHANCE",
    shows: "the same, on the day before the law begins",
    on: "2012-04-24",
    settings: "employer: { employees: { total: 15 } }",
    text: `---
title: Planner
posted: 2012-04-24
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants with a criminal record need not apply.
`,
    expect: "not-in-force",
  },
  {
    law: "US-FLSA-UNPAID",
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
    law: "US-FLSA-UNPAID",
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

This is an unpaid internship.
`,
    expect: "risk",
  },
  {
    law: "US-FLSA-UNPAID",
    shows: "the same, for work elsewhere",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: KE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

This is an unpaid internship.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-INA-CIT",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
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
    law: "US-INA-CIT",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

US citizens only.
`,
    expect: "fail",
  },
  {
    law: "US-INA-CIT",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 3 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

US citizens only.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-INA-VISA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
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
    law: "US-INA-VISA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

H-1B holders preferred; OPT and CPT candidates strongly encouraged.
`,
    expect: "fail",
  },
  {
    law: "US-INA-VISA",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 3 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

H-1B holders preferred; OPT and CPT candidates strongly encouraged.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-NATIVE-SPEAKER",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
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
    law: "US-NATIVE-SPEAKER",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 4 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Native English speaker required.
`,
    expect: "risk",
  },
  {
    law: "US-NATIVE-SPEAKER",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 3 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Native English speaker required.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-NLRA-PAYSECRECY",
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
    law: "US-NLRA-PAYSECRECY",
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

You must keep your salary confidential.
`,
    expect: "risk",
  },
  {
    law: "US-NLRA-PAYSECRECY",
    shows: "the same, for work elsewhere",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: KE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

You must keep your salary confidential.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-T7-AD",
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
    law: "US-T7-AD",
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

Only male candidates may apply.
`,
    expect: "fail",
  },
  {
    law: "US-T7-AD",
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

Only male candidates may apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-T7-SETASIDE",
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
    law: "US-T7-SETASIDE",
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

This position is reserved for candidates from underrepresented racial groups.
`,
    expect: "fail",
  },
  {
    law: "US-T7-SETASIDE",
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

This position is reserved for candidates from underrepresented racial groups.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-USERRA",
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
    law: "US-USERRA",
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

No reservists or members of the National Guard.
`,
    expect: "risk",
  },
  {
    law: "US-USERRA",
    shows: "the same, on the day before the law begins",
    on: "1994-10-12",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1994-10-12
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

No reservists or members of the National Guard.
`,
    expect: "not-in-force",
  },
  {
    law: "US-VEVRAA",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 }, federal-contractor: true }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

We consider all qualified applicants without regard to disability or protected veteran status.
`,
    expect: "pass",
  },
  {
    law: "US-VEVRAA",
    shows: "leaves the statement out",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 }, federal-contractor: true }",
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
    expect: "fail",
  },
  {
    law: "US-VEVRAA",
    shows: "the same, on the day before the law begins",
    on: "2014-03-23",
    settings: "employer: { employees: { total: 50 }, federal-contractor: true }",
    text: `---
title: Planner
posted: 2014-03-23
locations: { country: US }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
