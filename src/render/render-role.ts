import type { PostedFact } from "../law/posted-fact.ts";
import { isOpenOn } from "../role/role-life.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import { withBlocks } from "../role/shared-blocks.ts";
import type { OutputName } from "../settings/settings.ts";
import { type JobPosting, toJobPosting } from "../structured-data/job-posting.ts";
import { bodyHtml, type TrustedHtml } from "./body-html.ts";
import { dropControls } from "./drop-controls.ts";
import { type FeedEntry, feedEntry } from "./feeds/feed-entry.ts";
import type { Output } from "./output.ts";
import { postedFacts } from "./posted-facts.ts";
import { factsHtml, postingFacts } from "./posting-facts.ts";
import { type PostingSize, postingSize } from "./posting-size.ts";
import { roleCard } from "./role-card.ts";
import { type RoleListing, roleListing } from "./role-listing.ts";
import type { RolePage } from "./role-page.ts";
import { rolePagePath } from "./role-page-path.ts";
import { fillJobPosting, fillText } from "./role-texts.ts";
import { type Posting, postingView, roleUrl, toPosting } from "./role-view.ts";
import { withLogoAddress } from "./site-logo.ts";
import { socialImage } from "./social-image.ts";
import type { Templates } from "./templates.ts";
import { withStatements } from "./with-statements.ts";
import { wordsFor } from "./words-for.ts";
import { wrapText } from "./wrap-text.ts";

/** The files of one role, and what the pages of the site say of it. Plain data. */
export interface RenderedRole {
  readonly outputs: readonly Output[];
  /** What its page says, where it is to have one: the page itself is filled with the site's, for it names other roles. */
  readonly posting?: Posting;
  readonly listing: RoleListing;
  /** What feeds say of it while it is open. */
  readonly entry?: FeedEntry;
  /** How long it is, while it is open. */
  readonly size?: PostingSize;
  /** What the project's own outputs say of it while it is open, where there are such. */
  readonly own?: OwnMaterial;
  /** What each of its finished outputs has to say, while it is open. */
  readonly facts: readonly PostedFact[];
}

/** What a template of the project's own is filled with, besides what lists say of a role. */
export interface OwnMaterial {
  readonly posting: Posting;
  readonly plainText: string;
}

/** Turns a drawing in SVG into a PNG image. */
export type Rasterise = (svg: string) => Uint8Array;

/** Which files of a role are wanted. */
export interface RoleOutputOptions {
  /** Those of plain text and of JSON-LD, in which nothing is escaped. */
  readonly textTemplates: Templates;
  readonly wanted: readonly OutputName[];
  /** Makes a PNG image of SVG, where images of shared links are wanted. */
  readonly rasterise?: Rasterise;
  /** The most characters of a line of plain text; absent: every paragraph is one line, as forms want it. */
  readonly wrap?: number;
}

/** Renders one role into the wanted files. */
export function renderRole(page: RolePage, templates: Templates, options: RoleOutputOptions): RenderedRole {
  const { document, settings, on } = page;
  const { wanted, wrap } = options;
  const { words: own } = settings;
  const role = withPublishedLogo(page);
  const url = roleUrl(role.slug, settings);
  const isOpen = isOpenOn(role, on);
  const tree = withStatements(withBlocks(document.tree, role.blocks ?? []), role, own);
  const body = bodyHtml(tree, { title: role.title, words: wordsFor(role.language, own), isOpen });
  const facts = factsHtml(postingFacts(role, own));
  const descriptionHtml = [body.description, facts].filter((part) => part !== "").join("\n") as TrustedHtml;
  const context = { timeZone: settings.site.timeZone, on, descriptionHtml };
  const drafted = toJobPosting(role, url === undefined ? context : { ...context, url });
  const jobPosting = drafted === undefined ? undefined : fillJobPosting(options.textTemplates, drafted);
  const posting = toPosting({ ...page, role }, body, jobPosting);
  const folder = `roles/${role.slug}`;
  const unwrapped = fillText(options.textTemplates, { tree, role, isOpen, own });
  const text = wrap === undefined ? unwrapped : wrapText(unwrapped, wrap);
  const outputs: Output[] = [];
  if (wanted.includes("fragment"))
    outputs.push({
      path: `${folder}/fragment.html`,
      mediaType: "text/html",
      body: templates.fill("fragment.html", postingView(posting, own)),
    });
  if (wanted.includes("json-ld") && jobPosting !== undefined) outputs.push(jsonLd(`${folder}/role.jsonld`, jobPosting));
  if (wanted.includes("text")) outputs.push({ path: `${folder}/role.txt`, mediaType: "text/plain", body: text });
  const hasPage = wanted.includes("html");
  const image = isOpen && hasPage && url !== undefined ? drawnImage({ ...page, role }, options) : undefined;
  if (image !== undefined) outputs.push({ path: `${folder}/social.png`, mediaType: "image/png", body: image });
  const files = [...(hasPage ? [rolePagePath(role.slug)] : []), ...outputs.map(({ path }) => path)];
  const listing = roleListing({ ...page, role }, isOpen, files);
  const entry = feedEntry({ role, listing, posting, descriptionHtml, factsHtml: facts, own }, jobPosting);
  return {
    outputs,
    listing,
    facts: isOpen ? postedFacts(role, own) : [],
    ...(isOpen && {
      entry,
      size: postingSize({ title: role.title, text: unwrapped, description: descriptionHtml }),
    }),
    ...(isOpen && settings.ownOutputs.length > 0 && { own: { posting, plainText: text } }),
    ...(hasPage && { posting: image === undefined ? posting : { ...posting, socialImage: `${url}social.png` } }),
  };
}

/** The image that a link to the role shows when somebody shares it. */
function drawnImage(page: RolePage, { rasterise }: RoleOutputOptions): Uint8Array | undefined {
  const card = roleCard(roleListing(page, true, []), page.settings.words);
  const { employer, confidential } = page.role;
  const { accent } = page.settings.site.theme;
  const svg = socialImage({
    title: card.title,
    // The last day to apply changes more often than what others have copied.
    details: card.details
      .filter(({ day }) => day === undefined)
      .map(({ text }) => text)
      .join(" · "),
    pay: card.pay.length === 1 ? card.pay.join("") : "",
    direction: card.direction,
    ...(!confidential && employer !== undefined && { employer: employer.name }),
    ...(accent !== undefined && { accent }),
  });
  return svg === undefined ? undefined : rasterise?.(svg);
}

function withPublishedLogo({ role, settings }: RolePage): RoleSpec {
  return role.employer === undefined ? role : { ...role, employer: withLogoAddress(role.employer, settings) };
}

function jsonLd(path: string, jobPosting: JobPosting): Output {
  return { path, mediaType: "application/ld+json", body: dropControls(`${JSON.stringify(jobPosting, null, 2)}\n`) };
}
