import type { Day } from "../role/role-spec.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import type { Words } from "../settings/page-words/words.ts";
import type { RoleListing } from "./role-listing.ts";
import { directionOf } from "./text-direction.ts";
import type { LanguageLink } from "./translations.ts";
import { wordsFor } from "./words-for.ts";
import { readersOf, writePay } from "./write-pay.ts";
import { writeArea, writeDay, writePlace } from "./write-values.ts";
import { writeEmployment, writeWorkplace } from "./write-work.ts";

/** A role in a list: what people choose by, in a few words of the role's own language. */
export interface RoleCard {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly department?: string;
  readonly team?: string;
  readonly pay: readonly string[];
  /** Where, how and until when. */
  readonly details: readonly CardDetail[];
  /** The other languages in which it can be read. */
  readonly languages: readonly LanguageLink[];
}

export interface CardDetail {
  readonly text: string;
  /** The day behind the text, where there is one. */
  readonly day?: Day;
}

/** The card has no room for streets, for notes on the pay, or for a country twice. */
export function roleCard(listing: RoleListing, own: OwnWords, languages: readonly LanguageLink[] = []): RoleCard {
  const { slug, title, language, department, team, pay } = listing;
  const words = wordsFor(language, own);
  const readers = readersOf(listing, listing.places, own);
  const details: readonly CardDetail[] = [
    { text: areasOf(listing, words).join("; ") },
    { text: writeWorkplace(listing, words).join(", ") },
    { text: writeEmployment(listing, words).join(", ") },
    ...closing(listing, words),
  ];
  return {
    slug,
    title,
    language,
    direction: directionOf(language),
    ...(department === undefined ? {} : { department }),
    ...(team === undefined ? {} : { team }),
    pay: pay
      .filter(({ kind }) => kind !== "words")
      .map(({ note: _, ...band }) => writePay(band, readers))
      .filter((text) => text !== ""),
    details: details.filter(({ text }) => text !== ""),
    languages: languages.filter((link) => link.slug !== slug),
  };
}

function areasOf({ places, remoteFrom, workplace }: RoleListing, words: Words): readonly string[] {
  const countries = places.map(({ country }) => country);
  const isRemote = workplace.includes("remote");
  const areas = isRemote ? remoteFrom.filter((code) => !countries.includes(code)) : [];
  return [
    ...places.map(({ street: _, postcode: __, ...place }) => writePlace(place, words)),
    ...areas.map((code) => writeArea(code, words)),
  ];
}

function closing({ closes }: RoleListing, words: Words): readonly CardDetail[] {
  if (closes === undefined || closes === "ongoing") return [];
  return [{ text: `${words.closes} ${writeDay(closes, words)}`, day: closes }];
}
