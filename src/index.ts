/** rolespec for other programs: texts in, plain data out. Only `buildSite` reads files, and only `writeOutputs` writes them. */
export { type BuildRequest, type BuildResult, buildSite } from "./api/build-site.ts";
export * from "./core.ts";
export type { MissedLimit, PostingSize, TextSize } from "./render/posting-size.ts";
export { wrapText } from "./render/wrap-text.ts";
export type { FailingRole, SizedRole } from "./site/build-site.ts";
export { writeOutputs } from "./site/write-outputs.ts";
