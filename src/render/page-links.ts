import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { SitePage } from "../settings/pages/site-page.ts";
import { ownFolders } from "./list-plan.ts";
import { sitePagePath } from "./site-navigation.ts";

/** What the links and pictures of a page can lead to. */
export interface LinkTargets {
  readonly pages: readonly SitePage[];
  /** The files that are copied into the site, relative to it. */
  readonly files: ReadonlySet<string>;
}

/** A page's text with links that lead where they should in the built site. */
export interface LinkedPage {
  readonly tree: Root;
  /** The addresses of pictures that are files of the site, as they are in the tree. */
  readonly ownImages: ReadonlySet<string>;
}

/**
 * Links to other Markdown pages lead to their pages in the site. What else is relative is a file that is copied into the site, named as it
 * is there, wherever the page is.
 */
export function withSiteLinks({ tree, path, slug }: SitePage, { pages, files }: LinkTargets): LinkedPage {
  const linked = structuredClone(tree);
  const root = "../".repeat(slug.split("/").length);
  const ownImages = new Set<string>();
  visit(linked, (node) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return;
    const [address = "", after = ""] = splitAddress(node.url);
    if (!isRelative(address)) return;
    const page = pages.find((other) => other.path === resolved(path, address));
    const file = fileOf(address);
    if (page !== undefined) node.url = `${root}${sitePagePath(page)}${after}`;
    else if (files.has(file) || isOwnAddress(file)) {
      node.url = `${root}${encodeURI(file)}${after}`;
      if (node.type !== "link" && files.has(file)) ownImages.add(node.url);
    }
  });
  return { tree: linked, ownImages };
}

/** The relative addresses of a page that lead to no page and to no file of the site. */
export function deadLinks({ tree, path }: SitePage, { pages, files }: LinkTargets): readonly DeadLink[] {
  const dead: DeadLink[] = [];
  visit(tree, (node) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return;
    const [address = ""] = splitAddress(node.url);
    if (!isRelative(address)) return;
    const isPage = pages.some((other) => other.path === resolved(path, address));
    if (isPage || files.has(fileOf(address)) || isOwnAddress(fileOf(address))) return;
    const { start, end } = node.position ?? {};
    dead.push({ address, start: start?.offset ?? 0, end: end?.offset ?? 0 });
  });
  return dead;
}

/** An address that leads nowhere, with its offsets in the page's file. */
export interface DeadLink {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** Whether an address is one of the list of roles or of a role. */
function isOwnAddress(file: string): boolean {
  const [folder = ""] = file.split("/");
  return file === "index.html" || (ownFolders.includes(folder) && !/\.(?:md|markdown)$/i.test(file));
}

function fileOf(address: string): string {
  return decoded(address.replace(/^(?:\.\/)+/, ""));
}

function splitAddress(url: string): readonly string[] {
  const end = url.search(/[?#]/);
  return end === -1 ? [url, ""] : [url.slice(0, end), url.slice(end)];
}

function isRelative(address: string): boolean {
  return address !== "" && !/^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(address);
}

/** An address as a path from the project's root. */
function resolved(from: string, address: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of decoded(address).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
