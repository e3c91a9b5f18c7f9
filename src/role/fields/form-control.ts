/** How a field is edited in a form. */
export type FormControl =
  | { readonly kind: PlainControl }
  /** A day, or this word in its place. */
  | { readonly kind: "day-or-word"; readonly word: string }
  | { readonly kind: "choice" | "choices"; readonly options: readonly ControlOption[] };

/**
 * `line`: one line of text · `lines`: a list of lines · `number`: a whole number · `place`: a town with its country · `areas`: codes of
 * countries and regions · `employer`, `education`, `allowances`: records of parts.
 */
export type PlainControl =
  | "line"
  | "lines"
  | "number"
  | "yes-no"
  | "day"
  | "place"
  | "places"
  | "areas"
  | "pay"
  | "application"
  | "employer"
  | "education"
  | "allowances";

/** A value to choose, and its name in the form. */
export interface ControlOption {
  readonly value: string;
  readonly label: string;
}

/** A control that offers these values by these names. */
export function choiceOf(labels: Readonly<Record<string, string>>): FormControl {
  return { kind: "choice", options: optionsOf(labels) };
}

/** A control that offers several of these values at once. */
export function choicesOf(labels: Readonly<Record<string, string>>): FormControl {
  return { kind: "choices", options: optionsOf(labels) };
}

function optionsOf(labels: Readonly<Record<string, string>>): readonly ControlOption[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
