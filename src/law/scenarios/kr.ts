import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/kr.ts` begin and end. */
export const kr: readonly LawScenario[] = [
  {
    law: "KR-FAIRHIRE",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 30 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: KR }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "KR-FAIRHIRE",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 30 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: KR }
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
    law: "KR-FAIRHIRE",
    shows: "the same, with one employee fewer than the law counts",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 29 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: KR }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Attractive appearance required.
`,
    expect: "out-of-scope",
  },
  {
    law: "KR-FAIRHIRE",
    shows: "the same, on the day before the law begins",
    on: "2014-01-20",
    settings: "employer: { employees: { total: 30 } }",
    text: `---
title: Planner
posted: 2014-01-20
locations: { country: KR }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.

Attractive appearance required.
`,
    expect: "not-in-force",
  },
];
