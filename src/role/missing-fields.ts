import type { Fault, FaultKind } from "./fault.ts";
import type { FieldValue } from "./front-matter.ts";
import type { RoleDocument } from "./role-document.ts";
import type { RoleFields } from "./role-schema.ts";
import type { RoleSpec } from "./role-spec.ts";

/** The fields without which a role cannot be published; of a draft, only a reminder of what is still to come. */
export function missingFields(document: RoleDocument, role: RoleSpec): Fault[] {
  const isRead = (name: keyof RoleFields): boolean => withoutBlanks(document.fields[name] ?? "") === undefined;
  const missing = (name: keyof RoleFields, message: string): Fault[] =>
    isRead(name) ? [{ ...fault("missing", document, message), ...(role.status === "draft" && reminder) }] : [];
  const mayBeRemote = role.workplace.includes("remote");
  const isRemoteAlone = mayBeRemote && role.workplace.length === 1;
  return [
    ...(role.title === "" ? missing("title", "The role has no title. Add one, such as `title: Staff Nurse`.") : []),
    ...(role.posted === undefined && role.status === "open"
      ? missing("posted", "An open role needs the day it was posted. Add it, such as `posted: 2026-11-22`.")
      : []),
    ...(role.locations.length === 0 && !isRemoteAlone
      ? missing(
          "locations",
          "The role has no place of work. Add one, such as `locations: Boston, MA, US`, or write `workplace: remote`.",
        )
      : []),
    ...(role.remoteFrom.length === 0 && mayBeRemote
      ? missing(
          "remote-from",
          "A job that can be done remotely needs to say from where. Add it, such as `remote-from: US`.",
        )
      : []),
  ];
}

/** Fields about work from elsewhere on a role whose workplace is not remote. */
export function contradictoryFields(document: RoleDocument, role: RoleSpec): Fault[] {
  if (role.workplace.length === 0 || role.workplace.includes("remote")) return [];
  const ways = role.workplace.join(" or ");
  return (["remote-from", "remote-except"] as const)
    .filter((name) => (name === "remote-from" ? role.remoteFrom : role.remoteExcept).length > 0)
    .map((name) => ({
      kind: "unreadable",
      severity: "warning",
      message: `\`${name}\` does not apply to \`workplace: ${ways}\`. Write \`workplace: ${ways} or remote\`, or remove \`${name}\`.`,
      span: document.where(name),
    }));
}

const reminder = { severity: "info" } as const;

function fault(kind: FaultKind, document: RoleDocument, message: string): Fault {
  return { kind, message, span: document.where() };
}

/** A field left empty, as a template leaves it, is absent. */
export function withoutBlanks(value: FieldValue): FieldValue | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  const entries = Object.entries(value).flatMap(([name, part]) => {
    const filled = withoutBlanks(part);
    return filled === undefined ? [] : [[name, filled] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
