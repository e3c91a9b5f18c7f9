import { findingsOf, makeSite } from "../support/pages.ts";
import { type Outcome, outcomeOf, shortTrace } from "./trial.ts";

const mostSeconds = 2;
/** A body of this length is longer than any posting of the corpora by far. */
const length = 20_000;

/** What readers of Markdown, of HTML, of pay or of language may be slow at when there is a lot of it. */
const units: readonly string[] = [
  ..."a|1| |\\|*|_|`|[|]|(|)|<|>|&|~|#|-|+|=|:|.|,|'|\"|€|$|%|/|@".split("|"),
  ..."a |*a_ |**a |`a`` |[a](b) |[a] |![a](|<a |<!-- |<b>|</b>|&amp; |a@a.|www.a_b.|http://a.b/".split("|"),
  ..."$1,|€10k - |40-50 |2026-11-|must |and |you will |the the |years of |18 - 25 years |he/she |C++/C#|\u00A0|é".split(
    "|",
  ),
];

const shapes: readonly ((unit: string) => string)[] = [
  (unit) => filled(unit, length),
  (unit) => `${filled(unit, 200)}\n\n`.repeat(length / 200),
  (unit) => `- ${filled(unit, 80)}\n`.repeat(length / 80),
  (unit) => `## ${filled(unit, length / 20)}\n\nWords.\n\n`.repeat(20),
  (unit) =>
    `| ${filled(unit, 40).replaceAll("|", "/")} | b |\n`.replace("\n", "\n| - | - |\n").repeat(1) +
    `| ${unit} | b |\n`.repeat(600),
];

const fields: readonly string[] = [
  "title",
  "employer",
  "pay",
  "team",
  "workplace",
  "hours",
  "benefits",
  "locations",
  "driving",
];

/** Fills bodies and fields with the same piece again and again; each must be checked and rendered within two seconds of CPU. */
export function longTexts(count: number): Outcome {
  const bodies = shapes.flatMap((shape) => units.map((unit) => roleOf("Staff Nurse", shape(unit))));
  const filledFields = fields.flatMap((field) =>
    units.map((unit) => roleOf("Staff Nurse", "You care.", field, filled(unit, 2_000))),
  );
  const all = [...bodies, ...filledFields];
  const step = Math.max(1, Math.floor(all.length / count));
  const results: string[] = [];
  for (let index = 0; index < all.length; index += step) results.push(faultOf(all[index] ?? ""));
  return outcomeOf(results);
}

function filled(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

function roleOf(title: string, body: string, field = "team", value = "Care"): string {
  const fixed = `title: ${title}\nposted: 2026-11-02\nlocations: Oslo, NO\napply: jobs@acme.example\n`;
  const own = field === "title" || field === "locations" ? fixed.replace(new RegExp(`^${field}: .*$`, "m"), "") : fixed;
  return `---\n${own.trim()}\n${field}: ${JSON.stringify(value)}\n---\n\n${body}\n`;
}

function faultOf(text: string): string {
  const start = process.cpuUsage();
  try {
    findingsOf(text);
    makeSite({ "roles/role.md": text });
  } catch (error) {
    return `${JSON.stringify(text.slice(0, 200))}: ${shortTrace(error)}`;
  }
  const { user } = process.cpuUsage(start);
  const seconds = user / 1_000_000;
  return seconds > mostSeconds ? `${seconds.toFixed(1)} s for ${JSON.stringify(text.slice(90, 220))}` : "";
}
