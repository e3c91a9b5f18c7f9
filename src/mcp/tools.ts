import { join } from "node:path";
import { fieldPage } from "../editing/field-page.ts";
import { lawManual, rulePage } from "../editing/manuals.ts";
import { importRoles } from "../import/import-roles.ts";
import { judge } from "../law/judge.ts";
import { laws } from "../law/laws.ts";
import { leaveOut } from "../law/leave-out.ts";
import { lintSite } from "../lint/lint-site.ts";
import { isFieldName } from "../role/fields/table.ts";
import { contains, readPlaces } from "../role/places.ts";
import type { Place, RoleSpec } from "../role/role-spec.ts";
import { rulesWith } from "../rules/rules-with.ts";
import { hasSettingsErrors, roleSourceAt } from "../site/project.ts";
import { readSource } from "../site/read-source.ts";
import type { ServedProject } from "../site/served-project.ts";
import { nearestWord } from "../source/nearest-word.ts";
import { UserError } from "../user-error.ts";
import { bears, findingAnswer, verdictAnswer } from "./answers.ts";

/** What is found in a role, and how it stands to each law that bears on it. */
export async function checkRole(served: ServedProject, path: string, text: string): Promise<object> {
  refuseFaultySettings(served);
  const { project, runContext } = served;
  const processed = served.check(await roleSourceAt(project, path, text));
  const rules = rulesWith(runContext.wordRules);
  const { diagnostics, allowed } = lintSite([processed.linted], rules, project.settings, runContext.on);
  const [crash] = processed.linted.crashes;
  if (crash !== undefined) throw new Error(`The rule ${crash.rule} broke down.`, { cause: crash });
  const bearing = processed.verdicts.filter(bears);
  return {
    on: runContext.on,
    title: processed.role.title,
    findings: [...(processed.faults ?? []), ...diagnostics].map((finding) => findingAnswer(finding, processed.file)),
    allowed: allowed.map(({ rule, reason }) => ({ rule, reason })),
    verdicts: bearing.map(verdictAnswer),
    otherLaws: processed.verdicts.length - bearing.length,
  };
}

/** The same of a role file of the project. Anything outside it, or a link that leads out, is refused. */
export async function checkFile(served: ServedProject, path: string): Promise<object> {
  const { root } = served.project;
  const isInside = !path.startsWith("/") && !/^[a-z]:/i.test(path) && !path.split(/[/\\]/).includes("..");
  if (!isInside) throw new UserError(`${path} is not inside the project; name a file by its path in it.`);
  const reading = await readSource(join(root, path), root);
  if (reading === undefined) throw new UserError(`There is no file ${path} in the project.`);
  if ("problem" in reading) throw new UserError(`${path} ${reading.problem}.`);
  return checkRole(served, path, reading.text);
}

/** How a role would stand to the laws of places, as if it were done there; without places, of its own. */
export async function judgePlaces(served: ServedProject, text: string, places: readonly string[]): Promise<object> {
  refuseFaultySettings(served);
  const { project, runContext } = served;
  const { role } = served.check(await roleSourceAt(project, "roles/role.md", text));
  const named = places.flatMap(placesNamed);
  const moved: RoleSpec =
    named.length === 0 ? role : { ...role, locations: named, workplace: ["onsite"], remoteFrom: [] };
  const verdicts = leaveOut(judge(moved, project.settings.employer, runContext.on), project.settings.skippedLaws);
  return {
    on: runContext.on,
    places: (named.length === 0 ? role.locations : named).map(({ code, locality }) => ({ code, town: locality })),
    verdicts: verdicts
      .filter((verdict) => bears(verdict) || named.some(({ code }) => contains(verdict.jurisdiction, code)))
      .map(verdictAnswer),
  };
}

/** The manual of a rule, a law or a field, in Markdown. */
export function explain({ runContext }: ServedProject, id: string): string {
  const rules = rulesWith(runContext.wordRules);
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return rulePage(rule);
  if (isFieldName(id)) return fieldPage(id);
  const law = lawManual(id.toUpperCase(), runContext.on);
  if (law !== undefined) return law;
  const near = nearestWord(id, [...rules.map((each) => each.id), ...laws.map((each) => each.id)]);
  throw new UserError(
    `There is no rule, law or field "${id}"${near === undefined ? "." : `; did you mean "${near}"?`}`,
  );
}

/** Role specs made of a posting, with what is still missing in each. Nothing is written. */
export function importPosting({ project }: ServedProject, name: string, text: string): object {
  const roles = importRoles(name, text, project.settings.site);
  if (roles.length === 0) throw new UserError("No posting is found in this text.");
  return {
    roles: roles.map(({ title, slug, text: markdown, open }) => ({
      title,
      file: `${project.settings.paths.roles}/${slug}.md`,
      markdown,
      missing: open.map(({ message, line }) => ({ message, line })),
    })),
  };
}

function placesNamed(text: string): readonly Place[] {
  const reading = readPlaces(text);
  if (reading.kind === "read") return reading.places;
  throw new UserError(
    `${reading.reason}${reading.suggestions.length === 0 ? "" : `; write ${reading.suggestions[0]}`}.`,
  );
}

function refuseFaultySettings({ project }: ServedProject): void {
  if (!hasSettingsErrors(project)) return;
  const first = project.diagnostics.find(({ severity }) => severity === "error");
  throw new UserError(`The settings cannot be read as written, so nothing is judged by them: ${first?.message ?? ""}`);
}
