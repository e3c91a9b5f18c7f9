import type { RoleFields } from "../role-schema.ts";
import type { ProseField } from "./field.ts";
import { fieldNames, roleFields } from "./table.ts";

/** The fields that hold words which people read, in the order of the table. */
export const proseFields: readonly (readonly [keyof RoleFields, ProseField])[] = fieldNames.flatMap((name) => {
  const { prose } = roleFields[name];
  return typeof prose === "string" ? [] : [[name, prose] as const];
});

/** Whether the words of a field are about pay, which has rules of its own. */
export function isPayField(name: string | undefined): boolean {
  return proseFields.some(([field, { readAs }]) => field === name && readAs === "pay");
}
