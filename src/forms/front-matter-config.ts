import type { FormSite } from "./decap-config.ts";
import { type FormField, formFields } from "./form-fields.ts";
import { holdsList } from "./form-values.ts";

/** The configuration of Front Matter CMS for Visual Studio Code, `frontmatter.json`: https://frontmatter.codes/docs/settings. */
export function frontMatterConfig({ roles }: FormSite): object {
  return {
    $schema: "https://frontmatter.codes/frontmatter.schema.json",
    "frontMatter.content.pageFolders": [{ title: "Roles", path: `[[workspace]]/${roles}`, contentTypes: ["role"] }],
    "frontMatter.taxonomy.contentTypes": [
      { name: "role", pageBundle: false, fields: formFields().map(frontMatterField) },
    ],
  };
}

function frontMatterField({ name, label, hint, control, isRequired }: FormField): object {
  const common = { title: label, name, description: hint, ...(isRequired ? { required: true } : {}) };
  switch (control.kind) {
    case "choice":
    case "choices":
      return {
        ...common,
        type: "choice",
        choices: control.options.map(({ value, label: title }) => ({ id: value, title })),
        ...(control.kind === "choices" ? { multiple: true } : {}),
      };
    case "yes-no":
      return { ...common, type: "choice", choices: ["true", "false"] };
    case "day":
      return { ...common, type: "datetime", dateFormat: "yyyy-MM-dd" };
    case "number":
      return { ...common, type: "number" };
    default:
      return holdsList(control) ? { ...common, type: "list" } : { ...common, type: "string" };
  }
}
