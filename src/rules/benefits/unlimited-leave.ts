import { capitalised } from "../../source/capitals.ts";
import { englishBlocks } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

export const unlimitedLeave: RoleRule = {
  id: "benefits/unlimited-leave",
  scope: "role",
  severity: "warning",
  summary: "Unlimited leave comes with a stated minimum.",
  why: "Without a minimum people take less leave rather than more, and those who read postings know it.",
  sources: [
    "HR Brew 2024, on unlimited leave: https://www.hr-brew.com/stories/2024/08/28/unlimited-pto-declines-job-listings",
  ],
  examples: [
    { text: "- ⟦Unlimited PTO⟧ policy" },
    { text: "We offer ⟦unlimited paid vacation⟧ and free fruit." },
    { text: "- Unlimited PTO, with at least 25 days taken" },
    { text: "- Unlimited vacation (most of us take four weeks)" },
    { text: "- Unlimited data plan" },
    { text: "- Take ⟦as much holiday as you like⟧" },
    { text: "- No unlimited leave, but 30 days for everybody" },
  ],
  *check(subject) {
    for (const { text, spanOf } of englishBlocks(subject)) {
      for (const match of text.matchAll(unlimited)) {
        const around = text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 120);
        if (/\b(?:no|not|without)\s$/i.test(text.slice(0, match.index)) || minimum.test(around)) continue;
        yield {
          message: `${capitalised(match[0])} without a minimum often means less leave; say how much is taken at least, like “at least 25 days a year”.`,
          span: spanOf(match.index, match.index + match[0].length),
        };
      }
    }
  },
};

const unlimited =
  /\b(?:unlimited|uncapped|limitless)(?:,? (?:paid|annual|flexible|discretionary|personal|responsible)){0,2} (?:PTO|FTO|(?:paid )?time[- ]off|vacations?(?: days| time)?|holidays?|leave|days off)\b|\bas much (?:paid )?(?:holiday|vacation|leave|time off|PTO) as you (?:want|like|need|wish|please)\b/gi;

const minimum =
  /\b(?:\d+|two|three|four|five|six|twenty|thirty)(?:[- ]?\+)?(?:[- ](?:\w+ )?){0,1}(?:days?|weeks?)\b|\bminimum of\b/i;
