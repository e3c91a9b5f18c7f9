import type { FormSite } from "./decap-config.ts";
import { bodyField, type FormField, formFields } from "./form-fields.ts";
import { holdsList } from "./form-values.ts";

/** The configuration of Pages CMS, `.pages.yml`: https://pagescms.org/docs/configuration/. */
export function pagesConfig({ roles }: FormSite): object {
  return {
    content: [
      {
        name: "roles",
        label: "Roles",
        type: "collection",
        path: roles,
        format: "yaml-frontmatter",
        view: { fields: ["title", "status", "posted"], primary: "title" },
        fields: [
          ...formFields().map(pagesField),
          {
            name: bodyField.name,
            label: bodyField.label,
            description: bodyField.hint,
            type: "code",
            options: { format: "markdown" },
          },
        ],
      },
    ],
  };
}

function pagesField({ name, label, hint, control, isRequired }: FormField): object {
  const common = { name, label, description: hint, ...(isRequired ? { required: true } : {}) };
  switch (control.kind) {
    case "choice":
      return { ...common, type: "select", options: { values: control.options } };
    case "choices":
      return { ...common, type: "select", options: { multiple: true, values: control.options } };
    case "yes-no":
      return { ...common, type: "select", options: { values: ["true", "false"] } };
    case "day":
      return { ...common, type: "date", options: { format: "yyyy-MM-dd" } };
    case "number":
      return { ...common, type: "number" };
    default:
      return holdsList(control) ? { ...common, type: "string", list: true } : { ...common, type: "string" };
  }
}
