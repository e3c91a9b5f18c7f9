/**
 * How much of the sample sentences the linter finds, and what it finds in those that are fine, by language and family:
 * `npm run compile && node test/words/measure.mjs [--show]`. The samples lie beside the checkout; none of them goes into a rule.
 */
import { existsSync, readFileSync } from "node:fs";
import { lintRole } from "../../lib/core.js";

const files = ["discrimination-sentences.json", "english-sentences.json"];
const families = new Set(
  "age sex lgbtq origin race religion disability health looks family record law process licence inclusive culture requirements benefits hype".split(
    " ",
  ),
);
const isShown = process.argv.includes("--show");

for (const name of files) {
  const path = new URL(`../../../shared/${name}`, import.meta.url);
  if (!existsSync(path)) {
    console.log(`${name} does not lie beside the checkout.`);
    continue;
  }
  const rows = new Map();
  for (const sample of JSON.parse(readFileSync(path, "utf8"))) {
    const key = sample.family ?? sample.language;
    const row = rows.get(key) ?? { faults: 0, found: 0, fine: 0, alarms: 0, errors: 0 };
    rows.set(key, row);
    const said = await findings(sample);
    if (sample.silent) {
      row.fine++;
      if (said.length > 0) row.alarms++;
    } else {
      row.faults++;
      if (said.length > 0) row.found++;
    }
    if (isShown && sample.silent === said.length > 0) {
      const what = said.map(({ rule, severity, words }) => `${rule} ${severity} “${words}”`).join(", ");
      console.log(`${sample.silent ? "ALARM" : "MISS "} ${key}: ${sample.title ?? ""} | ${sample.text} ${what}`);
    }
  }
  console.log(`\n${name}\n${"".padEnd(14)}found          alarms`);
  for (const [key, { faults, found, fine, alarms }] of [...rows, ["all", sum([...rows.values()])]]) {
    console.log(`${key.padEnd(14)}${`${found} of ${faults}`.padEnd(15)}${alarms} of ${fine}`);
  }
}

async function findings({ language = "en", place, title = "Assistant (m/f/d)", pre = "", text }) {
  const body = [pre, text].filter((part) => part !== "").join("\n\n");
  const role = `---\ntitle: ${JSON.stringify(title)}\nposted: 2026-11-02\nlanguage: ${language}\nlocations: ${JSON.stringify(place)}\n---\n\n${body}\n`;
  const { diagnostics } = await lintRole(role, { on: "2026-11-22" });
  return diagnostics
    .filter(({ rule, severity }) => severity !== "info" && families.has(rule.split("/")[0]) && !isAbout(rule))
    .map((one) => ({ ...one, words: role.slice(one.span.start, one.span.end) }));
}

/** Rules of law about what is missing, which has nothing to do with words. */
function isAbout(rule) {
  return /^law\/(?:pay|benefits|deadline|missing-facts|other-pay|vacancy|posting-date|how-to|job-desc|french)/.test(
    rule,
  );
}

function sum(rows) {
  const total = { faults: 0, found: 0, fine: 0, alarms: 0 };
  for (const row of rows) for (const key of Object.keys(total)) total[key] += row[key];
  return total;
}
