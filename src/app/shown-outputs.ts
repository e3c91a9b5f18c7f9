import type { Output } from "../render/output.ts";
import { postingSize } from "../render/posting-size.ts";
import type { OutputName } from "../settings/settings.ts";
import { boardFields } from "./board-fields.ts";
import type { SearchCard, Shown } from "./protocol.ts";
import { isRecord, textField } from "./records.ts";

/** The outputs that the page shows something of. */
export const outputsToShow: readonly OutputName[] = ["html", "json-ld", "text", "json-feed", "indeed"];

/** Nothing to show, and why. */
export function nothingShown(problem: string): Shown {
  return { ...shownOutputs([], ""), problem };
}

/** What readers and programs get of a role, from the finished outputs of a site with that role alone. */
export function shownOutputs(outputs: readonly Output[], slug: string): Shown {
  const bodyOf = (path: string): string => {
    const body = outputs.find((output) => output.path === path)?.body;
    return typeof body === "string" ? body : "";
  };
  const style = bodyOf("style.css");
  const feed = parsed(bodyOf("feed.json"));
  const item = isRecord(feed) && Array.isArray(feed["items"]) ? feed["items"][0] : undefined;
  const jobPosting = parsed(bodyOf(`roles/${slug}/role.jsonld`));
  const board = boardFields(bodyOf("indeed.xml"));
  const text = bodyOf(`roles/${slug}/role.txt`);
  const description = board.find(({ name }) => name === "description")?.value ?? "";
  const { misses } = postingSize({ title: textField(item, "title"), text, description });
  return {
    page: withImages(withStyle(bodyOf(`roles/${slug}/index.html`), style), outputs),
    feedEntry: documentOf(textField(item, "content_html"), style),
    boardEntry: documentOf(description, style),
    jsonLd: bodyOf(`roles/${slug}/role.jsonld`),
    card: searchCard(item, jobPosting),
    text,
    feed: item === undefined ? "" : JSON.stringify(item, null, 2),
    board: board.filter(({ name }) => name !== "description"),
    limits: misses.map(({ board: name, part, unit, most, least, size }) =>
      least !== undefined && size < least
        ? `${name}: the ${part} has ${size} ${unit}; at least ${least} are needed.`
        : `${name}: the ${part} has ${size} ${unit}; at most ${most} are taken.`,
    ),
  };
}

/** Entries of feeds begin with a line of facts, as `<p>Pay · Place · Full time</p>`. */
function searchCard(item: unknown, jobPosting: unknown): SearchCard {
  const [, line = ""] = /^<p>([^<]*)<\/p>/.exec(textField(item, "content_html")) ?? [];
  const facts = line === "" ? [] : line.split(" · ").map(unescaped);
  const employer = isRecord(jobPosting) ? jobPosting["hiringOrganization"] : undefined;
  return {
    title: textField(item, "title"),
    employer: textField(employer, "name"),
    place: placeIn(jobPosting),
    facts,
    summary: textField(item, "summary"),
  };
}

function placeIn(jobPosting: unknown): string {
  if (!isRecord(jobPosting)) return "";
  if (jobPosting["jobLocationType"] === "TELECOMMUTE") return "Work from home";
  const places = [jobPosting["jobLocation"]].flat().map((place) => {
    const address = isRecord(place) ? place["address"] : undefined;
    return ["addressLocality", "addressRegion", "addressCountry"]
      .map((name) => textField(address, name))
      .filter((part) => part !== "")
      .join(", ");
  });
  return places.filter((place) => place !== "").join(" · ");
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function parsed(text: string): unknown {
  return text === "" ? undefined : JSON.parse(text);
}

/** A page that brings its style along, and neither links to files nor scripts: a page in a page may load nothing. */
function withStyle(page: string, style: string): string {
  return page
    .replace(/<link rel="stylesheet" href="[^"]*style\.css">/, () => `<style>${insideStyle(style)}</style>`)
    .replaceAll(/<link [^>]*>\n?/g, "")
    .replaceAll(/<script [^>]*\bsrc="[^"]*"[^>]*><\/script>\n?/g, "");
}

/** The site's own pictures, such as the logo, come with the page too. */
function withImages(page: string, outputs: readonly Output[]): string {
  return outputs
    .filter(({ mediaType }) => mediaType.startsWith("image/"))
    .reduce((text, { path, mediaType, body }) => {
      const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
      const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      return text.replaceAll(`src="../../${path}"`, () => `src="data:${mediaType};base64,${data}"`);
    }, page);
}

function documentOf(body: string, style: string): string {
  if (body === "") return "";
  const head = `<meta charset="utf-8"><meta name="color-scheme" content="light dark"><style>${insideStyle(style)}</style>`;
  return `<!doctype html>\n<html lang="en"><head>${head}</head><body><main class="rolespec-page">${body}</main></body></html>\n`;
}

/** Nothing in a style can end its element. */
function insideStyle(style: string): string {
  return style.replaceAll("</", "<\\/");
}
