import type { OutputName } from "../settings/settings.ts";
import type { TrustedHtml } from "./body-html.ts";

/** All that the head of a page says, whichever page it is. The template `head.html` gets it as `it`. */
export interface PageHead {
  /** Of the window and of a search result. */
  readonly title: string;
  /** Of a link that somebody shares: what the page is about, without the employer's name. */
  readonly shareTitle: string;
  readonly description: string;
  readonly siteName: string;
  /** `en_US`, as Open Graph writes it; absent where the language names no country and none is usual. */
  readonly locale?: string;
  /** The absolute address, where the site has one. */
  readonly canonical?: string;
  /** What a link shows that somebody shares, in pixels; `alt` says it in words. */
  readonly image?: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
  /** Whether search engines may show the page. */
  readonly isListed: boolean;
  /** The way from the page to the site's root: `../../`. */
  readonly root: string;
  /** Style sheets, relative to the site. */
  readonly styles: readonly string[];
  /** The same posting in its languages, with `x-default`; empty where there is but one. */
  readonly translations: readonly { readonly language: string; readonly url: string }[];
  readonly feeds: readonly FeedLink[];
  /** The pages before and after this one, relative to the site. */
  readonly previous?: string;
  readonly next?: string;
  /** The markup for search engines, safe to be in a script element. */
  readonly jobPosting?: TrustedHtml;
}

/** A way to follow the site's roles. */
export interface FeedLink {
  readonly mediaType: string;
  /** Relative to the site. */
  readonly path: string;
}

const feeds: { readonly [output in OutputName]?: FeedLink } = {
  "json-feed": { mediaType: "application/feed+json", path: "feed.json" },
  rss: { mediaType: "application/rss+xml", path: "feed.rss" },
  atom: { mediaType: "application/atom+xml", path: "feed.atom" },
};

/** The feeds among the outputs of a site. */
export function feedLinks(outputs: readonly OutputName[]): readonly FeedLink[] {
  return outputs.map((output) => feeds[output]).filter((feed) => feed !== undefined);
}

const usualLocales: { readonly [language: string]: string } = {
  de: "de_DE",
  en: "en_US",
  es: "es_ES",
  fr: "fr_FR",
  it: "it_IT",
  nl: "nl_NL",
  pl: "pl_PL",
};

/** A BCP 47 language as Open Graph writes it, with its country. */
export function openGraphLocale(language: string): string | undefined {
  const [base = "", ...rest] = language.split("-");
  const country = rest.find((part) => /^[a-z]{2}$/i.test(part));
  return country === undefined ? usualLocales[base.toLowerCase()] : `${base.toLowerCase()}_${country.toUpperCase()}`;
}
