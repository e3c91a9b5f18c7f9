import type { RuleId } from "../../diagnostic.ts";
import type { DutyName } from "../../law/duties.ts";
import { type DutyPlace, dutyFindings } from "../duty-findings.ts";
import type { Example, RoleRule } from "../rule.ts";

/** A duty that pay-transparency laws lay on a posting beside the pay, and where its absence shows. */
interface DutyEntry extends DutyPlace {
  readonly duty: DutyName;
  readonly summary: string;
  readonly why: string;
  readonly examples: readonly Example[];
}

const sources = ["rolespec laws: each law with its citation, its official address and the day it was checked"];

const entries: readonly DutyEntry[] = [
  {
    duty: "ai-statement",
    summary: "A posting says that AI screens applicants where a law asks for it.",
    why: "Ontario asks employers of 25 or more to say in the posting that AI is used to screen, assess or select applicants.",
    place: ({ document }) => document.where("ai-screening"),
    remedy: "Add a sentence, such as “We use AI to sort applications, and a person decides”.",
    examples: [
      {
        text: role(
          "locations: Toronto, ON, CA\npay: CAD 80,000 - CAD 100,000 per year\nvacancy: existing\nai-screening: ⟦true⟧",
        ),
        settings: "employer: { employees: { total: 80 } }",
      },
      {
        text: role(
          "locations: Toronto, ON, CA\npay: CAD 80,000 - CAD 100,000 per year\nvacancy: existing\nai-screening: false",
        ),
        settings: "employer: { employees: { total: 80 } }",
      },
      {
        text: role(
          "locations: Toronto, ON, CA\npay: CAD 80,000 - CAD 100,000 per year\nvacancy: existing\nai-screening: true",
          "We use artificial intelligence to screen applications.",
        ),
        settings: "employer: { employees: { total: 80 } }",
      },
    ],
  },
  {
    duty: "benefits",
    summary: "A posting describes the benefits where a law asks for them.",
    why: "Some states ask for a general description of all benefits in the posting itself.",
    place: ({ document }) => document.where("benefits"),
    remedy: "List them, like `benefits: Health insurance, 401(k), 15 days of paid leave`.",
    examples: [
      {
        text: `⟦---⟧\n${fields("locations: Denver, CO, US\npay: $80,000 - $100,000 per year\ncloses: ongoing\napply: jobs@acme.example")}\n---\n`,
        settings: "employer: { employees: { US-CO: 3 } }",
      },
      {
        text: role(
          "locations: Denver, CO, US\npay: $80,000 - $100,000 per year\ncloses: ongoing\napply: jobs@acme.example\nbenefits: Health insurance, 401(k), 15 days of paid leave",
        ),
        settings: "employer: { employees: { US-CO: 3 } }",
      },
      {
        text: role("locations: Austin, TX, US\npay: $80,000 - $100,000 per year"),
        settings: "employer: { employees: { US-CO: 3 } }",
      },
    ],
  },
  {
    duty: "deadline",
    summary: "A posting gives its application deadline where a law asks for one.",
    why: "Colorado asks for the deadline, or for a statement that applications are taken on an ongoing basis.",
    place: ({ document }) => document.where("closes"),
    remedy: "Add `closes: 2027-01-15`, or `closes: ongoing`.",
    examples: [
      {
        text: `⟦---⟧\n${fields("locations: Denver, CO, US\npay: $80,000 - $100,000 per year\napply: jobs@acme.example\nbenefits: Health insurance, 401(k), 15 days of paid leave")}\n---\n`,
        settings: "employer: { employees: { US-CO: 3 } }",
      },
      {
        text: role(
          "locations: Denver, CO, US\npay: $80,000 - $100,000 per year\ncloses: ongoing\napply: jobs@acme.example\nbenefits: Health insurance, 401(k), 15 days of paid leave",
        ),
        settings: "employer: { employees: { US-CO: 3 } }",
      },
      {
        text: role(
          "locations: Denver, CO, US\npay: $80,000 - $100,000 per year\napply: jobs@acme.example\nbenefits: Health insurance, 401(k), 15 days of paid leave",
        ),
        settings: "employer: { employees: { total: 40, US-CO: 0 } }",
      },
    ],
  },
  {
    duty: "how-to-apply",
    summary: "A posting says how to apply where a law asks for it.",
    why: "Colorado asks that the posting say how to apply.",
    place: ({ document }) => document.where("apply"),
    remedy: "Add it, like `apply: jobs@example.com`.",
    examples: [
      {
        text: `⟦---⟧\n${fields("locations: Denver, CO, US\npay: $80,000 - $100,000 per year\ncloses: ongoing\nbenefits: Health insurance, 401(k), 15 days of paid leave")}\n---\n`,
        settings: "employer: { employees: { US-CO: 3 } }",
      },
      {
        text: role(
          "locations: Denver, CO, US\npay: $80,000 - $100,000 per year\ncloses: ongoing\napply: jobs@acme.example\nbenefits: Health insurance, 401(k), 15 days of paid leave",
        ),
        settings: "employer: { employees: { US-CO: 3 } }",
      },
      {
        text: role("locations: Fresno, CA, US\npay: $80,000 - $100,000 per year"),
        settings: "employer: { employees: { total: 40, US-CA: 40 } }",
      },
    ],
  },
  {
    duty: "job-description",
    summary: "A posting holds the job description, if there is one, where a law asks for it.",
    why: "New York State asks for the job description in the posting if one exists.",
    place: ({ document }) => document.where("job-description"),
    remedy: "Add what the job is about, or `job-description: none` if there is none.",
    examples: [
      {
        text: `⟦---⟧\n${fields("locations: Albany, NY, US\npay: $80,000 per year")}\n---\n`,
        settings: "employer: { employees: { total: 40 } }",
      },
      {
        text: role("locations: Albany, NY, US\npay: $80,000 per year\njob-description: none"),
        settings: "employer: { employees: { total: 40 } }",
      },
      {
        text: role(
          "locations: Albany, NY, US\npay: $80,000 per year",
          "## What you will do\n\n- Lead the ward at night\n- Train new nurses",
        ),
        settings: "employer: { employees: { total: 40 } }",
      },
    ],
  },
  {
    duty: "other-pay",
    summary: "A posting describes bonus, commission and equity where a law asks for it.",
    why: "Some states ask for a general description of all other pay that comes with the job.",
    place: ({ document }) => document.where("other-pay"),
    remedy: "Describe it, like `other-pay: Annual bonus of up to 10%`.",
    examples: [
      {
        text: role(
          "locations: Newark, NJ, US\npay: $80,000 - $100,000 per year\nother-pay: ⟦Commission⟧\nbenefits: Health insurance, 401(k), 15 days of paid leave",
        ),
        settings: "employer: { employees: { total: 40, US-NJ: 40 } }",
      },
      {
        text: role(
          "locations: Newark, NJ, US\npay: $80,000 - $100,000 per year\nother-pay: A commission of 8 to 10% of each sale\nbenefits: Health insurance, 401(k), 15 days of paid leave",
        ),
        settings: "employer: { employees: { total: 40, US-NJ: 40 } }",
      },
      {
        text: role(
          "locations: Newark, NJ, US\npay: $80,000 - $100,000 per year\nbenefits: Health insurance, 401(k), 15 days of paid leave",
        ),
        settings: "employer: { employees: { total: 40, US-NJ: 40 } }",
      },
    ],
  },
  {
    duty: "vacancy-statement",
    summary: "A posting says whether there is a vacancy now where a law asks for it.",
    why: "Ontario asks employers of 25 or more to say whether a posting is for an existing vacancy.",
    place: ({ document }) => document.where("vacancy"),
    remedy: "Add `vacancy: existing`, or `vacancy: talent-pool`.",
    examples: [
      {
        text: `⟦---⟧\n${fields("locations: Toronto, ON, CA\npay: CAD 80,000 - CAD 100,000 per year")}\n---\n`,
        settings: "employer: { employees: { total: 80 } }",
      },
      {
        text: role(
          "locations: Toronto, ON, CA\npay: CAD 80,000 - CAD 100,000 per year",
          "This posting is for an existing vacancy.",
        ),
        settings: "employer: { employees: { total: 80 } }",
      },
      {
        text: role("locations: Toronto, ON, CA\npay: CAD 80,000 - CAD 100,000 per year"),
        settings: "employer: { employees: { total: 20 } }",
      },
    ],
  },
];

/** A rule for each duty of the pay-transparency laws beside the pay. Which law asks for it, and where, is data in `law/`. */
export const lawRules: readonly RoleRule[] = entries.map(({ duty, summary, why, examples, ...entry }) => ({
  id: idOf(duty),
  scope: "role",
  severity: "error",
  summary,
  why,
  sources,
  examples,
  check: (subject) => dutyFindings(subject, duty, entry),
}));

function idOf(duty: DutyName): RuleId {
  return `law/${duty}`;
}

function fields(more: string): string {
  return `title: Nurse\nposted: 2026-11-02\nworkplace: onsite\n${more}`;
}

function role(more: string, body = ""): string {
  return `---\n${fields(more)}\n---\n\n${body}`;
}
