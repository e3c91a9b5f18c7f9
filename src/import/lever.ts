import type { DataReading, FieldSource, TextSource } from "./data-draft.ts";
import { isData, type JsonData, listAt, pathsUnder, textAt } from "./json-data.ts";

/** Whether data are a posting of Lever, https://github.com/lever/postings-api. */
export function isLeverPosting(job: JsonData): boolean {
  return typeof job["text"] === "string" && (isData(job["categories"]) || "hostedUrl" in job);
}

/** Lever splits its text into an introduction, lists with headings and a close, each as HTML and as plain text. */
export function readLeverPosting(job: JsonData): DataReading {
  const one = (field: FieldSource["field"], path: string): FieldSource => ({
    field,
    label: path,
    value: textAt(job, path),
    from: [path],
  });
  const workplace = one("workplace", "workplaceType");
  return {
    fields: [
      one("title", "text"),
      one("department", "categories.department"),
      one("team", "categories.team"),
      one("employment", "categories.commitment"),
      ...(workplace.value === "unspecified" ? [] : [workplace]),
      places(job),
      pay(job),
      created(job),
      one("apply", "applyUrl"),
      one("apply", "hostedUrl"),
    ],
    texts: [part(job, "description"), ...lists(job), part(job, "additional"), part(job, "salaryDescription")],
  };
}

/** Lever counts milliseconds from 1970; the day is that of UTC. */
function created(job: JsonData): FieldSource {
  const instant = Number(textAt(job, "createdAt"));
  const isInstant = Number.isInteger(instant) && instant > 1e12 && instant < 1e13;
  const value = isInstant ? new Date(instant).toISOString().slice(0, 10) : "";
  return { field: "posted", label: "createdAt", value, words: value, from: ["createdAt"] };
}

function part(job: JsonData, name: string): TextSource {
  const plain = `${name}Plain`;
  const html = textAt(job, name);
  const from = html === "" ? [plain] : [name, plain, `${name}Body`, `${name}BodyPlain`];
  return { heading: "", html: html === "" ? textAt(job, plain).replaceAll("\n", "<br>") : html, from };
}

/** A list comes as items without the list around them. */
function lists(job: JsonData): readonly TextSource[] {
  return listAt(job, "lists").flatMap((list, index) =>
    isData(list)
      ? [
          {
            heading: textAt(list, "text"),
            html: `<ul>${textAt(list, "content").replaceAll(/^<ul>|<\/ul>$/g, "")}</ul>`,
            from: [`lists.${index}.text`, `lists.${index}.content`],
          },
        ]
      : [],
  );
}

/** All places where the posting has several; the first of them is alone beside them. */
function places(job: JsonData): FieldSource {
  const categories = isData(job["categories"]) ? job["categories"] : {};
  const all = listAt(categories, "allLocations").map((place) => String(place));
  const label = "categories.location";
  if (all.length < 2)
    return { field: "locations", label, value: textAt(job, label), from: [label, "categories.allLocations.0"] };
  const from = [...pathsUnder(categories, "allLocations").map((path) => `categories.${path}`), label];
  return { field: "locations", label: "categories.allLocations", value: all.join("; "), from };
}

/** The interval reads `per-year-salary`, `per-hour-wage`. */
function pay(job: JsonData): FieldSource {
  const name = "salaryRange";
  const interval = textAt(job, `${name}.interval`);
  const parts = {
    min: textAt(job, `${name}.min`),
    max: textAt(job, `${name}.max`),
    currency: textAt(job, `${name}.currency`),
    per: /^per-(year|month|week|day|hour)\b/.exec(interval)?.[1] ?? interval,
  };
  const value = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ""));
  return {
    field: "pay",
    label: name,
    value,
    from: pathsUnder(job, name).filter((path) => !path.endsWith(".interval")),
  };
}
