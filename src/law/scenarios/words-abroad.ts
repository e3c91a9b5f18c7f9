import type { LawScenario } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/words-abroad.ts` begin and end. */
export const wordsAbroad: readonly LawScenario[] = [
  {
    law: "AE-LABOUR",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: AE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "AE-LABOUR",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: AE }
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
    law: "AE-LABOUR",
    shows: "the same, on the day before the law begins",
    on: "2022-02-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2022-02-01
locations: { country: AE }
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
    law: "BR-CLT-373A",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: BR }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "BR-CLT-373A",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: BR }
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
    law: "BR-CLT-373A",
    shows: "the same, on the day before the law begins",
    on: "1999-05-26",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1999-05-26
locations: { country: BR }
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
    law: "CH-GLG",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CH }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "CH-GLG",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CH }
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
    law: "CH-GLG",
    shows: "the same, on the day before the law begins",
    on: "1996-06-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1996-06-30
locations: { country: CH }
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
    law: "CL-CT-2",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CL }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "CL-CT-2",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CL }
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
    law: "CL-CT-2",
    shows: "the same, on the day before the law begins",
    on: "2001-11-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2001-11-30
locations: { country: CL }
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
    law: "CN-EPL",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CN }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "CN-EPL",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CN }
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
    law: "CN-EPL",
    shows: "the same, on the day before the law begins",
    on: "2022-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2022-12-31
locations: { country: CN }
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
    law: "CO-1482",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CO }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "CO-1482",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: CO }
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
    law: "CO-1482",
    shows: "the same, on the day before the law begins",
    on: "2011-11-29",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2011-11-29
locations: { country: CO }
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
    law: "IL-EEO",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IL }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "IL-EEO",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IL }
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
    law: "IL-EEO",
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

Only male candidates may apply.
`,
    expect: "out-of-scope",
  },
  {
    law: "IN-TRANS-WAGES",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IN }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "IN-TRANS-WAGES",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IN }
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
    law: "IN-TRANS-WAGES",
    shows: "the same, on the day before the law begins",
    on: "2025-11-20",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2025-11-20
locations: { country: IN }
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
    law: "IS-150-2020",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IS }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "IS-150-2020",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: IS }
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
    law: "IS-150-2020",
    shows: "the same, on the day before the law begins",
    on: "2021-01-05",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2021-01-05
locations: { country: IS }
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
    law: "KSA-LABOUR",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SA }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "KSA-LABOUR",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: SA }
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
    law: "KSA-LABOUR",
    shows: "the same, on the day before the law begins",
    on: "2025-02-17",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2025-02-17
locations: { country: SA }
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
    law: "MX-LFT-133",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: MX }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "MX-LFT-133",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: MX }
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
    law: "MX-LFT-133",
    shows: "the same, on the day before the law begins",
    on: "2012-11-30",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2012-11-30
locations: { country: MX }
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
    law: "NO-EQUALITY",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: NO }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "NO-EQUALITY",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: NO }
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
    law: "NO-EQUALITY",
    shows: "the same, on the day before the law begins",
    on: "2017-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2017-12-31
locations: { country: NO }
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
    law: "NZ-HRA-67",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: NZ }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "NZ-HRA-67",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: NZ }
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
    law: "NZ-HRA-67",
    shows: "the same, on the day before the law begins",
    on: "1994-01-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1994-01-31
locations: { country: NZ }
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
    law: "PE-26772",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: PE }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "PE-26772",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: PE }
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
    law: "PE-26772",
    shows: "the same, on the day before the law begins",
    on: "1997-04-17",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1997-04-17
locations: { country: PE }
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
    law: "PH-RA10911",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: PH }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "PH-RA10911",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: PH }
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
    law: "PH-RA10911",
    shows: "the same, on the day before the law begins",
    on: "2016-08-15",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2016-08-15
locations: { country: PH }
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
    law: "TR-4857",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: TR }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "TR-4857",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: TR }
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
    law: "TR-4857",
    shows: "the same, on the day before the law begins",
    on: "2003-06-09",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2003-06-09
locations: { country: TR }
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
    law: "UA-ADVERT",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: UA }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "UA-ADVERT",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: UA }
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
    law: "UA-ADVERT",
    shows: "the same, on the day before the law begins",
    on: "2012-12-31",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2012-12-31
locations: { country: UA }
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
    law: "ZA-EEA",
    shows: "says all that it requires and none of what it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: ZA }
---

## What you will do

You plan the work of the team.

## What you bring

Two years of experience.
`,
    expect: "no-duty",
  },
  {
    law: "ZA-EEA",
    shows: "uses words that it forbids",
    on: "2026-12-01",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 2026-12-01
locations: { country: ZA }
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
    law: "ZA-EEA",
    shows: "the same, on the day before the law begins",
    on: "1999-08-08",
    settings: "employer: { employees: { total: 50 } }",
    text: `---
title: Planner
posted: 1999-08-08
locations: { country: ZA }
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
