import manifest from "../package.json" with { type: "json" };

/** The version of the extension. */
export const version: string = manifest.version;
