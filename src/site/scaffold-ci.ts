/** Where a repository lives, which decides how its roles are checked on every change. */
export const ciHosts = ["github", "gitlab", "none"] as const;
export type CiHost = (typeof ciHosts)[number];

/** The files by which a host checks the roles of every change, by path. `version` is the tool's own, so that a check does not change by itself. */
export function scaffoldCi(host: CiHost, version: string): ReadonlyMap<string, string> {
  switch (host) {
    case "github":
      return new Map([
        [".github/workflows/careers.yml", githubWorkflow(version)],
        [".github/workflows/careers-comment.yml", githubCommentWorkflow(version)],
      ]);
    case "gitlab":
      return new Map([[".gitlab-ci.yml", gitlabPipeline(version)]]);
    case "none":
      return new Map([["check-roles.sh", shellScript(version)]]);
  }
}

function githubWorkflow(version: string): string {
  return `# Checks what a pull request changes, comments on it, and publishes the site on every push to the main branch.
name: Careers
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # For the comment and the suggestions. A pull request from a fork never gets it.
      pull-requests: write
    steps:
      - uses: actions/checkout@v4
        with:
          # The newest commit of the branch, so that its lines are those of the pull request, with the history that git compares.
          ref: \${{ github.event.pull_request.head.sha || github.sha }}
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Check the roles
        env:
          GITHUB_TOKEN: \${{ github.token }}
        run: npx --yes rolespec@${version} ci --comment --suggestions
      - name: Keep the report for the workflow that comments on pull requests from forks
        if: always() && github.event_name == 'pull_request'
        uses: actions/upload-artifact@v4
        with:
          name: rolespec-report
          path: rolespec-report
      - name: Build the site
        run: npx --yes rolespec@${version} build
      - uses: actions/upload-artifact@v4
        with:
          name: careers-site
          path: dist
      # GitHub Pages: choose "GitHub Actions" as the source under Settings, Pages, then set the variable DEPLOY_PAGES to true.
      - uses: actions/upload-pages-artifact@v3
        if: github.event_name == 'push' && vars.DEPLOY_PAGES == 'true'
        with:
          path: dist
  deploy:
    if: github.event_name == 'push' && vars.DEPLOY_PAGES == 'true'
    needs: check
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
    steps:
      - uses: actions/deploy-pages@v4
`;
}

function githubCommentWorkflow(version: string): string {
  return `# Comments on pull requests from forks, whose own run may write nothing. It runs no code of the fork: it reads two files as text.
name: Careers comment
on:
  workflow_run:
    workflows: [Careers]
    types: [completed]
permissions: {}
jobs:
  comment:
    if: >-
      github.event.workflow_run.event == 'pull_request' &&
      github.event.workflow_run.head_repository.full_name != github.repository
    runs-on: ubuntu-latest
    permissions:
      actions: read
      pull-requests: write
    steps:
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - uses: actions/download-artifact@v4
        with:
          name: rolespec-report
          path: report
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - name: Post the report
        env:
          GITHUB_TOKEN: \${{ github.token }}
        run: npx --yes rolespec@${version} post --foreign --comment report/comment.md --suggestions report/suggestions.json
`;
}

function gitlabPipeline(version: string): string {
  return `# Checks the roles of every merge request, shows the findings next to the changed lines, and builds the site.
careers:
  image: node:22
  variables:
    # git knows what a branch changes only from its history.
    GIT_DEPTH: "0"
  # Without rules, a job does not run for merge requests.
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # With a project access token (scope api) as the variable GITLAB_TOKEN, a note and suggestions are posted on the merge request.
    - npx --yes rolespec@${version} ci \${GITLAB_TOKEN:+--comment --suggestions}
    - npx --yes rolespec@${version} build
  artifacts:
    when: always
    paths: [dist, rolespec-report]
    reports:
      codequality: gl-code-quality-report.json
      junit: junit.xml

# GitLab Pages: set the variable DEPLOY_PAGES to true.
pages:
  image: node:22
  needs: [careers]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $DEPLOY_PAGES == "true"
  script:
    - mv dist public
  artifacts:
    paths: [public]
`;
}

function shellScript(version: string): string {
  return `#!/bin/sh
# Checks every role and builds the site into dist/. Any CI can run it; it ends with 1 where a role must not be published. With
# BASE=origin/main it reports on what a branch changes, and writes a comment and suggestions into rolespec-report/.
set -eu
npx --yes rolespec@${version} ci \${BASE:+--changed "$BASE"}
npx --yes rolespec@${version} build
`;
}
