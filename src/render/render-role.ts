import { isOpenOn } from "../role/role-life.ts";
import type { Day, Employer, Employment, Pay, Place, RoleSpec, Workplace } from "../role/role-spec.ts";
import type { OutputName } from "../settings/settings.ts";
import { type JobPosting, toJobPosting } from "../structured-data/job-posting.ts";
import { bodyHtml } from "./body-html.ts";
import { type FeedEntry, feedEntry } from "./feeds/feed-entry.ts";
import type { Output } from "./output.ts";
import { plainText } from "./plain-text.ts";
import type { RolePage } from "./role-page.ts";
import { type Posting, postingView, rolePagePath, roleUrl, toPosting } from "./role-view.ts";
import { withLogoAddress } from "./site-logo.ts";
import type { Templates } from "./templates.ts";
import { wordsFor } from "./words-for.ts";
import { type Fact, writeFacts } from "./write-facts.ts";

/** The files of one role, and what the pages of the site say of it. Plain data. */
export interface RenderedRole {
  readonly outputs: readonly Output[];
  /** What its page says, where it is to have one: the page itself is filled with the site's, for it names other roles. */
  readonly posting?: Posting;
  readonly listing: RoleListing;
  /** What feeds say of it while it is open. */
  readonly entry?: FeedEntry;
}

/** A role as lists and indexes know it. */
export interface RoleListing {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly isOpen: boolean;
  readonly kind: RoleSpec["kind"];
  readonly id?: string;
  readonly url?: string;
  readonly employer?: Employer;
  readonly department?: string;
  readonly team?: string;
  readonly workplace?: Workplace;
  readonly employment: readonly Employment[];
  readonly places: readonly Place[];
  readonly remoteFrom: readonly string[];
  readonly remoteExcept: readonly string[];
  readonly pay: readonly Pay[];
  readonly posted?: Day;
  readonly updated?: Day;
  readonly closes?: Day | "ongoing";
  /** The slug of the role that this one translates. */
  readonly translationOf?: string;
  /** The facts in words, in the role's language. */
  readonly facts: readonly Fact[];
  /** Which of the role's files were made, relative to the site. */
  readonly files: readonly string[];
}

/** Renders one role into the wanted files. */
export function renderRole(page: RolePage, templates: Templates, wanted: readonly OutputName[]): RenderedRole {
  const { document, settings, on } = page;
  const role = withPublishedLogo(page);
  const url = roleUrl(role.slug, settings);
  const isOpen = isOpenOn(role, on);
  const body = bodyHtml(document.tree, { title: role.title, words: wordsFor(role.language), isOpen });
  const context = { timeZone: settings.site.timeZone, on, descriptionHtml: body.description };
  const jobPosting = toJobPosting(role, url === undefined ? context : { ...context, url });
  const posting = toPosting({ ...page, role }, body, jobPosting);
  const folder = `roles/${role.slug}`;
  const outputs: Output[] = [];
  if (wanted.includes("fragment"))
    outputs.push({
      path: `${folder}/fragment.html`,
      mediaType: "text/html",
      body: templates.fill("fragment.html", postingView(posting)),
    });
  if (wanted.includes("json-ld") && jobPosting !== undefined) outputs.push(jsonLd(`${folder}/role.jsonld`, jobPosting));
  if (wanted.includes("text"))
    outputs.push({
      path: `${folder}/role.txt`,
      mediaType: "text/plain",
      body: plainText(document.tree, role, isOpen),
    });
  const hasPage = wanted.includes("html");
  const files = [...(hasPage ? [rolePagePath(role.slug)] : []), ...outputs.map(({ path }) => path)];
  const listed = listing({ ...page, role }, isOpen, files);
  const entry = feedEntry({ role, listing: listed, posting, descriptionHtml: body.description }, jobPosting);
  return {
    outputs,
    listing: listed,
    ...(isOpen && { entry }),
    ...(hasPage && { posting }),
  };
}

function withPublishedLogo({ role, settings }: RolePage): RoleSpec {
  return role.employer === undefined ? role : { ...role, employer: withLogoAddress(role.employer, settings) };
}

function jsonLd(path: string, jobPosting: JobPosting): Output {
  return { path, mediaType: "application/ld+json", body: `${JSON.stringify(jobPosting, null, 2)}\n` };
}

function listing({ role, settings }: RolePage, isOpen: boolean, files: readonly string[]): RoleListing {
  const { slug, title, language, kind, employment, pay, remoteFrom, remoteExcept, locations } = role;
  const optional = {
    id: role.id,
    url: roleUrl(slug, settings),
    employer: role.confidential ? undefined : role.employer,
    department: role.department,
    team: role.team,
    workplace: role.workplace,
    posted: role.posted,
    updated: role.updated,
    closes: role.closes,
    translationOf: role.translationOf,
  };
  const written = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    slug,
    title,
    language,
    isOpen,
    kind,
    employment,
    pay,
    remoteFrom,
    remoteExcept,
    places: locations,
    facts: writeFacts(role),
    files,
    ...written,
  };
}
