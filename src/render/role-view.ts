import { benefitsBesideBody } from "../law/posted-words.ts";
import { otherWays } from "../role/application.ts";
import { isOpenOn } from "../role/role-life.ts";
import type { Employer } from "../role/role-spec.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import type { Settings } from "../settings/settings.ts";
import type { JobPosting } from "../structured-data/job-posting.ts";
import { type BodyHtml, scriptJson, type TrustedHtml } from "./body-html.ts";
import type { RolePage } from "./role-page.ts";
import { directionOf } from "./text-direction.ts";
import { type WordsView, wordsView } from "./words-for.ts";
import { type Fact, writeFacts } from "./write-facts.ts";

/** One posting, ready for the templates, as plain data. */
export interface Posting {
  readonly title: string;
  readonly slug: string;
  /** BCP 47, and the direction of its script. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Absent where the employer wants no name. */
  readonly employer?: Employer;
  readonly isConfidential: boolean;
  readonly facts: readonly Fact[];
  /** The facts that are under the title. */
  readonly summary: readonly Fact[];
  /** Benefits of the front matter that the body does not hold. */
  readonly benefits: readonly string[];
  readonly body: TrustedHtml;
  readonly isOpen: boolean;
  /** Absent where there is none, and for a closed role. */
  readonly apply?: ApplyView;
  /** The absolute address, where the site has one. */
  readonly canonical?: string;
  /** At most 160 characters for search results. */
  readonly description: string;
  /** The absolute address of the image that a shared link shows, where there is one. */
  readonly socialImage?: string;
  /** The markup for search engines, safe to be in a script element; absent for a closed role. */
  readonly jobPosting?: TrustedHtml;
}

/** What the templates of a posting get as `it`. */
export interface PostingView extends Posting, WordsView {}

export interface ApplyView {
  /** A web address or a `mailto:` address. */
  readonly href?: string;
  readonly phone?: string;
  readonly phoneHref?: string;
  readonly email?: string;
  readonly note?: string;
}

const summaryNames = ["pay", "workplace", "locations", "remote-from", "remote-except", "employment", "closes"];

export function toPosting(
  { role, settings, on }: RolePage,
  body: BodyHtml,
  jobPosting: JobPosting | undefined,
): Posting {
  const isOpen = isOpenOn(role, on);
  const facts = writeFacts(role, settings.words);
  const canonical = roleUrl(role.slug, settings);
  const apply = isOpen ? applyView(role) : undefined;
  return {
    title: role.title,
    slug: role.slug,
    language: role.language,
    direction: directionOf(role.language),
    isConfidential: role.confidential,
    facts: facts.filter(({ name }) => !summaryNames.includes(name)),
    summary: facts.filter(({ name }) => summaryNames.includes(name)),
    benefits: benefitsBesideBody(role),
    body: body.page,
    isOpen,
    description: summary(role.sections.find(({ kinds }) => kinds.includes("role"))?.text || bodyText(role)),
    ...(role.confidential || role.employer === undefined ? {} : { employer: role.employer }),
    ...(apply === undefined ? {} : { apply }),
    ...(canonical === undefined ? {} : { canonical }),
    ...(jobPosting === undefined ? {} : { jobPosting: scriptJson(jobPosting) }),
  };
}

/** A posting with the words of its language. */
export function postingView(posting: Posting, own: OwnWords): PostingView {
  return { ...posting, ...wordsView(posting.language, own) };
}

/** The absolute address of a role's page, where the site has one. */
export function roleUrl(slug: string, { site }: Settings): string | undefined {
  return site.url === undefined ? undefined : `${site.url}/roles/${slug}/`;
}

function applyView({ title, apply }: RolePage["role"]): ApplyView | undefined {
  if (apply === undefined) return undefined;
  const { phone } = apply;
  const others = otherWays(apply).filter((way) => way !== phone);
  const href =
    apply.url ??
    (apply.email === undefined ? undefined : `mailto:${encodeURI(apply.email)}?subject=${encodeURIComponent(title)}`);
  return {
    ...(href === undefined ? {} : { href }),
    ...(apply.email === undefined ? {} : { email: apply.email }),
    ...(phone === undefined ? {} : { phone, phoneHref: `tel:${phone.replace(/[^\d+]/g, "")}` }),
    ...(others.length === 0 ? {} : { note: others.join(" · ") }),
  };
}

function bodyText({ title, body }: RolePage["role"]): string {
  return body.startsWith(`${title}\n`) ? body.slice(title.length) : body;
}

/** The beginning of a text in whole words, at most 160 characters. */
function summary(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= 160) return line;
  return `${line.slice(0, 159).replace(/\s+\S*$|[\uD800-\uDBFF]$/, "")}…`;
}
