import type { ExampleRole } from "./example-role.ts";

/** Customer support in Boston. */
export const english: ExampleRole = {
  slug: "customer-support-specialist",
  write: (posted) => `---
title: Customer Support Specialist
posted: ${posted}
closes: ongoing
employment: full-time
hours: 40
workplace: hybrid
locations: Boston, MA, US
pay: $52,000 - $61,000 per year
other-pay: Annual bonus of up to 5%
apply: jobs@example.com
---

## The role

You answer the questions of the people who use our booking service, by e-mail and on the phone, and you tell our
product team what keeps coming up. You work with five colleagues in Boston, two days a week in the office. The first two
weeks you sit beside a colleague; after that you have your own part of the day, and somebody to ask whenever you are unsure.

## What you will do

- Answer about 40 requests a day, most of them by e-mail
- Write and update the help pages for the questions that come up most
- Pass on faults to the engineers, with what they need to find them
- Take one weekend shift a month, with two days off in the week after

## What you need

- You explain technical matters in plain words, in writing and on the phone
- You have helped customers before, in any trade
- You write and speak English at level C1, since all of our requests come in English

## Nice to have

- Some Spanish
- Experience with a ticket system such as Zendesk

## Pay and benefits

- $52,000 - $61,000 per year, depending on experience, and a bonus of up to 5%
- Health, dental and vision insurance from the first day
- 25 days of paid leave and 11 paid holidays
- 401(k) with a match of 4%

## How we hire

You hear from us within five working days. After a call of 30 minutes you meet two people of the team for an hour; then
we decide within a week.

## Applying

Send your résumé to jobs@example.com; a cover letter is not needed. If you need an adjustment at any step, such as more
time or a sign-language interpreter, write to the same address and we arrange it.

## Equal opportunity

We hire people for what they can do. We do not discriminate on the basis of race, color, religion, sex, sexual
orientation, gender identity, national origin, age, disability or veteran status.
`,
};
