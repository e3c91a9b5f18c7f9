import type { Settings } from "../settings/settings.ts";

/** What every page says of the site that it belongs to. */
export interface SiteView {
  readonly title: string;
  readonly language: string;
  /** The mark in the header; only a file of the site's own, since pages ask nothing of others. */
  readonly logo?: LogoView;
  readonly employer?: { readonly name: string; readonly url?: string; readonly about?: string };
}

/** An image of the site. */
export interface LogoView {
  /** Relative to the site. */
  readonly path: string;
  /** In pixels of the file, where it says so; browsers keep its room free by them. */
  readonly size?: { readonly width: number; readonly height: number };
}

export function siteView({ site, employer }: Settings, logo: LogoView | undefined): SiteView {
  const { name, url, about } = employer;
  return {
    title: site.title,
    language: site.language,
    ...(logo === undefined
      ? {}
      : { logo: { path: logo.path, ...(logo.size === undefined ? {} : { size: logo.size }) } }),
    ...(name === undefined
      ? {}
      : { employer: { name, ...(url === undefined ? {} : { url }), ...(about === undefined ? {} : { about }) } }),
  };
}
