import type { Fields } from "../role/front-matter.ts";
import type { RoleDefaults } from "../role/read-role.ts";
import type { Employer } from "../role/role-spec.ts";
import type { EmployerSettings, Settings } from "./settings.ts";

/** What the settings, and then the `_defaults.yaml` of its folders, say for a role that says nothing itself. Later folders win. */
export function roleDefaultsOf(settings: Settings, folders: readonly Fields[] = []): RoleDefaults {
  const fields = Object.fromEntries([settings.defaults, ...folders].flatMap((layer) => Object.entries(layer)));
  const employer = employerOf(settings.employer);
  const { language, timeZone } = settings.site;
  const { statements, sharedTexts } = settings;
  const staffedPlaces = Object.keys(settings.employer.employees).filter((code) => code !== "total");
  return {
    fields,
    language,
    timeZone,
    staffedPlaces,
    statements,
    ...(sharedTexts !== undefined && { blocks: sharedTexts }),
    ...(employer === undefined ? {} : { employer }),
  };
}

function employerOf({
  name,
  employees: _,
  contractors: __,
  federalContractor: ___,
  kind: ____,
  ...rest
}: EmployerSettings): Employer | undefined {
  return name === undefined ? undefined : { ...rest, name };
}
