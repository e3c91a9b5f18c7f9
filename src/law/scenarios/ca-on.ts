import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/ca-on.ts` begin and end. */
export const caOn: readonly LawScenario[] = [
  {
    law: "CA-ON-AI",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
ai-screening: false
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "CA-ON-AI",
    shows: "leaves the statement out",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
ai-screening: true
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "CA-ON-AI",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 24 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
ai-screening: true
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "CA-ON-AI",
    shows: "the same, on the day before the law begins",
    on: "2025-12-31",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2025-12-31
locations: [CA-ON]
ai-screening: true
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
  {
    law: "CA-ON-CANEXP",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "CA-ON-CANEXP",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Canadian work experience required.
`,
    expect: "fail",
  },
  {
    law: "CA-ON-CANEXP",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 24 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Canadian work experience required.
`,
    expect: "out-of-scope",
  },
  {
    law: "CA-ON-CANEXP",
    shows: "the same, on the day before the law begins",
    on: "2025-12-31",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2025-12-31
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Canadian work experience required.
`,
    expect: "not-in-force",
  },
  {
    law: "CA-ON-NONCOMPETE",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "CA-ON-NONCOMPETE",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
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
    law: "CA-ON-NONCOMPETE",
    shows: "the same, on the day before the law begins",
    on: "2021-10-24",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2021-10-24
locations: [CA-ON]
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
    law: "CA-ON-PAY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
pay: CAD 62,000 - 78,000 per year
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "CA-ON-PAY",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "CA-ON-PAY",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 24 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "CA-ON-PAY",
    shows: "the same, on the day before the law begins",
    on: "2025-12-31",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2025-12-31
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
  {
    law: "CA-ON-VACANCY",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
vacancy: existing
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "CA-ON-VACANCY",
    shows: "leaves the statement out",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "CA-ON-VACANCY",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 24 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "CA-ON-VACANCY",
    shows: "the same, on the day before the law begins",
    on: "2025-12-31",
    settings: "employer: { employees: { total: 25 } }",
    text: `---
title: Planner
posted: 2025-12-31
locations: [CA-ON]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
