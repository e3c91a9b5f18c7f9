import { countriesOfLanguages, zonesOfCountries } from "./home-countries-data.ts";
import { countryName } from "./place-index.ts";

/** What a site or a role says about the country that it speaks of. */
export interface Home {
  /** BCP 47. */
  readonly language?: string;
  /** IANA. */
  readonly timeZone?: string;
}

/** The countries that a short notation most likely means: that of the time zone, if there is one, else those of the language. */
export function homeCountries({ language = "", timeZone = "" }: Home): readonly string[] {
  const [tag = "", ...subtags] = language.split("-");
  const region = subtags.find((subtag) => /^[A-Za-z]{2}$/.test(subtag))?.toUpperCase();
  const spoken = countriesOfLanguages[tag.toLowerCase()]?.split(" ") ?? [];
  const byLanguage = region !== undefined && countryName(region) !== undefined ? [region] : spoken;
  const [byZone] = Object.entries(zonesOfCountries).find(([, zones]) => zones.split(" ").includes(timeZone)) ?? [];
  if (byZone === undefined) return byLanguage;
  return byLanguage.length === 0 || byLanguage.includes(byZone) ? [byZone] : [byZone, ...byLanguage];
}
