import { readdirSync, readFileSync } from "node:fs";
import { type Circumstances, type MadeSite, makeSite } from "./pages.ts";

/** The site of this repository's own roles, with all outputs or those that are named. */
export function makeExampleSite(circumstances: Partial<Circumstances> = {}): MadeSite {
  const roles = readdirSync("roles")
    .filter((name) => name.endsWith(".md"))
    .map((name) => [`roles/${name}`, readFileSync(`roles/${name}`, "utf8")] as const);
  return makeSite(Object.fromEntries(roles), {
    settings: readFileSync("rolespec.yaml", "utf8"),
    logo: { path: "logo.svg", mediaType: "image/svg+xml", bytes: readFileSync("assets/logo.svg") },
    ...circumstances,
  });
}
