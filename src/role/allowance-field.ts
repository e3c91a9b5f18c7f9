/** What the author allows in this role, and why. */
export interface AllowanceField {
  readonly rule: string;
  readonly text?: string;
  readonly reason: string;
  /** A day as `2026-11-22`. */
  readonly until?: string;
}
