import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/gb.ts` begin and end. */
export const gb: readonly LawScenario[] = [
  {
    law: "UK-EQA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: GB }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "UK-EQA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: GB }
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
    law: "UK-EQA",
    shows: "the same, on the day before the law begins",
    on: "2010-09-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2010-09-30
locations: { country: GB }
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
    law: "UK-NIR",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [GB-NIR]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "UK-NIR",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: [GB-NIR]
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
    law: "UK-NIR",
    shows: "the same, on the day before the law begins",
    on: "2006-09-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2006-09-30
locations: [GB-NIR]
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Only male candidates may apply.
`,
    expect: "not-in-force",
  },
];
