import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/eu-advertisements.ts` begin and end. */
export const euAdvertisements: readonly LawScenario[] = [
  {
    law: "BE-2007",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: BE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "BE-2007",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: BE }
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
    law: "BE-2007",
    shows: "the same, on the day before the law begins",
    on: "2007-06-08",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2007-06-08
locations: { country: BE }
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
    law: "BG-ZZD",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: BG }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "BG-ZZD",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: BG }
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
    law: "BG-ZZD",
    shows: "the same, on the day before the law begins",
    on: "2003-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2003-12-31
locations: { country: BG }
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
    law: "CY-205",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CY }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "CY-205",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CY }
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
    law: "CY-205",
    shows: "the same, on the day before the law begins",
    on: "2002-12-19",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2002-12-19
locations: { country: CY }
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
    law: "CZ-ZOZ",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CZ }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "CZ-ZOZ",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CZ }
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
    law: "CZ-ZOZ",
    shows: "the same, on the day before the law begins",
    on: "2004-09-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2004-09-30
locations: { country: CZ }
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
    law: "DK-FBL",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: DK }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "DK-FBL",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: DK }
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
    law: "DK-FBL",
    shows: "the same, on the day before the law begins",
    on: "1996-06-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1996-06-30
locations: { country: DK }
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
    law: "EE-VORDKS",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: EE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "EE-VORDKS",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: EE }
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
    law: "EE-VORDKS",
    shows: "the same, on the day before the law begins",
    on: "2008-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2008-12-31
locations: { country: EE }
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
    law: "FI-1325",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: FI }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "FI-1325",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: FI }
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
    law: "FI-1325",
    shows: "the same, on the day before the law begins",
    on: "2014-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2014-12-31
locations: { country: FI }
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
    law: "GR-4443",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: GR }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "GR-4443",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: GR }
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
    law: "GR-4443",
    shows: "the same, on the day before the law begins",
    on: "2016-12-08",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2016-12-08
locations: { country: GR }
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
    law: "HR-ZOS",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: HR }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "HR-ZOS",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: HR }
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
    law: "HR-ZOS",
    shows: "the same, on the day before the law begins",
    on: "2008-07-14",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2008-07-14
locations: { country: HR }
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
    law: "HU-EBKTV",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: HU }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "HU-EBKTV",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: HU }
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
    law: "HU-EBKTV",
    shows: "the same, on the day before the law begins",
    on: "2004-01-26",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2004-01-26
locations: { country: HU }
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
    law: "IT-PARITA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "IT-PARITA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IT }
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
    law: "IT-PARITA",
    shows: "the same, on the day before the law begins",
    on: "2006-06-14",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2006-06-14
locations: { country: IT }
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
    law: "LT-LGI",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: LT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "LT-LGI",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: LT }
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
    law: "LT-LGI",
    shows: "the same, on the day before the law begins",
    on: "2004-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2004-12-31
locations: { country: LT }
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
    law: "LU-L251",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: LU }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "LU-L251",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: LU }
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
    law: "LU-L251",
    shows: "the same, on the day before the law begins",
    on: "2006-12-06",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2006-12-06
locations: { country: LU }
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
    law: "MT-452-95",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: MT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "MT-452-95",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: MT }
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
    law: "MT-452-95",
    shows: "the same, on the day before the law begins",
    on: "2004-11-04",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2004-11-04
locations: { country: MT }
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
    law: "PL-KP183A",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: PL }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "PL-KP183A",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: PL }
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
    law: "PL-KP183A",
    shows: "the same, on the day before the law begins",
    on: "2003-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2003-12-31
locations: { country: PL }
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
    law: "PT-CT30",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: PT }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "PT-CT30",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: PT }
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
    law: "PT-CT30",
    shows: "the same, on the day before the law begins",
    on: "2009-02-16",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2009-02-16
locations: { country: PT }
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
    law: "RO-OG137",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: RO }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "RO-OG137",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: RO }
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
    law: "RO-OG137",
    shows: "the same, on the day before the law begins",
    on: "2000-10-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2000-10-31
locations: { country: RO }
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
    law: "SE-DISKRL",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "SE-DISKRL",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SE }
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
    law: "SE-DISKRL",
    shows: "the same, on the day before the law begins",
    on: "2008-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2008-12-31
locations: { country: SE }
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
    law: "SI-ZDR",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SI }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "SI-ZDR",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SI }
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
    law: "SI-ZDR",
    shows: "the same, on the day before the law begins",
    on: "2013-04-11",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2013-04-11
locations: { country: SI }
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
    law: "SK-ADZ",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SK }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "SK-ADZ",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SK }
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
    law: "SK-ADZ",
    shows: "the same, on the day before the law begins",
    on: "2004-06-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2004-06-30
locations: { country: SK }
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
