/** A posting with something of everything: what laws require and it lacks, words that put people off, and a slip that can be fixed. */
export function examplePosting(on: string): string {
  return `---
title: Customer Support Specialist
posted: ${on}
employment: full time
workplace: remote
remote-from: US
apply: jobs@example.com
---

## The role

You answer questions of shop owners by chat and phone, and you show our product team what is hard to use. You join a young and
energetic team of nine.

## What you will do

- Answer about 30 chats and ten calls a day
- Write help pages for questions that come up often
- Join a weekly call with the developers

## What you need

- 2 years in customer support
- Native English speaker
- You are a rockstar at solving problems

## Benefits

- Health, dental and vision insurance
- 25 days of paid leave
`;
}
