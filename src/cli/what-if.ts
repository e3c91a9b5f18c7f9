import type { RoleSource } from "../core/role-source.ts";
import { isPlaceCode, readPlace } from "../role/places.ts";
import { readDocument } from "../role/read-document.ts";
import { readRemoteArea } from "../role/remote-areas.ts";
import { type EmployerKind, type EmployerSettings, employerKinds } from "../settings/settings.ts";
import { sourceFile } from "../source/source-file.ts";
import { UserError } from "../user-error.ts";

/** What is assumed instead of what is written: `remote-from=+US-NY`, `employees.US-CO=1`. */
export interface Assumption {
  readonly name: string;
  readonly value: string;
}

/** Reads `KEY=VALUE`. */
export function readAssumption(typed: string): Assumption {
  const at = typed.indexOf("=");
  const [name, value] = [typed.slice(0, at).trim(), typed.slice(at + 1).trim()];
  if (at < 1 || value === "") {
    throw new UserError(`--if takes KEY=VALUE, not "${typed}".`, {
      hint: "For example --if remote-from=+US-NY, --if employees.US-CO=1, --if employer.kind=public, --if pay='$20 per hour'.",
    });
  }
  return { name, value };
}

/** Whether it is about the employer and not about the role. */
export function isOfEmployer({ name }: Assumption): boolean {
  return /^(?:employees|contractors|employer)\./.test(name) || name === "federal-contractor";
}

/** The employer as assumed. */
export function assumeEmployer(employer: EmployerSettings, { name, value }: Assumption): EmployerSettings {
  const [head = "", place = ""] = [name.slice(0, name.indexOf(".")), name.slice(name.indexOf(".") + 1)];
  if (head === "employees" || head === "contractors") {
    return { ...employer, [head]: { ...employer[head], [placeCode(place)]: headCount(value, name) } };
  }
  if (name === "employer.kind") return { ...employer, kind: employerKind(value) };
  if (name === "federal-contractor" && /^(?:true|false)$/.test(value)) {
    return { ...employer, federalContractor: value === "true" };
  }
  throw new UserError(`--if cannot assume ${name}=${value}.`, {
    hint: "Of the employer it takes employees.PLACE, contractors.PLACE, employer.kind and federal-contractor=true or false.",
  });
}

/** The role's text with a field as assumed; `+` adds to a list of places, `-` takes out of it. */
export function assumeField(source: RoleSource, { name, value }: Assumption): RoleSource {
  const document = readDocument(sourceFile(source.path, source.text));
  const written = isListChange(name, value) ? changedList(document.fields[name], name, value) : value;
  const line = `${name}: ${JSON.stringify(written)}`;
  const { text } = source;
  if (Object.hasOwn(document.fields, name)) {
    const [start, end] = [document.whereName(name).start, document.where(name).end];
    return { ...source, text: `${text.slice(0, start)}${line}${text.slice(end)}` };
  }
  const fence = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (fence === null) return { ...source, text: `---\n${line}\n---\n\n${text}` };
  return { ...source, text: `${fence[0]}${line}\n${text.slice(fence[0].length)}` };
}

const lists: ReadonlySet<string> = new Set(["remote-from", "remote-except", "locations", "employment", "workplace"]);

function isListChange(name: string, value: string): boolean {
  return lists.has(name) && /^[+-]/.test(value);
}

function changedList(field: unknown, name: string, value: string): readonly unknown[] {
  const now: readonly unknown[] =
    field === undefined
      ? []
      : Array.isArray(field)
        ? field
        : String(field).split(name === "locations" ? /;\s*/ : /,\s*/);
  const item = value.slice(1).trim();
  if (value.startsWith("+")) return [...now, item];
  const same = (one: unknown): boolean => areaCode(String(one)) === areaCode(item);
  if (!now.some(same)) throw new UserError(`--if ${name}=${value}: the role's ${name} has no ${item}.`);
  return now.filter((one) => !same(one));
}

function areaCode(text: string): string {
  const area = readRemoteArea(text);
  return area.kind === "read" ? area.code : text.trim().toLowerCase();
}

function placeCode(text: string): string {
  if (text === "total" || isPlaceCode(text.toUpperCase())) return text === "total" ? text : text.toUpperCase();
  const place = readPlace(text);
  if (place.kind === "read") return place.place.code;
  throw new UserError(`--if: "${text}" is no place.`, { hint: "Write a code such as US-CO, or total." });
}

function headCount(value: string, name: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UserError(`--if ${name} takes a number of people, not "${value}".`);
}

function employerKind(value: string): EmployerKind {
  const kind = employerKinds.find((one) => one === value);
  if (kind !== undefined) return kind;
  throw new UserError(`--if employer.kind takes ${employerKinds.join(", ")}, not "${value}".`);
}
