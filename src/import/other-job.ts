import type { DataReading } from "./data-draft.ts";
import { isData, type JsonData, leavesOf, textAt } from "./json-data.ts";
import { fieldOfKey } from "./labels.ts";

const textNames =
  /^(?:description|descriptionHtml|description_html|content|body|jobDescription|job_description|summary|responsibilities|requirements|qualifications|about)$/;

/** Whether data of a system that we do not know look like a job: a title and a text. */
export function isOtherJob(job: JsonData): boolean {
  const names = Object.keys(job);
  return names.some((name) => textNames.test(name)) && names.some((name) => fieldOfKey(name) === "title");
}

/** Takes fields by their names, and the text from where such data have it. */
export function readOtherJob(job: JsonData): DataReading {
  const named = Object.entries(job).flatMap(([name, value]) => {
    const field = fieldOfKey(name);
    if (field === undefined || isData(value) || Array.isArray(value) || textNames.test(name)) return [];
    return [{ field, label: name, value: textAt(job, name), from: [name] }];
  });
  const texts = Object.keys(job)
    .filter((name) => textNames.test(name) && leavesOf(job[name]).length > 0 && typeof job[name] === "string")
    .map((name, index) => ({ heading: index === 0 ? "" : headingOf(name), html: textAt(job, name), from: [name] }));
  return { fields: named, texts };
}

function headingOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
}
