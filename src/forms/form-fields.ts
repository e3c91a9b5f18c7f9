import { fieldsOfGroup, groupNames } from "../role/fields/field-reference.ts";
import type { FormControl } from "../role/fields/form-control.ts";
import { roleFields } from "../role/fields/table.ts";

/** A field of a form, whichever tool shows it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly control: FormControl;
  readonly isRequired: boolean;
}

/** The fields of the form of a role, by group. */
export function formFields(): readonly FormField[] {
  return groupNames.flatMap((group) =>
    fieldsOfGroup(group).map((name) => {
      const { label, summary, notation, example, control } = roleFields[name];
      return {
        name,
        label,
        hint: `${summary} ${notation} Example: ${example}`.replaceAll("`", ""),
        control,
        isRequired: name === "title",
      };
    }),
  );
}

/** The name of the field that holds the text below the front matter. */
export const bodyField = {
  name: "body",
  label: "Posting",
  hint: "Markdown. Headings such as “## What you will do” make sections.",
};
