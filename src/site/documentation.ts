import { packagedDocumentation } from "../rules/packaged-documentation.ts";

/** Where the documentation of a package is, by its manifest: an address that ends in `/`. */
export function documentationOf({ repository, homepage }: Readonly<Record<string, unknown>>): string {
  const written =
    typeof repository === "object" && repository !== null && "url" in repository ? repository.url : repository;
  const folder = typeof written === "string" ? folderOnHost(written) : undefined;
  if (folder !== undefined) return folder;
  if (typeof homepage !== "string" || !URL.canParse(homepage)) return packagedDocumentation;
  return `${homepage.replace(/#.*$/, "").replace(/\/$/, "")}/docs/`;
}

/** `git+https://github.com/acme/tool.git`, `github:acme/tool`, `acme/tool`: the folder of the documentation as the host shows it. */
function folderOnHost(repository: string): string | undefined {
  const short = /^(?:(github|gitlab):)?([\w.-]+\/[\w.-]+)$/.exec(repository);
  const long = /(github|gitlab)\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(repository);
  const [, host = "github", name] = long ?? short ?? [];
  if (name === undefined) return undefined;
  return host === "gitlab"
    ? `https://gitlab.com/${name}/-/blob/HEAD/docs/`
    : `https://github.com/${name}/blob/HEAD/docs/`;
}
