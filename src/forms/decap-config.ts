import { bodyField, type FormField, formFields } from "./form-fields.ts";
import { holdsList } from "./form-values.ts";

/** What a content manager is set up for. */
export interface FormSite {
  /** The folder of the roles. */
  readonly roles: string;
  /** `owner/name` on GitHub, where it is known. */
  readonly repository?: string;
  readonly branch: string;
  readonly title: string;
}

/** The file format of the admin page's script; content managers demand this ending of formats of Markdown files. */
export const formatName = "rolespec-frontmatter";
/** The field that checks the whole role before it is saved, and carries its text as it was. */
export const checkField = "rolespec";

/** The configuration of Sveltia CMS and Decap CMS, which take the same. */
export function decapConfig({ roles, repository = "OWNER/REPOSITORY", branch, title }: FormSite): object {
  return {
    backend: { name: "github", repo: repository, branch },
    media_folder: "assets",
    public_folder: "/assets",
    collections: [
      {
        name: "roles",
        label: "Roles",
        label_singular: "Role",
        description: title,
        folder: roles,
        create: true,
        slug: "{{slug}}",
        extension: "md",
        format: formatName,
        identifier_field: "title",
        summary: "{{title}}",
        sortable_fields: ["title", "posted", "closes"],
        fields: [
          // First, because fields further down are made only when somebody scrolls to them, and a check that is not made refuses nothing.
          {
            name: checkField,
            label: "Check",
            widget: checkField,
            required: false,
            hint: "A role with an error cannot be saved; warnings and notes are yours to decide.",
          },
          ...formFields().map(decapField),
          { ...bodyField, widget: "text", required: false },
        ],
      },
    ],
  };
}

function decapField({ name, label, hint, control, isRequired }: FormField): object {
  const common = { name, label, hint, required: isRequired };
  switch (control.kind) {
    case "choice":
      return { ...common, widget: "select", options: control.options };
    case "choices":
      return { ...common, widget: "select", multiple: true, options: control.options };
    case "yes-no":
      // Nothing said is not the same as no.
      return { ...common, widget: "select", options: yesOrNo };
    case "day":
      return {
        ...common,
        widget: "string",
        pattern: ["^(|\\d{4}-\\d{2}-\\d{2})$", "A day is written like 2026-11-22."],
      };
    case "number":
      return { ...common, widget: "string", pattern: ["^\\d*$", "A whole number, such as 2."] };
    default:
      return holdsList(control) ? { ...common, widget: "list" } : { ...common, widget: "string" };
  }
}

const yesOrNo = [
  { label: "Yes", value: "true" },
  { label: "No", value: "false" },
];
