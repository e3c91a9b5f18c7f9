import type { PictureSettings, Settings } from "../settings/settings.ts";

/** A picture of a page. */
export interface SitePicture {
  /** Relative to the site. */
  readonly path: string;
  /** What it shows, in words. */
  readonly alt: string;
}

/** The picture at the head of the list of all roles. */
export function heroPicture({ site }: Settings): SitePicture | undefined {
  return site.hero === undefined ? undefined : pictureView(site.hero);
}

/** The picture of the first of these teams or departments that has one, by its name in any capitals. */
export function teamPicture(names: readonly (string | undefined)[], { site }: Settings): SitePicture | undefined {
  for (const name of names) {
    const found = Object.entries(site.teams).find(([team]) => team.toLowerCase() === name?.toLowerCase());
    if (found !== undefined) return pictureView(found[1]);
  }
  return undefined;
}

function pictureView({ picture, alt }: PictureSettings): SitePicture {
  return { path: picture.split("/").map(encodeURIComponent).join("/"), alt };
}
