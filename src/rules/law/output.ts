import type { Verdict } from "../../law/judge.ts";
import { factsMissingIn } from "../../law/posted-fact.ts";
import { placeName } from "../../role/places.ts";
import type { OutputRule } from "../rule.ts";

const names: Readonly<Record<string, string>> = {
  pay: "the pay",
  "other-pay": "the other pay",
  benefits: "the benefits",
  deadline: "the application deadline",
  "how-to-apply": "how to apply",
  "job-description": "what the job is",
};

export const lawOutput: OutputRule = {
  id: "law/output",
  scope: "output",
  severity: "error",
  summary:
    "Every file of the site says what the role says: pay, benefits, deadline, how to apply and required statements.",
  why: "People and job boards read the file that they are given. A law that requires a fact in the posting requires it there.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-02\nlocations: Denver, CO, US\npay: $38 - $46 per hour\nbenefits: Dental insurance\n---\n\nYou care for children.",
      output: "Nurse. $38.00 to $46.00 per hour. You care for children.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Denver, CO, US\npay: $38 - $46 per hour\nbenefits: Dental insurance\n---\n\nYou care for children.",
      output: "Nurse. $38.00 to $46.00 per hour, with dental  insurance. You care for children.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Denver, CO, US\npay: $38,000 - $46,000 per year\n---\n\nYou care for children.",
      output: "Nurse: USD 38.000–46.000. You care for children.",
    },
  ],
  *check({ facts, outputs, verdicts, place }) {
    const missing = new Map<string, string[]>();
    for (const posted of outputs) {
      for (const { duty } of factsMissingIn(posted, facts))
        missing.set(duty, [...(missing.get(duty) ?? []), posted.output]);
    }
    for (const [duty, files] of missing) {
      const laws = verdicts.filter((verdict) => requires(verdict, duty));
      const places = [...new Set(laws.map(({ jurisdiction }) => placeName(jurisdiction)))];
      const requirement =
        places.length === 0
          ? ""
          : ` ${places.slice(0, 4).join(", ")} ${places.length === 1 ? "requires" : "require"} it in the posting.`;
      const [first] = laws;
      yield {
        message: `${[...new Set(files)].join(", ")} ${new Set(files).size === 1 ? "does" : "do"} not say ${names[duty] ?? "a required statement"}.${requirement} Add it to the template, or leave the output out.`,
        span: place,
        severity: laws.some((verdict) => requires(verdict, duty, "certainly")) ? "error" : "warning",
        ...(first !== undefined && {
          law: first.law,
          citation: first.citation,
          url: first.url,
          laws: laws.map(({ law, citation, url }) => ({ law, citation, url, weight: "illegal" as const })),
        }),
      };
    }
  },
};

function requires({ duties }: Verdict, name: string, how: "perhaps" | "certainly" = "perhaps"): boolean {
  return duties.some(
    ({ duty, isAdvice, isDoubtful }) =>
      duty === name && isAdvice === undefined && (how === "perhaps" || isDoubtful === undefined),
  );
}
