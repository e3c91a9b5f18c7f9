import type { Employer } from "../role/role-spec.ts";
import type { Settings } from "../settings/settings.ts";

/** Images that browsers and search engines show, by the end of their names. */
export const logoMediaTypes: { readonly [extension: string]: string } = {
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
};

/** Whether a logo is named as a file of the project, and not as an address. */
export function isLogoFile(logo: string): boolean {
  return !/^[a-z][a-z0-9+.-]+:|^\/\//i.test(logo);
}

/** Where a logo's file is in the site. */
export function logoPath(logo: string): string {
  return `logo.${extensionOf(logo)}`;
}

/** The end of a file's name, in small letters. */
export function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

/**
 * An employer with the logo as others can fetch it: the settings' file has its address in the site. A file that only a
 * role names is not published, so its logo is left out, and so is every file of a site without an address.
 */
export function withLogoAddress(employer: Employer, { site, employer: own }: Settings): Employer {
  const { logo, ...rest } = employer;
  if (logo === undefined || !isLogoFile(logo)) return employer;
  return logo === own.logo && site.url !== undefined ? { ...rest, logo: `${site.url}/${logoPath(logo)}` } : rest;
}
