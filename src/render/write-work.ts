import type { RoleSpec } from "../role/role-spec.ts";
import type { Words } from "../settings/page-words/words.ts";

/** Where the work is done: one way in full, a choice as a choice ("Hybrid or remote"), and what the author adds. */
export function writeWorkplace(
  { workplace, workplaceNotes = [] }: Pick<RoleSpec, "workplace"> & Partial<Pick<RoleSpec, "workplaceNotes">>,
  words: Words,
): readonly string[] {
  const [only, ...others] = workplace;
  if (only === undefined) return workplaceNotes;
  if (others.length === 0) return [words.workplaces[only], ...workplaceNotes];
  const names = workplace.map((way, index) => {
    const name = words.choices[way];
    return index === 0 ? name : name.toLocaleLowerCase("en");
  });
  return [`${names.slice(0, -1).join(", ")} ${words.or} ${names.at(-1)}`, ...workplaceNotes];
}

/** The kinds of employment and what the author adds. */
export function writeEmployment(
  { employment, employmentNotes = [] }: Pick<RoleSpec, "employment"> & Partial<Pick<RoleSpec, "employmentNotes">>,
  words: Words,
): readonly string[] {
  return [...employment.map((kind) => words.employments[kind]), ...employmentNotes];
}
