import type { OwnWords } from "../settings/page-words/own-words.ts";
import type { Settings } from "../settings/settings.ts";
import { jobsSchemaPath } from "./jobs-schema.ts";
import type { Output } from "./output.ts";
import { roleCard } from "./role-card.ts";
import type { RoleListing } from "./role-listing.ts";
import { wordsFor } from "./words-for.ts";

/** The index for other programs: every open role's data and links to its files. */
export function jobsJson(listings: readonly RoleListing[], { site, employer, words }: Settings): Output {
  const index = {
    $schema: jobsSchemaPath,
    format: 1,
    site: {
      title: site.title,
      url: site.url,
      language: site.language,
      timeZone: site.timeZone,
      noRoles: wordsFor(site.language, words).noRoles,
    },
    employer: employer.name === undefined ? undefined : { name: employer.name, url: employer.url },
    roles: listings.map((listing) => indexed(listing, words)),
  };
  return { path: "jobs.json", mediaType: "application/json", body: `${JSON.stringify(index, null, 2)}\n` };
}

function indexed(listing: RoleListing, own: OwnWords): object {
  const { isOpen: _, facts, files, ...data } = listing;
  const { details, pay } = roleCard(listing, own);
  return {
    ...data,
    card: { details: details.map(({ text }) => text), pay },
    facts: facts.map(({ name, label, values }) => ({ name, label, values })),
    files,
  };
}
