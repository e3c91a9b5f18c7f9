/** What is said of a text that cannot be read: one plain sentence that says why, and notations that can be read. */
export interface Refusal {
  readonly kind: "refused";
  readonly reason: string;
  readonly suggestions: readonly string[];
}

export function refused(reason: string, suggestions: readonly string[] = []): Refusal {
  return { kind: "refused", reason, suggestions };
}
