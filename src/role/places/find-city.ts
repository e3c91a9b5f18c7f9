import { areasAbove, type City, citiesNamed } from "./place-index.ts";

/** Words that widen a city to its surroundings, whose law need not be the city's. */
const wider = /^(?:greater|metro(?:politan)?) | (?:metro(?:politan)?(?: area| region)?|area|region)$/gi;
/** Words and letters that name a part of a city. */
const centre = /^(?:downtown|central|city of) | (?:city cent(?:er|re)|cent(?:er|re)|centrum|downtown)$/i;
const quarter = / [NSEWCK]{1,2}$|-\p{L}+$/u;

/** The cities of an area that a text may name, with the text's own words for parts of a city. */
export function findCity(text: string, area = ""): { readonly cities: readonly City[]; readonly name: string } {
  const inArea = (name: string): readonly City[] => citiesNamed(name).filter((city) => isWithin(city.code, area));
  const exact = inArea(text);
  const [first] = exact;
  if (first !== undefined) return { cities: exact, name: first.name };
  const inCentre = inArea(text.replace(centre, ""));
  if (inCentre[0] !== undefined) return { cities: inCentre, name: inCentre[0].name };
  const inQuarter = inArea(text.replace(quarter, ""));
  if (inQuarter.length > 0) return { cities: inQuarter, name: text };
  const around = inArea(text.replace(wider, "")).map((city) => ({
    ...city,
    code: city.code.split("-").slice(0, 2).join("-"),
  }));
  return { cities: around, name: text };
}

/** Whether an area lies in another one or is the same; everything lies in an empty one. */
export function isWithin(inner: string, outer: string): boolean {
  return outer === "" || inner === outer || areasAbove(inner).includes(outer);
}
