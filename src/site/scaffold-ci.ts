/** Where a repository lives, which decides how its roles are checked on every change. */
export const ciHosts = ["github", "gitlab", "none"] as const;
export type CiHost = (typeof ciHosts)[number];

/** The files by which a host checks the roles of every change, by path. `version` is the tool's own, so that a check does not change by itself. */
export function scaffoldCi(host: CiHost, version: string): ReadonlyMap<string, string> {
  switch (host) {
    case "github":
      return new Map([[".github/workflows/careers.yml", githubWorkflow(version)]]);
    case "gitlab":
      return new Map([[".gitlab-ci.yml", gitlabPipeline(version)]]);
    case "none":
      return new Map([["check-roles.sh", shellScript(version)]]);
  }
}

function githubWorkflow(version: string): string {
  return `# Checks the roles that a pull request touches, and builds the site on every push to the main branch.
name: Careers
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  careers:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # git tells what a branch touches only from its history.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Check the roles
        env:
          BASE: \${{ github.base_ref }}
        run: |
          npx --yes rolespec@${version} lint \${BASE:+--changed "origin/$BASE"} \\
            --format github --format markdown="$GITHUB_STEP_SUMMARY"
      - name: Build the site
        run: npx --yes rolespec@${version} build
      - uses: actions/upload-artifact@v4
        with:
          name: careers-site
          path: dist
`;
}

function gitlabPipeline(version: string): string {
  return `# Checks the roles of every merge request, shows the findings beside the changed lines, and builds the site.
careers:
  image: node:22
  # Without rules, a job does not run for merge requests.
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # All roles: GitLab compares the report with the main branch's, and takes what is missing for mended.
    - npx --yes rolespec@${version} lint --format pretty --format gitlab=gl-code-quality-report.json --format junit=junit.xml
    - npx --yes rolespec@${version} build
  artifacts:
    when: always
    paths: [dist]
    reports:
      codequality: gl-code-quality-report.json
      junit: junit.xml
`;
}

function shellScript(version: string): string {
  return `#!/bin/sh
# Checks every role and builds the site into dist/. Any CI can run it; it ends with 1 where a role must not be published.
set -eu
npx --yes rolespec@${version} lint
npx --yes rolespec@${version} build
`;
}
