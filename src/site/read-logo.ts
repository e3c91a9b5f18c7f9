import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Logo } from "../render/render-site.ts";
import { extensionOf, isLogoFile, logoMediaTypes, logoPath } from "../render/site-logo.ts";
import { logoFault } from "../structured-data/logo-shape.ts";
import { imageSize } from "./image-size.ts";
import { isAbsent } from "./is-absent.ts";

/** The logo of a project, with what search engines have against its shape, or why its file cannot be published: a sentence each. */
export type LogoReading = { readonly logo: Logo; readonly fault?: string } | { readonly problem: string };

/** More is too much for a page, and no logo. */
const mostBytes = 1_000_000;

/** Reads the settings' logo, where it is a file: one inside the project, of a kind that browsers show. */
export async function readLogo(root: string, logo: string | undefined): Promise<LogoReading | undefined> {
  if (logo === undefined || !isLogoFile(logo)) return undefined;
  const mediaType = logoMediaTypes[extensionOf(logo)];
  if (mediaType === undefined)
    return { problem: `\`${logo}\` is no image that every browser shows; take a PNG, JPEG, SVG, WebP or GIF file.` };
  const bytes = await readInside(root, logo);
  if (bytes === undefined)
    return { problem: `There is no file \`${logo}\` in this project; put the logo there, or correct its name.` };
  if (bytes === "too large")
    return { problem: `\`${logo}\` is larger than 1 MB, which every reader would have to load; make it smaller.` };
  const size = imageSize(bytes);
  const published = { path: logoPath(logo), mediaType, bytes };
  if (size === undefined) return { logo: published };
  const fault = logoFault(size, mediaType === "image/svg+xml");
  return { logo: { ...published, size }, ...(fault === undefined ? {} : { fault }) };
}

/** The bytes of a file, unless it lies outside the folder, by its name or by a link. */
async function readInside(root: string, name: string): Promise<Uint8Array | "too large" | undefined> {
  try {
    const [folder, file] = await Promise.all([realpath(root), realpath(join(root, name))]);
    const status = await stat(file);
    if (!file.startsWith(`${folder}${sep}`) || !status.isFile()) return undefined;
    return status.size > mostBytes ? "too large" : await readFile(file);
  } catch (error) {
    if (isAbsent(error) || (error instanceof Error && "code" in error && error.code === "EISDIR")) return undefined;
    throw error;
  }
}
