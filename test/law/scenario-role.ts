import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { VerdictWord } from "../../src/law/judge.ts";
import { readPay } from "../../src/role/pay.ts";
import { readPlace } from "../../src/role/places.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import type { Pay, Place, RoleSection, RoleSpec } from "../../src/role/role-spec.ts";
import type { EmployerSettings } from "../../src/settings/settings.ts";
import { sourceFile } from "../../src/source/source-file.ts";

/** One case of the file of scenarios that lies beside the checkout. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly posting_date: string;
  readonly work_mode: "onsite" | "hybrid" | "remote";
  /** `US-CO:Denver`. */
  readonly work_locations: readonly string[];
  readonly remote_eligible_in: readonly string[];
  readonly residents_excluded: readonly string[];
  readonly reports_to: string | null;
  readonly posting_type: "external" | "internal";
  readonly posting_kind: "specific_position" | "general_help_wanted";
  readonly includes_qualifications: boolean;
  readonly job_description: "included" | "exists_but_omitted" | "none_exists";
  readonly employer_total_employees: number;
  readonly employer_employees_by_place: Readonly<Record<string, number>>;
  readonly employer_contractors_by_place: Readonly<Record<string, number>>;
  readonly pay_text: string | null;
  readonly benefits_text: string | null;
  readonly other_compensation_text: string | null;
  readonly deadline_text: string | null;
  readonly how_to_apply_text: string | null;
  readonly expected: readonly { readonly law: string; readonly verdict: VerdictWord }[];
  readonly unlisted_laws: "not_applicable" | "not_asserted";
}

const scenariosPath = fileURLToPath(new URL("../../../shared/law/us-scenarios.json", import.meta.url));

/** The scenarios, or undefined where the folder of facts does not lie beside the checkout. */
export function readScenarios(): readonly Scenario[] | undefined {
  // The file is made for this shape; a field that is missing fails its scenario.
  return existsSync(scenariosPath) ? (JSON.parse(readFileSync(scenariosPath, "utf8")) as Scenario[]) : undefined;
}

/** The role of a scenario, its texts standing in the body as an author would write them. */
export function scenarioRole(scenario: Scenario): RoleSpec {
  const sections = [
    scenario.job_description === "included"
      ? section("responsibilities", "What you will do", "Plan the work of the team and carry it out.")
      : undefined,
    scenario.includes_qualifications
      ? section("requirements", "What you bring", "Two years in a similar job.")
      : undefined,
    section("benefits", "Benefits", scenario.benefits_text),
    section("apply", "How to apply", [scenario.how_to_apply_text, scenario.deadline_text].filter(Boolean).join("\n")),
  ].filter((one) => one !== undefined);
  return {
    title: scenario.title,
    slug: scenario.id.toLowerCase(),
    status: "open",
    posted: scenario.posting_date,
    confidential: false,
    employment: ["full-time"],
    employmentNotes: [],
    workplace: [scenario.work_mode],
    workplaceNotes: [],
    locations: scenario.work_locations.map(placeOf),
    remoteFrom: scenario.remote_eligible_in,
    remoteExcept: scenario.residents_excluded,
    ...(scenario.reports_to === null ? {} : { reportsTo: placeOf(scenario.reports_to) }),
    audience: scenario.posting_type,
    kind: scenario.posting_kind === "specific_position" ? "position" : "notice",
    pay: payOf(scenario.pay_text),
    otherPay: scenario.other_compensation_text === null ? [] : [scenario.other_compensation_text],
    benefits: [],
    ...(scenario.job_description === "none_exists" ? { jobDescription: "none" } : {}),
    language: "en",
    statements: [],
    essentialFunctions: [],
    requiredByLaw: [],
    allowances: [],
    unread: [],
    sections,
    body: sections.flatMap(({ heading, text }) => [heading, text]).join("\n"),
  };
}

export function scenarioEmployer(scenario: Scenario): EmployerSettings {
  return {
    name: "HealthAI",
    employees: { total: scenario.employer_total_employees, ...scenario.employer_employees_by_place },
    contractors: scenario.employer_contractors_by_place,
  };
}

/** The pay as the body of a posting in the scenario's place states it. */
export function bodyPay(text: string, place: string | undefined): readonly Pay[] {
  const [code = "", city = ""] = (place ?? "").split(":");
  const fields = city === "" ? "" : `locations: ${city}, ${code.slice(3)}, US\n`;
  const source = sourceFile("a.md", `---\ntitle: Clerk\n${fields}---\n\n## Compensation\n\n${text}\n`);
  return readRole(readDocument(source), { fields: {}, language: "en" }).role.pay;
}

function section(kind: RoleSection["kinds"][number], heading: string, text: string | null): RoleSection | undefined {
  return text === null || text === "" ? undefined : { kinds: [kind], heading, text, items: [] };
}

/** `US-CO:Denver`, `US-DC:Washington`. */
function placeOf(notation: string): Place {
  const [code = "", city = ""] = notation.split(":");
  const [country = "", state = ""] = code.split("-");
  const reading = readPlace(`${city}, ${state}, ${country}`);
  if (reading.kind === "refused") throw new Error(`${notation}: ${reading.reason}`);
  return reading.place;
}

function payOf(text: string | null): readonly Pay[] {
  const reading = readPay(text ?? "", { country: "US", language: "en" });
  if (reading.kind === "refused") throw new Error(`${text}: ${reading.reason}`);
  return reading.kind === "read" ? reading.pay : [];
}
