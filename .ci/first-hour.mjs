// The first hour of a new user, lived by a script: from the packed tarball to a page that opens. Needs npm's registry, and Chromium for
// the last step (CI fails without it, others are told). Run it with `node .ci/first-hour.mjs`.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { parse } from "yaml";

const folder = mkdtempSync(join(tmpdir(), "rolespec-first-hour-"));
const site = join(folder, "careers");
const rolePath = join(site, "roles", "staff-nurse-nights.md");

/** Runs a program; gives its exit code and all that it shows. */
function run(program, words, { cwd = site, env = {} } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ...env },
  });
  if (error !== undefined) throw error;
  return { code: status, shown: `${stdout}${stderr}` };
}

function step(name, live) {
  process.stdout.write(`  ${name}\n`);
  live();
}

const rolespec = (...words) => run("npx", ["rolespec", ...words]);
const change = (path, from, to) => {
  const text = readFileSync(path, "utf8");
  assert.ok(text.includes(from), `${path} holds no "${from}"`);
  writeFileSync(path, text.replace(from, to));
};

const nurse = `---
title: Staff Nurse, Nights
posted: 2026-11-20
closes: ongoing
employment: part-time
hours: 24
workplace: onsite
locations: Austin, TX, US
pay: $38 - $46 per hour
benefits: [Health insurance, 20 days of paid leave, A pension with a match of 4%]
apply: nursing@acme.example
---

## The role

You care for twelve children on our ward at night, together with two colleagues and a doctor who is in the house. You know each child's
plan, you see early when something changes, and you talk with parents who cannot sleep either. Most nights are quiet until two; then
the first children wake, and the three of you share the work as it comes. In your first month you never have a ward of your own: Ada or
another experienced nurse works beside you, and you choose together what you take over next. Shifts are planned six weeks ahead, and you
can trade them.

## What you will do

- Take over the ward at nine in the evening and hand it over at seven
- Give medicines and check pumps by the plan of each child
- Call the doctor when you are worried, and say why
- Write down what happened, so that the day shift can go on from there

## What you need

- A licence as a registered nurse in Texas
- You have worked with children who are ill, on a ward or at home
- You explain what you do in words that parents understand

## Nice to have

- Some Spanish

## How we hire

We answer within a week. You spend an hour on the ward with Ada, who leads the night shift, and then we talk for half an hour. Three days
later you know.

## Applying

Write to nursing@acme.example. If you need an adjustment to apply or interview, tell us at the same address. We treat everybody alike,
whatever their age, sex, origin, religion or disability.
`;

try {
  step("pack the tool, and begin a site with npx from the tarball", () => {
    execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { stdio: ["ignore", "ignore", "inherit"] });
    const tarball = join(
      folder,
      readdirSync(folder).find((name) => name.endsWith(".tgz")),
    );
    const words = ["--yes", "--package", tarball, "--", "rolespec", "init", "careers", "--employer", "Acme Health"];
    const { code, shown } = run("npx", [...words, "--employees", "40", "--ci", "github"], { cwd: folder });
    assert.equal(code, 0, shown);
    assert.match(shown, /Next: `cd careers`/);
    run("git", ["init", "--quiet", "--initial-branch=main"]);
    writeFileSync(join(site, "package.json"), '{ "private": true }\n');
    const installed = run("npm", ["install", "--save-dev", "--no-audit", "--no-fund", tarball]);
    assert.equal(installed.code, 0, installed.shown);
  });

  step("it lints and builds at once", () => {
    for (const command of ["lint", "build"]) {
      const { code, shown } = rolespec(command);
      assert.equal(code, 0, shown);
    }
  });

  step("write a role", () => {
    const { code, shown } = rolespec("new", "Staff Nurse, Nights");
    assert.equal(code, 0, shown);
    assert.match(shown, /roles\/staff-nurse-nights\.md/);
    writeFileSync(rolePath, nurse);
    const checked = rolespec("lint");
    assert.equal(checked.code, 0, checked.shown);
    assert.doesNotMatch(checked.shown, /\b(?:error|warning) {2}/, checked.shown);
  });

  step("break the pay, and see the block as CI prints it", () => {
    change(rolePath, "$38 - $46", "$46 - $38");
    const workflow = parse(readFileSync(join(site, ".github/workflows/careers.yml"), "utf8"));
    const check = workflow.jobs.check.steps.find(({ name }) => name === "Check the roles");
    const env = { GITHUB_REPOSITORY: "acme/careers", GITHUB_STEP_SUMMARY: join(folder, "summary.md") };
    const { code, shown } = run("bash", ["-eo", "pipefail", "-c", check.run], { env });
    assert.equal(code, 1, shown);
    assert.match(shown, /^::error file=roles\/staff-nurse-nights\.md,line=9,/m);
    assert.match(readFileSync(env.GITHUB_STEP_SUMMARY, "utf8"), /pay\/reversed/);
    assert.equal(rolespec("build").code, 1);
    change(rolePath, "$46 - $38", "$38 - $46");
  });

  step("let --fix fix what is mechanical", () => {
    change(rolePath, "so that the day shift", "so that the the day shift");
    const { code, shown } = rolespec("lint", "--fix");
    assert.equal(code, 0, shown);
    assert.equal(readFileSync(rolePath, "utf8"), nurse);
  });

  step("allow with a reason what the law asks for", () => {
    change(rolePath, "- A licence as", "- Bachelor's degree in nursing is required\n- A licence as");
    change(rolePath, "Staff Nurse, Nights", "Ward Lead, Nights");
    const before = rolespec("lint", "roles/staff-nurse-nights.md").shown;
    assert.match(before, /requirements\/degree/);
    const allowance =
      "lint: [{ rule: requirements/degree, reason: The board of nursing asks for it }]\n---\n\n## The role";
    change(rolePath, "---\n\n## The role", allowance);
    assert.doesNotMatch(rolespec("lint", "roles/staff-nurse-nights.md").shown, /requirements\/degree/);
  });

  step("audit the law, build the site", () => {
    const audit = rolespec("audit");
    assert.equal(audit.code, 0, audit.shown);
    assert.match(audit.shown, /US-/);
    const built = rolespec("build");
    assert.equal(built.code, 0, built.shown);
    assert.match(built.shown, /Built 2 roles/);
  });

  step("open the page", () => {
    const page = join(site, "dist/roles/staff-nurse-nights/index.html");
    const words = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--dump-dom",
      `file://${resolve(page)}`,
    ];
    const hasChromium = spawnSync("chromium", ["--version"]).status === 0;
    if (!hasChromium && process.env.CI !== "true") {
      process.stdout.write("    left out: there is no chromium here\n");
      return;
    }
    const { code, shown } = run("chromium", words);
    assert.equal(code, 0, shown);
    assert.match(shown, /<h1[^>]*>Ward Lead, Nights<\/h1>/);
    assert.match(shown, /\b38\b/);
  });
  process.stdout.write("The first hour went well.\n");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
