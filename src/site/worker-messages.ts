import type { RoleSource } from "../core/role-source.ts";
import { UserError } from "../user-error.ts";
import type { RoleWork } from "./role-work.ts";

/** What a thread of the pool is asked to do. */
export interface RoleJob {
  readonly index: number;
  readonly work: keyof RoleWork;
  readonly source: RoleSource;
}

/** What it answers. */
export type RoleResult =
  | { readonly index: number; readonly value: RoleWork[keyof RoleWork] }
  | { readonly index: number; readonly failure: Failure };

/** An error as data. */
export interface Failure {
  readonly message: string;
  readonly stack?: string;
  /** The message of its cause. */
  readonly cause?: string;
  readonly isUserError?: true;
  readonly hint?: string;
}

/** The error as it was thrown in the other thread. */
export function errorOf({ message, stack, cause, isUserError, hint }: Failure): Error {
  const because = cause === undefined ? {} : { cause: new Error(cause) };
  if (isUserError) return new UserError(message, { ...because, ...(hint !== undefined && { hint }) });
  const error = new Error(message, because);
  if (stack !== undefined) error.stack = stack;
  return error;
}
