import { existsSync, readFileSync } from "node:fs";
import type { Scenario } from "./scenario-role.ts";

/** A case of the sheets of law as a role spec with its settings. */
export interface SheetPosting {
  readonly id: string;
  readonly text: string;
  readonly settings: string;
  readonly on: string;
}

/** Every case of every sheet beside the checkout; none where the sheets are absent. */
export function sheetPostings(): readonly SheetPosting[] {
  return [
    ...read<Scenario & { readonly on?: string }>("us-scenarios.json").map(fromScenario),
    ...read<Scenario & { readonly on?: string }>("us-scenarios-2.json").map(fromScenario),
    ...read<Files>("other-scenarios-2.json").map(fromFiles),
    ...read<Snippet>("us-snippets-2.json").map((snippet, index) => fromSnippet(`us-snippet-${index}`, snippet)),
    ...read<Placed>("other-snippets.json").map(fromPlaced),
    ...read<Wording>("us-wordings.json").map(fromWording),
  ];
}

function read<T>(name: string): readonly T[] {
  const path = `../shared/law/${name}`;
  // The files are made for these shapes; a field that is missing fails its case.
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T[]) : [];
}

interface Files {
  readonly id: string;
  readonly on: string;
  readonly files: Readonly<Record<string, string>>;
}

function fromFiles({ id, on, files }: Files): SheetPosting {
  return { id, on, text: files["roles/a.md"] ?? "", settings: files["rolespec.yaml"] ?? "" };
}

function fromScenario(scenario: Scenario & { readonly on?: string }): SheetPosting {
  const places = scenario.work_locations.map((place) => {
    const [code = "", city = ""] = place.split(":");
    return JSON.stringify(`${city}, ${code.split("-")[1]}, US`);
  });
  const section = (heading: string, text: string | null): readonly string[] =>
    text === null || text === "" ? [] : [`## ${heading}`, "", text, ""];
  const fields = {
    title: "Clerk",
    posted: scenario.posting_date,
    employment: "full-time",
    workplace: scenario.work_mode,
    locations: places.length === 0 ? undefined : `[${places.join(", ")}]`,
    "remote-from": listOf(scenario.remote_eligible_in),
    "remote-except": listOf(scenario.residents_excluded),
    audience: scenario.posting_type,
    kind: scenario.posting_kind === "specific_position" ? "position" : "notice",
    "other-pay":
      scenario.other_compensation_text === null ? undefined : JSON.stringify(scenario.other_compensation_text),
    "job-description": scenario.job_description === "none_exists" ? "none" : undefined,
  };
  const text = [
    "---",
    ...Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])),
    "---",
    "",
    ...section(
      "What you will do",
      scenario.job_description === "included" ? "- Plan the work of the team and carry it out" : null,
    ),
    ...section("What you bring", scenario.includes_qualifications ? "- Two years in a similar job" : null),
    ...section("Compensation", scenario.pay_text),
    ...section("Benefits", scenario.benefits_text),
    ...section("How to apply", [scenario.how_to_apply_text, scenario.deadline_text].filter(Boolean).join("\n")),
  ].join("\n");
  const employees = { total: scenario.employer_total_employees, ...scenario.employer_employees_by_place };
  const employer = { name: "HealthAI", employees, contractors: scenario.employer_contractors_by_place };
  return {
    id: scenario.id,
    text,
    settings: `employer: ${JSON.stringify(employer)}\n`,
    on: scenario.on ?? scenario.posting_date,
  };
}

function listOf(places: readonly string[]): string | undefined {
  return places.length === 0 ? undefined : `[${places.join(", ")}]`;
}

interface Snippet {
  readonly text: string;
  readonly place: string;
}

function fromSnippet(id: string, { text, place }: Snippet): SheetPosting {
  return { id, text: posting([`locations: ${place}`], text), settings: "employer: { name: Acme }\n", on: "2026-11-30" };
}

interface Placed {
  readonly id: string;
  readonly text: string;
  readonly where: readonly string[];
  readonly facts: { readonly headcount?: number; readonly uses_ai_screening?: boolean };
  readonly as_of: string;
}

function fromPlaced({ id, text, where, facts, as_of: on }: Placed): SheetPosting {
  const places = where.map((code) => (code.length === 2 ? `{ country: ${code} }` : code));
  const ai = facts.uses_ai_screening === undefined ? [] : [`ai-screening: ${facts.uses_ai_screening}`];
  const employees = facts.headcount === undefined ? "" : `, employees: { total: ${facts.headcount} }`;
  return {
    id,
    text: posting([`locations: [${places.join(", ")}]`, ...ai], text),
    settings: `employer: { name: Acme${employees} }\n`,
    on,
  };
}

interface Wording {
  readonly law: string;
  readonly loc?: string;
  readonly pay?: string;
  readonly ben?: string;
  readonly other?: string;
  readonly deadline?: string;
}

function fromWording({ law, loc = "Denver, CO, US", pay, ben, other, deadline }: Wording): SheetPosting {
  const fields = [
    `locations: ${loc}`,
    `benefits: ${JSON.stringify(ben ?? "Health insurance, 401(k), 15 days of paid leave")}`,
    ...(other === undefined ? [] : [`other-pay: ${JSON.stringify(other)}`]),
    ...(deadline === undefined ? ["closes: 2027-01-15"] : []),
    "apply: https://acme.example/apply",
  ];
  const body = [
    `## Compensation\n\n${pay ?? "$80,000 - $95,000 per year"}`,
    ...(deadline === undefined ? [] : [`## How to apply\n\n${deadline}`]),
  ];
  const employees = { total: 300, "US-CO": 50, "US-NY": 50, "US-NY-NYC": 50, "US-NJ": 50, "US-VT": 50, "US-WA": 50 };
  return {
    id: `${law} ${pay ?? ben ?? other ?? deadline}`,
    text: posting(fields, body.join("\n\n")),
    settings: `employer: { name: Acme, employees: ${JSON.stringify(employees)} }\n`,
    on: "2026-11-30",
  };
}

function posting(fields: readonly string[], body: string): string {
  return `---\ntitle: Clerk\nposted: 2026-11-20\n${fields.join("\n")}\n---\n\n${body}\n`;
}
