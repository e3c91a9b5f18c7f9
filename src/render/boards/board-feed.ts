import { startOfDay } from "../../role/dates.ts";
import type { AddressedEntry } from "../feeds/feed-entry.ts";
import type { FeedSource } from "../feeds/feed-source.ts";
import { attribute, cdata, xmlDeclaration } from "../feeds/xml.ts";
import type { Output } from "../output.ts";
import type { Board, BoardElement } from "./board.ts";
import { type BoardContext, boardValue } from "./board-values.ts";
import { type JobSite, jobSitesOf } from "./job-site.ts";

/** A job that a board does not take, because of an element that its format requires. */
export interface BoardRefusal {
  readonly board: Board;
  readonly slug: string;
  /** What is wrong, and what to do: a sentence. */
  readonly message: string;
}

/** The file of a board: a job for each place of each role, without those that lack what the board requires. */
export function boardFeed(board: Board, source: FeedSource): Output {
  const jobs = jobsOf(source.entries).filter(
    ({ entry, at }) => faultOf(board, contextOf(board, source, { entry, at })) === undefined,
  );
  const head = contextOf(board, source, undefined, jobs.length);
  const body = [
    xmlDeclaration,
    ...board.roots.map(({ name, attributes = {} }) => `<${name}${attributesText(attributes)}>\n`),
    elementsText(board.head, head),
    ...jobs.map((job) => {
      const context = contextOf(board, source, job, jobs.length);
      const { name, idAttribute } = board.job;
      const id = idAttribute === undefined ? "" : attributesText({ [idAttribute]: job.at.key });
      return `<${name}${id}>\n${elementsText(board.elements, context)}</${name}>\n`;
    }),
    ...board.roots.toReversed().map(({ name }) => `</${name}>\n`),
  ].join("");
  return { path: board.file, mediaType: "application/xml", body };
}

/** The roles that a board does not take, each once. */
export function boardRefusals(board: Board, source: FeedSource): readonly BoardRefusal[] {
  const refusals = jobsOf(source.entries).flatMap((job): readonly BoardRefusal[] => {
    const message = faultOf(board, contextOf(board, source, job));
    return message === undefined ? [] : [{ board, slug: job.entry.listing.slug, message }];
  });
  return [...new Map(refusals.map((refusal) => [refusal.slug, refusal])).values()];
}

interface Job {
  readonly entry: AddressedEntry;
  readonly at: JobSite;
}

function jobsOf(entries: FeedSource["entries"]): readonly Job[] {
  return entries.flatMap((entry) => jobSitesOf(entry).map((at) => ({ entry, at })));
}

function contextOf(
  board: Board,
  { settings, siteUrl, changed }: FeedSource,
  job: Job | undefined,
  jobCount = 0,
): BoardContext {
  const { timeZone } = settings.site;
  const writeDay = (day: string): string => writtenDay(day, board.dates, timeZone);
  return { board, settings, siteUrl, changed, jobCount, writeDay, ...(job !== undefined && { job }) };
}

function writtenDay(day: string, form: Board["dates"], timeZone: string): string {
  switch (form) {
    case "2026-11-22":
      return day;
    case "2026-11-22T00:00:00-05:00":
      return startOfDay(day, timeZone);
    case "22.11.2026":
      return day.split("-").toReversed().join(".");
  }
}

function elementsText(elements: readonly BoardElement[], context: BoardContext): string {
  return elements.map((element) => elementText(element, context)).join("");
}

function elementText(element: BoardElement, context: BoardContext): string {
  const { name, elements, isKeptEmpty = false } = element;
  if (elements !== undefined) return `<${name}>\n${elementsText(elements, context)}</${name}>\n`;
  const text = textOf(element, context);
  return text === "" && !isKeptEmpty ? "" : `<${name}>${cdata(text)}</${name}>\n`;
}

function textOf({ value, codes }: BoardElement, context: BoardContext): string {
  if (value === undefined) return "";
  const written = typeof value === "object" ? value.text : (boardValue(value, context) ?? "");
  if (typeof written === "string") return written;
  return written.flatMap((word) => (codes === undefined ? word : (codes[word] ?? []))).join(", ");
}

/** What a board would refuse a job for. */
function faultOf(board: Board, context: BoardContext): string | undefined {
  return faultAmong(board.elements, board, context);
}

function faultAmong(elements: readonly BoardElement[], board: Board, context: BoardContext): string | undefined {
  for (const element of elements) {
    if (element.elements !== undefined) {
      const inner = faultAmong(element.elements, board, context);
      if (inner !== undefined) return inner;
      continue;
    }
    const { length } = [...textOf(element, context)];
    const { name, isRequired = false, least = 0, most = Number.POSITIVE_INFINITY } = element;
    const what = fieldOf(element);
    if (isRequired && length === 0) return `${board.title} requires \`${name}\`, and the role has no ${what}.`;
    if (length > 0 && length < least)
      return `${board.title} takes a ${what} of at least ${least} characters; this one has ${length}.`;
    if (length > most)
      return `${board.title} takes a ${what} of at most ${most.toLocaleString("en-US")} characters; this one has ${length}.`;
  }
  return undefined;
}

/** An element in the words of a role's author. */
function fieldOf({ name, value }: BoardElement): string {
  const words: Readonly<Record<string, string>> = {
    city: "town",
    cityAndArea: "place",
    countryName: "country",
    posted: "day of posting",
    reference: "reference number",
    applyUrl: "address to apply at",
    url: "address",
    company: "employer",
  };
  return typeof value === "string" ? (words[value] ?? value) : name;
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attribute(value)}"`)
    .join("");
}
