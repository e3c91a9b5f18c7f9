import type { Day, RoleSpec } from "../../role/role-spec.ts";
import type { OwnWords } from "../../settings/page-words/own-words.ts";
import type { JobPosting } from "../../structured-data/job-posting.ts";
import type { TrustedHtml } from "../body-html.ts";
import { escapeXml } from "../escape-xml.ts";
import { newestFirst } from "../listing-order.ts";
import { roleCard } from "../role-card.ts";
import type { RoleListing } from "../role-listing.ts";
import type { Posting } from "../role-view.ts";

/** An open role as feeds tell it. Plain data. */
export interface FeedEntry {
  readonly listing: RoleListing;
  /** What its card in a list says, in one line. */
  readonly card: string;
  /** The body as the page shows it. */
  readonly html: TrustedHtml;
  /** The body of paragraphs, lists and line breaks alone, without attributes. */
  readonly descriptionHtml: TrustedHtml;
  /** Pay, benefits, last day and how to apply, as paragraphs. */
  readonly factsHtml: string;
  /** At most 160 characters. */
  readonly summary: string;
  readonly jobPosting?: JobPosting;
  readonly education?: RoleSpec["education"];
  /** Minimum experience, in months. */
  readonly experienceMonths?: number;
  readonly starts?: RoleSpec["starts"];
  /** Where applications are sent by mail. */
  readonly email?: string;
  /** The web address at which people apply. */
  readonly applyUrl?: string;
}

/** An entry of a role that has an address of its own, which feeds cannot do without. */
export type AddressedEntry = FeedEntry & { readonly listing: { readonly url: string } };

export function feedEntry(
  {
    role,
    listing,
    posting,
    descriptionHtml,
    factsHtml,
    own,
  }: {
    readonly role: RoleSpec;
    readonly listing: RoleListing;
    readonly posting: Posting;
    readonly descriptionHtml: TrustedHtml;
    readonly factsHtml: string;
    readonly own: OwnWords;
  },
  jobPosting: JobPosting | undefined,
): FeedEntry {
  const { education, experienceMonths, starts } = role;
  return {
    listing,
    card: cardLine(listing, own),
    html: posting.body,
    descriptionHtml,
    factsHtml,
    summary: posting.description,
    ...(jobPosting !== undefined && { jobPosting }),
    ...(education !== undefined && { education }),
    ...(experienceMonths !== undefined && { experienceMonths }),
    ...(starts !== undefined && { starts }),
    ...(role.apply?.url !== undefined && { applyUrl: role.apply.url }),
    ...(posting.apply?.email !== undefined && { email: posting.apply.email }),
  };
}

/** What readers of feeds and of chats see: place, pay and closing day in one line, the body, and the facts in full, as HTML. */
export function shownHtml({ card, html, factsHtml }: FeedEntry): string {
  const line = card === "" ? "" : `<p>${escapeXml(card)}</p>`;
  return [line, html, factsHtml].filter((part) => part !== "").join("\n");
}

/** What the card of the role says, in one line. */
function cardLine(listing: RoleListing, own: OwnWords): string {
  const { pay, details } = roleCard(listing, own);
  return [...pay, ...details.map(({ text }) => text)].join(" · ");
}

/** The entries of the open roles, what changed last first. */
export function entriesOf(roles: readonly { readonly entry?: FeedEntry }[]): readonly FeedEntry[] {
  return roles.flatMap(({ entry }) => entry ?? []).toSorted((a, b) => newestFirst(a.listing, b.listing));
}

/** The day on which a role was posted or last amended, never before the day of posting. */
export function lastChange({ posted = "", updated = "" }: Pick<RoleListing, "posted" | "updated">): Day {
  return updated > posted ? updated : posted;
}
