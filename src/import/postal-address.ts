import type { FieldValue } from "../role/front-matter.ts";
import { isData, textAt } from "./json-data.ts";

/** A schema.org PostalAddress as a place in parts; undefined for anything else. */
export function addressOf(address: unknown): FieldValue | undefined {
  if (!isData(address)) return undefined;
  const parts = {
    street: textAt(address, "streetAddress"),
    postcode: textAt(address, "postalCode"),
    city: textAt(address, "addressLocality"),
    region: textAt(address, "addressRegion"),
    country: textAt(address, "addressCountry") || textAt(address, "addressCountry.name"),
  };
  const filled = Object.entries(parts).filter(([, part]) => part !== "");
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
