import { isAshbyJob, readAshbyJob } from "./ashby.ts";
import { type DataReading, dataSource, draftOf } from "./data-draft.ts";
import type { Draft, ImportContext } from "./draft.ts";
import { isGreenhouseJob, readGreenhouseJob } from "./greenhouse.ts";
import { findJobPostings, readJobPosting } from "./job-posting.ts";
import { isData, type JsonData, readJson } from "./json-data.ts";
import { isLeverPosting, readLeverPosting } from "./lever.ts";
import { isOtherJob, readOtherJob } from "./other-job.ts";
import { isPersonioPosition, readPersonioPosition } from "./personio.ts";
import { isWorkdayPosting, readWorkdayPosting } from "./workday.ts";
import { readXml } from "./xml-data.ts";

/** Reads what applicant tracking systems and careers sites publish as JSON: one job, or all of a board. */
export function importJson(source: string, context: ImportContext): readonly Draft[] {
  const data = readJson(source.replace(/^\uFEFF/, ""));
  return jobsIn(data).flatMap((job) => {
    const draft = draftOf(dataSource(job, readingOf(job)), context);
    return draft === undefined ? [] : [draft];
  });
}

/** Reads what they publish as XML: Personio's positions, and feeds of jobs with a title and a text each. */
export function importXml(source: string, context: ImportContext): readonly Draft[] {
  const data = readXml(source.replace(/^\uFEFF/, ""));
  const jobs = data === undefined ? [] : Object.values(data).flat().filter(isData).filter(isJob);
  const all = data !== undefined && isJob(data) ? [data] : jobs;
  return all.flatMap((job) => draftOf(dataSource(job, readingOf(job)), context) ?? []);
}

/** Whose data are known by which properties; the first that fits reads. */
const systems: readonly { fits(job: JsonData): boolean; read(job: JsonData): DataReading }[] = [
  { fits: (job) => findJobPostings(job).includes(job), read: (job) => readJobPosting(job) },
  { fits: isGreenhouseJob, read: readGreenhouseJob },
  { fits: isLeverPosting, read: readLeverPosting },
  { fits: isAshbyJob, read: readAshbyJob },
  { fits: isPersonioPosition, read: readPersonioPosition },
  { fits: isWorkdayPosting, read: readWorkdayPosting },
  { fits: isOtherJob, read: readOtherJob },
];

function readingOf(job: JsonData): DataReading {
  return systems.find(({ fits }) => fits(job))?.read(job) ?? { fields: [], texts: [] };
}

/** The jobs of an answer: itself, the items of a list, or those under the name that boards give them. */
function jobsIn(data: unknown): readonly JsonData[] {
  const postings = findJobPostings(data);
  if (postings.length > 0) return postings;
  const items = Array.isArray(data) ? data : isData(data) ? listOfJobs(data) : [];
  return items.filter(isData).filter(isJob);
}

function isJob(data: JsonData): boolean {
  return systems.some(({ fits }) => fits(data));
}

function listOfJobs(data: JsonData): readonly unknown[] {
  const named = ["jobs", "postings", "offers", "positions", "results", "content", "data"].map((name) => data[name]);
  return (
    named.find((value): value is readonly unknown[] => Array.isArray(value)) ?? [isJob(data) ? data : unwrapped(data)]
  );
}

/** One job under a name, as Workday answers, together with what is next to it. */
function unwrapped(data: JsonData): JsonData {
  const [job, ...others] = Object.values(data).filter(isData).filter(isJob);
  if (job === undefined || others.length > 0) return data;
  const beside = Object.entries(data).filter(([, value]) => value !== job);
  return beside.some(([name]) => Object.hasOwn(job, name)) ? data : { ...job, ...Object.fromEntries(beside) };
}
