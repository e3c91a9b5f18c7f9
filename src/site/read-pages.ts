import { basename, join, relative, sep } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { faultDiagnostics } from "../lint/lint-settings.ts";
import { ownFolders } from "../render/list-plan.ts";
import { deadLinks } from "../render/page-links.ts";
import { readPage, slugOfPage } from "../settings/pages/read-page.ts";
import type { SitePage } from "../settings/pages/site-page.ts";
import type { Settings } from "../settings/settings.ts";
import { type SourceFile, sourceFile } from "../source/source-file.ts";
import { isMarkdownName } from "./markdown-name.ts";
import { readSource } from "./read-source.ts";
import { unreadable } from "./unread-source.ts";
import { walkFolder } from "./walk-folder.ts";

/** The pages of a project that can be published, and what is wrong with the others. */
export interface PagesReading {
  readonly pages: readonly SitePage[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, for reports. */
  readonly files: readonly SourceFile[];
}

const none: PagesReading = { pages: [], diagnostics: [], files: [] };

/** Nobody writes so many by hand, and each is in every navigation. */
const mostPages = 200;

/**
 * Reads the pages of a project, in the order of the navigation. `unsaved`: texts that count instead of what is on disk, by absolute
 * path.
 */
export async function readPages(
  root: string,
  { pages: folder, site }: Settings,
  unsaved: ReadonlyMap<string, string>,
): Promise<PagesReading> {
  if (folder === undefined) return none;
  const walk = await walkFolder(join(root, folder));
  const files = walk.files.filter((file) => isMarkdownName(basename(file))).toSorted();
  if (files.length > mostPages) {
    const problem = `holds ${files.length} pages, which is more than ${mostPages}; every page has a link to each of them`;
    return { ...none, diagnostics: [unreadable(folder, problem)] };
  }
  const readings = await Promise.all(files.map((file) => readOne(root, file, unsaved)));
  const unread = walk.unreadable.map((each) => unreadable(pathIn(root, each.folder), each.problem));
  const seen = new Map<string, string>();
  const pages: SitePage[] = [];
  const diagnostics: Diagnostic[] = [...unread];
  for (const reading of readings) {
    if ("severity" in reading) {
      diagnostics.push(reading);
      continue;
    }
    const { page, faults } = readPage(reading, { folder, language: site.language });
    diagnostics.push(...faultDiagnostics(reading.path, faults));
    const slug = slugOfPage(reading.path, folder);
    const other = seen.get(slug);
    if (other !== undefined)
      diagnostics.push(
        unreadable(reading.path, `would be at the same address as \`${other}\`, /${slug}/; rename one of them`),
      );
    else if (page !== undefined && ownFolders.includes(slug.split("/")[0] ?? ""))
      diagnostics.push(unreadable(page.path, `would be at /${slug}/, which the site itself needs; rename it`));
    else if (page !== undefined) pages.push(page);
    seen.set(slug, other ?? reading.path);
  }
  return {
    pages: pages.toSorted((a, b) => a.order - b.order || (a.path < b.path ? -1 : 1)),
    diagnostics,
    files: readings.flatMap((reading) => ("severity" in reading ? [] : [reading])),
  };
}

/** Links of pages that lead nowhere. The site can do without them. */
export function deadLinkWarnings({ pages }: PagesReading, files: readonly string[]): readonly Diagnostic[] {
  const targets = { pages, files: new Set(files) };
  return pages.flatMap((page) =>
    deadLinks(page, targets).map(({ address, start, end }): Diagnostic => {
      const message = `\`${address}\` is neither a page nor a file of the folder \`static\`; name it as it is there.`;
      return { path: page.path, rule: "field/unreadable", severity: "warning", message, span: { start, end } };
    }),
  );
}

async function readOne(
  root: string,
  file: string,
  unsaved: ReadonlyMap<string, string>,
): Promise<SourceFile | Diagnostic> {
  const path = pathIn(root, file);
  const text = unsaved.get(file);
  const reading = text === undefined ? await readSource(file, root) : { text };
  if (reading === undefined) return unreadable(path, "is gone; run this again");
  return "text" in reading ? sourceFile(path, reading.text) : unreadable(path, reading.problem);
}

function pathIn(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}
