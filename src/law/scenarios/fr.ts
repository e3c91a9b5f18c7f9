import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/fr.ts` begin and end. */
export const fr: readonly LawScenario[] = [
  {
    law: "FR-OFFRE",
    shows: "says all that it requires",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: FR }
translation-of: planificateur
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "pass",
  },
  {
    law: "FR-OFFRE",
    shows: "leaves the statement out",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: FR }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "risk",
  },
  {
    law: "FR-OFFRE",
    shows: "the same, on the day before the law begins",
    on: "2008-04-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2008-04-30
locations: { country: FR }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "not-in-force",
  },
];
