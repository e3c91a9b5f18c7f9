import { reportJson } from "./json.ts";
import { reportPretty } from "./pretty.ts";
import type { Reporter } from "./reporter.ts";

/** Every format of `rolespec lint --format`. A new reporter is one file and one line here. */
export const reporters: { readonly [format: string]: Reporter } = {
  pretty: reportPretty,
  json: reportJson,
};
