import type { Terminal } from "../terminal.ts";

/** A CI system that a run takes place in, as its variables describe it. */
export type CiHost = GithubHost | GitlabHost;

interface AnyHost {
  /** The address of the interface for programs, without a slash at the end. */
  readonly api: string;
  readonly token?: string;
  /** What a pull request is compared with: a branch or commit that git knows. Absent: the run is for none. */
  readonly base?: string;
  /** Where files of a commit are shown; ends in a slash. */
  sourcesAt(commit: string): string;
}

export interface GithubHost extends AnyHost {
  readonly kind: "github";
  /** `acme/careers`. */
  readonly repository: string;
  /** The file that describes what set the run off. */
  readonly eventPath?: string;
  /** The files for a step's summary and outputs. */
  readonly summary?: string;
  readonly output?: string;
}

export interface GitlabHost extends AnyHost {
  readonly kind: "gitlab";
  readonly project: string;
  /** The number of the merge request; absent: the run is for none. */
  readonly mergeRequest?: string;
}

/** The host that the variables of the environment describe; undefined outside of GitHub Actions and GitLab CI. */
export function ciHostOf(environment: Terminal["environment"]): CiHost | undefined {
  if (isSet(environment["GITHUB_REPOSITORY"])) return githubHost(environment, environment["GITHUB_REPOSITORY"]);
  if (isSet(environment["CI_PROJECT_ID"])) return gitlabHost(environment, environment["CI_PROJECT_ID"]);
  return undefined;
}

function githubHost(environment: Terminal["environment"], repository: string): GithubHost {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  return {
    kind: "github",
    repository,
    api: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    sourcesAt: (commit) => `${server}/${repository}/blob/${commit}/`,
    ...given("token", environment["GITHUB_TOKEN"]),
    ...given("eventPath", environment["GITHUB_EVENT_PATH"]),
    ...(isSet(environment["GITHUB_BASE_REF"]) && { base: `origin/${environment["GITHUB_BASE_REF"]}` }),
    ...given("summary", environment["GITHUB_STEP_SUMMARY"]),
    ...given("output", environment["GITHUB_OUTPUT"]),
  };
}

function gitlabHost(environment: Terminal["environment"], project: string): GitlabHost {
  const address = environment["CI_PROJECT_URL"] ?? "https://gitlab.com";
  return {
    kind: "gitlab",
    project,
    api: environment["CI_API_V4_URL"] ?? "https://gitlab.com/api/v4",
    sourcesAt: (commit) => `${address}/-/blob/${commit}/`,
    ...given("token", environment["GITLAB_TOKEN"]),
    ...given("mergeRequest", environment["CI_MERGE_REQUEST_IID"]),
    // A pipeline of GitLab has the commit, but not the branch.
    ...given("base", environment["CI_MERGE_REQUEST_DIFF_BASE_SHA"]),
  };
}

function given<Name extends string>(name: Name, value: string | undefined): { readonly [name in Name]?: string } {
  const none: { readonly [name in Name]?: string } = {};
  return isSet(value) ? { ...none, [name]: value } : none;
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}
