import type { Settings } from "../settings/settings.ts";
import type { Output } from "./output.ts";
import type { RoleListing } from "./render-role.ts";
import type { Templates } from "./templates.ts";
import type { Words } from "./words.ts";
import { wordsFor } from "./words-for.ts";
import { writeArea, writeDay, writePay, writePlace } from "./write-values.ts";

/** What the template of the list of roles gets as `it`. */
export interface IndexView {
  readonly site: { readonly title: string; readonly language: string };
  readonly employer?: { readonly name: string; readonly url?: string; readonly about?: string };
  readonly words: Words;
  /** "5 open roles". */
  readonly count: string;
  /** Roles by department, in the order of their names; roles without one come last, under no name. */
  readonly groups: readonly { readonly name: string; readonly roles: readonly CardView[] }[];
  /** Ways to work that roles can be chosen by; none where all are alike. */
  readonly choices: readonly ChoiceView[];
  readonly root: string;
  readonly canonical?: string;
}

/** A way to work, and how many roles offer it. */
export interface ChoiceView {
  readonly value: WayToWork | "all";
  readonly label: string;
  readonly count: number;
}

/** A role on the list: what people choose by, in a few words of the role's own language. */
export interface CardView {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly pay: readonly string[];
  readonly details: readonly string[];
  /** The ways to work that it offers. */
  readonly ways: readonly WayToWork[];
}

type WayToWork = "onsite" | "hybrid" | "remote";

/** The list of open roles. It holds no markup of single jobs: search engines forbid that on lists. */
export function indexPage(listings: readonly RoleListing[], settings: Settings, templates: Templates): Output {
  const words = wordsFor(settings.site.language);
  const { name, url, about } = settings.employer;
  const view: IndexView = {
    site: { title: settings.site.title, language: settings.site.language },
    words,
    count:
      listings.length === 0
        ? words.noRoles
        : (listings.length === 1 ? words.oneRole : words.manyRoles).replace("%", String(listings.length)),
    groups: groupsOf(listings),
    choices: choicesOf(listings, words),
    root: "",
    ...(name === undefined
      ? {}
      : { employer: { name, ...(url === undefined ? {} : { url }), ...(about === undefined ? {} : { about }) } }),
    ...(settings.site.url === undefined ? {} : { canonical: `${settings.site.url}/` }),
  };
  return { path: "index.html", mediaType: "text/html", body: templates.fill("index.html", view) };
}

function groupsOf(listings: readonly RoleListing[]): IndexView["groups"] {
  const names = [...new Set(listings.map(({ department }) => department ?? ""))];
  const sorted = names.filter((name) => name !== "").toSorted();
  return [...sorted, ...names.filter((name) => name === "")].map((name) => ({
    name,
    roles: listings.filter(({ department }) => (department ?? "") === name).map((listing) => cardView(listing)),
  }));
}

function choicesOf(listings: readonly RoleListing[], words: Words): readonly ChoiceView[] {
  const ways = (["onsite", "hybrid", "remote"] as const).map((value) => ({
    value,
    label: words.choices[value],
    count: listings.filter((listing) => waysOf(listing).includes(value)).length,
  }));
  const offered = ways.filter(({ count }) => count > 0);
  const areAlike = offered.every(({ count }) => count === listings.length);
  return areAlike ? [] : [{ value: "all", label: words.choices.all, count: listings.length }, ...offered];
}

/** Whoever may choose can work both ways. */
function waysOf({ workplace }: RoleListing): readonly WayToWork[] {
  if (workplace === undefined) return [];
  return workplace === "remote-or-office" ? ["onsite", "remote"] : [workplace];
}

/** The card has no room for streets, for notes on the pay, or for a country twice. */
function cardView(listing: RoleListing): CardView {
  const { slug, title, language, pay, places, remoteFrom, workplace, employment, closes } = listing;
  const words = wordsFor(language);
  const countries = places.map(({ country }) => country);
  const areas =
    workplace === "remote" || workplace === "remote-or-office"
      ? remoteFrom.filter((code) => !countries.includes(code))
      : [];
  const where = [
    ...places.map(({ street: _, postcode: __, ...place }) => writePlace(place, words)),
    ...areas.map((code) => writeArea(code, words)),
  ];
  const until = closes === undefined || closes === "ongoing" ? [] : [`${words.closes} ${writeDay(closes, words)}`];
  return {
    slug,
    title,
    language,
    pay: pay
      .filter(({ kind }) => kind !== "words")
      .map(({ note: _, ...band }) => writePay(band, words))
      .filter((text) => text !== ""),
    details: [
      where.join("; "),
      ...(workplace === undefined ? [] : [words.workplaces[workplace]]),
      employment.map((each) => words.employments[each]).join(", "),
      ...until,
    ].filter((text) => text !== ""),
    ways: waysOf(listing),
  };
}
