import type { Day } from "../../role/role-spec.ts";
import type { Settings } from "../../settings/settings.ts";
import type { AddressedEntry } from "./feed-entry.ts";

/** What a feed is made of. */
export interface FeedSource {
  readonly entries: readonly AddressedEntry[];
  readonly settings: Settings;
  /** The site's address, without a slash at the end. */
  readonly siteUrl: string;
  /** The day of the last change of any role; of a site without roles, the day of the build. */
  readonly changed: Day;
}
