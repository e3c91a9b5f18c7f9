import type { Day } from "../role/role-spec.ts";
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
export function roleCard(listing: RoleListing, languages: readonly LanguageLink[] = []): RoleCard {
  const { slug, title, language, department, team, pay } = listing;
  const words = wordsFor(language);
  const readers = readersOf(listing, listing.places);
  const details: readonly CardDetail[] = [
    { text: areasOf(listing).join("; ") },
    { text: writeWorkplace(listing, words).join(", ") },
    { text: writeEmployment(listing, words).join(", ") },
    ...closing(listing),
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

function areasOf({ places, remoteFrom, workplace, language }: RoleListing): readonly string[] {
  const words = wordsFor(language);
  const countries = places.map(({ country }) => country);
  const isRemote = workplace.includes("remote");
  const areas = isRemote ? remoteFrom.filter((code) => !countries.includes(code)) : [];
  return [
    ...places.map(({ street: _, postcode: __, ...place }) => writePlace(place, words)),
    ...areas.map((code) => writeArea(code, words)),
  ];
}

function closing({ closes, language }: RoleListing): readonly CardDetail[] {
  if (closes === undefined || closes === "ongoing") return [];
  const words = wordsFor(language);
  return [{ text: `${words.closes} ${writeDay(closes, words)}`, day: closes }];
}
