import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-co.ts` begin and end. */
export const usCo: readonly LawScenario[] = [
  {
    law: "US-CO",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { US-CO: 1, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CO]
pay: $62,000 - $78,000 per year
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
other-pay: Annual bonus of up to 10% of base salary
closes: 2026-12-31
apply: https://example.com/apply
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "US-CO",
    shows: "states no pay",
    on: "2026-12-01",
    settings: "employer: { employees: { US-CO: 1, total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CO]
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
other-pay: Annual bonus of up to 10% of base salary
closes: 2026-12-31
apply: https://example.com/apply
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "fail",
  },
  {
    law: "US-CO",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { US-CO: 0 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [US-CO]
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
other-pay: Annual bonus of up to 10% of base salary
closes: 2026-12-31
apply: https://example.com/apply
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "out-of-scope",
  },
  {
    law: "US-CO",
    shows: "the same, on the day before the law begins",
    on: "2020-12-31",
    settings: "employer: { employees: { US-CO: 1, total: 50 } }",
    text: `---
title: Planner
posted: 2020-12-31
locations: [US-CO]
benefits: Health insurance, a 401(k) plan and 15 days of paid vacation
other-pay: Annual bonus of up to 10% of base salary
closes: 2021-01-30
apply: https://example.com/apply
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
  {
    law: "US-CO-AI",
    shows: "says all that it requires",
    on: "2027-01-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2027-01-01
locations: [US-CO]
ai-screening: false
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "later",
  },
  {
    law: "US-CO-AI",
    shows: "the same, on the day before the law begins",
    on: "2026-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-31
locations: [US-CO]
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
    law: "US-CO-AI",
    shows: "the same, for work elsewhere",
    on: "2027-01-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2027-01-01
locations: [US-AK]
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
    law: "US-CO-CTC",
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
    law: "US-CO-CTC",
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

Applicants with a criminal record need not apply.
`,
    expect: "fail",
  },
  {
    law: "US-CO-CTC",
    shows: "the same, on the day before the law begins",
    on: "2019-08-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2019-08-31
locations: [US-CO]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Applicants with a criminal record need not apply.
`,
    expect: "not-in-force",
  },
];
