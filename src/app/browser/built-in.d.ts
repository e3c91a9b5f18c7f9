/** The templates of the package, which the bundler reads: the page has no files. */
declare module "rolespec:templates" {
  import type { BuiltInTemplates } from "../answer-here.ts";
  export const templates: BuiltInTemplates;
}
