import fc from "fast-check";
import { iso31661, iso31662 } from "iso-3166";
import { describe, expect, it } from "vitest";
import { homeCountries } from "../../src/role/places/home-countries.ts";
import { countryCodes, regionsOf } from "../../src/role/places/place-index.ts";
import {
  contains,
  countriesOf,
  isPlaceCode,
  placeFrom,
  placeName,
  readPlace,
  readPlaces,
} from "../../src/role/places.ts";
import { readRemoteArea } from "../../src/role/remote-areas.ts";

/** Code, locality, street and postcode, as far as they are there. */
function short(reading: ReturnType<typeof readPlace>): string {
  if (reading.kind === "refused") return `refused: ${reading.reason}`;
  const { code, locality, street, postcode } = reading.place;
  return [code, locality, street, postcode].filter((part) => part !== undefined).join(" | ");
}

describe("readPlace", () => {
  it.each([
    ["Boston, MA, US", "US-MA | Boston"],
    ["Boston, MA", "US-MA | Boston"],
    ["Boston MA", "US-MA | Boston"],
    ["Boston (MA)", "US-MA | Boston"],
    ["Boston, Mass.", "US-MA | Boston"],
    ["US, MA, Boston", "US-MA | Boston"],
    ["US-CA-Menlo Park", "US-CA | Menlo Park"],
    ["Fresno, CA", "US-CA | Fresno"],
    ["Evanston, IL", "US-IL | Evanston"],
    ["Tel Aviv, IL", "IL | Tel Aviv"],
    ["Toronto, CA", "CA-ON | Toronto"],
    ["Toronto, ON, CA", "CA-ON | Toronto"],
    ["Greater Toronto Area", "CA-ON | Greater Toronto Area"],
    ["Washington, D.C.", "US-DC | Washington"],
    ["Perth, WA", "AU-WA | Perth"],
    ["San Juan, Puerto Rico", "US-PR | San Juan"],
    ["London/England", "GB-ENG | London"],
    ["London,UK", "GB-ENG | London"],
    ["UK - London", "GB-ENG | London"],
    ["LONDON", "GB-ENG | London"],
    ["London, Ontario", "CA-ON | London"],
    ["Horsham, West Sussex, UK", "GB-WSX | Horsham"],
    ["St Paul's, London, United Kingdom", "GB-ENG | London | St Paul's"],
    ["38 Grosvenor Gardens London SW1W 0EB, United Kingdom", "GB-ENG | London | 38 Grosvenor Gardens | SW1W 0EB"],
    ["Dublin, County Dublin, Ireland", "IE-D | Dublin"],
    ["Berlin", "DE-BE | Berlin"],
    ["Berlin, DE", "DE-BE | Berlin"],
    ["Aschheim, Bayern", "DE-BY | Aschheim"],
    ["Koeln", "DE-NW | Köln"],
    ["Munich, Bavaria, Germany", "DE-BY | Munich"],
    ["D-10115 Berlin", "DE-BE | Berlin | D-10115"],
    ["1010 Wien, Österreich", "AT-9 | Wien | 1010"],
    ["Paris, 75008, FRANCE", "FR | Paris | 75008"],
    ["20 avenue de Ségur, Paris (75)", "FR | Paris | 20 avenue de Ségur"],
    ["Calle Mayor 5, 28013 Madrid, España", "ES | Madrid | Calle Mayor 5 | 28013"],
    ["Wroclaw, Poland", "PL | Wrocław"],
    ["Copenhagen S, Region Capital of Denmark, DK, 2300", "DK | Copenhagen S | 2300"],
    [
      "1600 Amphitheatre Parkway, Mountain View, CA 94043, USA",
      "US-CA | Mountain View | 1600 Amphitheatre Parkway | 94043",
    ],
    ["Atlanta, Georgia", "US-GA | Atlanta"],
    ["Tbilisi, Georgia", "GE | Tbilisi"],
    ["Bengaluru, Karnataka, IN", "IN-KA | Bengaluru"],
    ["Holland", "NL"],
    ["Deutschland", "DE"],
  ])("reads %j as %s", (text, expected) => {
    expect(short(readPlace(text))).toBe(expected);
  });

  it.each([
    ["NYC", "US-NY-NYC | New York"],
    ["New York, NY", "US-NY-NYC | New York"],
    ["New York City, United States", "US-NY-NYC | New York"],
    ["Brooklyn", "US-NY-NYC | Brooklyn"],
    ["Brooklyn, New York, NY", "US-NY-NYC | Brooklyn"],
    ["Staten Island, NY, US", "US-NY-NYC | Staten Island"],
    ["White Plains, NY", "US-NY-WESTCHESTER | White Plains"],
    ["Westchester County, NY", "US-NY-WESTCHESTER | Westchester County"],
    ["Albany NY", "US-NY-ALBANYCO | Albany"],
    ["Ithaca, New York", "US-NY-ITHACA | Ithaca"],
    ["Buffalo, NY", "US-NY | Buffalo"],
    ["Greater New York City Area", "US-NY | Greater New York City Area"],
    ["Jersey City, NJ", "US-NJ-JERSEYCITY | Jersey City"],
    ["Columbus, Ohio", "US-OH-COLUMBUS | Columbus"],
    ["Columbus, GA", "US-GA | Columbus"],
    ["Toledo, OH", "US-OH-TOLEDO | Toledo"],
    ["Toledo, Spain", "ES | Toledo"],
    ["Los Angeles, CA", "US-CA-LA | Los Angeles"],
    ["Pasadena, CA", "US-CA | Pasadena"],
    ["Altadena", "US-CA-LACO | Altadena"],
    ["SF", "US-CA-SF | San Francisco"],
    ["San Francisco Bay Area", "US-CA | San Francisco Bay Area"],
    ["Philly", "US-PA-PHILADELPHIA | Philadelphia"],
    ["Seattle, Washington", "US-WA-SEATTLE | Seattle"],
    ["US-NY-NYC", "US-NY-NYC | New York"],
  ])("knows the law's own place of %j", (text, expected) => {
    expect(short(readPlace(text))).toBe(expected);
  });

  it.each([
    ["Springfield", ["Springfield, IL, US", "Springfield, MA, US", "Springfield, MO, US"]],
    ["Cambridge", ["Cambridge, MA, US", "Cambridge, ON, CA", "Cambridge, United Kingdom"]],
    ["CA", ["Canada", "California, US"]],
    ["Georgia", ["GE", "Georgia, US"]],
    ["Musterdorf, DE", ["Musterdorf, DE, US", "Musterdorf, Germany"]],
    ["Washington", ["Washington State, US", "Washington, DC, US"]],
    ["Wroclaw/Krakow, Poland", ["Wroclaw, Poland", "Krakow, Poland"]],
    ["Boston, Massachusets, US", ["Massachusetts"]],
  ])("refuses %j and shows its readings", (text, suggestions) => {
    expect(readPlace(text)).toMatchObject({ kind: "refused", suggestions });
  });

  it.each([
    ["Erba (CO)", "IT-CO | Erba"],
    ["Cantù, CO", "IT-CO | Cantù"],
    ["Via Roma 12, 22036 Erba (CO)", "IT-CO | Erba | Via Roma 12 | 22036"],
    ["Cagliari (CA)", "IT-CA | Cagliari"],
    ["Milano (MI)", "IT-MI | Milano"],
    ["La Spezia (SP)", "IT-SP | La Spezia"],
    ["Torino TO", "IT-TO | Torino"],
    ["Chur (GR)", "CH-GR | Chur"],
    ["Thun (BE)", "CH-BE | Thun"],
    ["Luzern (LU)", "CH-LU | Luzern"],
    ["Wil (SG)", "CH-SG | Wil"],
    ["8001 Zürich ZH", "CH-ZH | Zürich | 8001"],
    ["Leipzig (SN)", "DE-SN | Leipzig"],
    ["Flensburg (SH)", "DE-SH | Flensburg"],
    ["Stendal (ST)", "DE-ST | Stendal"],
    ["Eindhoven (NB)", "NL-NB | Eindhoven"],
    ["Zeist (UT)", "NL-UT | Zeist"],
    ["Dornbirn (V)", "AT-8 | Dornbirn"],
    ["St. Pölten (NÖ)", "AT-3 | St. Pölten"],
    ["Sevilla (SE)", "ES-SE | Sevilla"],
    ["Kraków (MA)", "PL-12 | Kraków"],
    ["Singapore, SG", "SG | Singapore"],
    ["Luxembourg, LU", "LU | Luxembourg"],
    ["Stillwater, MN", "US-MN | Stillwater"],
    ["Vienna, VA", "US-VA | Vienna"],
    ["Arlington VA US", "US-VA | Arlington"],
    ["2901 S 1st St Ste 102 Austin TX 78704", "US-TX | Austin | 2901 S 1st St Ste 102 | 78704"],
    ["Salt Lake County, UT", "US-UT | Salt Lake County"],
    ["Paris (Île-de-France)", "FR-IDF | Paris"],
  ])("reads the letters of %j by the town before them", (text, expected) => {
    expect(short(readPlace(text))).toBe(expected);
  });

  it("takes the letters for the region where the employer has people", () => {
    expect(readPlace("Smallville, CO", ["US-CO", "ES-MD"])).toMatchObject({ kind: "read", place: { code: "US-CO" } });
    expect(readPlace("Smallville, CO", ["US-TX", "ES-MD"])).toMatchObject({ kind: "refused" });
  });

  it.each(["Little Snoring, UK", "Upper Slaughter, UK"])("takes %j for the country that people call so", (text) => {
    expect(readPlace(text)).toMatchObject({ kind: "read", place: { code: "GB" } });
  });

  it.each([
    ["Erba (CO)", ["US"], ["Erba (CO), Italy", "Erba, CO, US", "Erba, Colombia"]],
    ["Milan, MI", [], ["Milan, MI, US", "Milan (MI), Italy"]],
    ["Musterdorf (SN)", [], ["Musterdorf, Senegal", "Musterdorf (SN), Germany"]],
  ])("refuses the letters of %j where town and site (%j) do not agree", (text, home, suggestions) => {
    expect(readPlace(text, home)).toMatchObject({ kind: "refused", suggestions });
  });

  it.each([
    ["Milan, MI", ["US"], "US-MI | Milan"],
    ["Milan, MI", ["IT"], "IT-MI | Milan"],
    ["Musterdorf (SN)", ["DE"], "DE-SN | Musterdorf"],
    ["Musterdorf (BE)", ["CH"], "CH-BE | Musterdorf"],
    ["Pleasantville, CO", ["US"], "US-CO | Pleasantville"],
    ["Pleasantville, CO 80401", [], "US-CO | Pleasantville | 80401"],
    ["Tel Aviv, IL", ["US"], "IL | Tel Aviv"],
  ])("reads %j for a site of %j as %s", (text, home, expected) => {
    expect(short(readPlace(text, home))).toBe(expected);
  });

  it.each(["", "Remote", "Europe", "EU", "Mars # where is the job?", "__proto__", "constructor", "x".repeat(5000)])(
    "refuses %j",
    (text) => {
      expect(readPlace(text).kind).toBe("refused");
    },
  );

  it("says what is missing where no country follows", () => {
    expect(readPlace("Musterdorf")).toEqual({
      kind: "refused",
      reason: '"Musterdorf" does not say which country it is in',
      suggestions: ["Musterdorf, IL, US", "Musterdorf, Germany"],
    });
  });
});

describe("readPlaces", () => {
  it.each([
    ["Boston, MA or Austin, TX", ["US-MA", "US-TX"]],
    ["Boston, MA, Austin, TX", ["US-MA", "US-TX"]],
    ["Berlin / Hamburg, Germany", ["DE-BE", "DE-HH"]],
    ["Chur (GR), Thun (BE); Wil (SG)", ["CH-GR", "CH-BE", "CH-SG"]],
    ["Como (CO) o Milano (MI)", ["IT-CO", "IT-MI"]],
    ["London/England", ["GB-ENG"]],
  ])("reads %j", (text, expected) => {
    const reading = readPlaces(text);
    expect(reading.kind === "read" && reading.places.map(({ code }) => code)).toEqual(expected);
  });

  it("refuses a line with a place that it cannot read", () => {
    expect(readPlaces("Boston, MA or Musterdorf")).toMatchObject({ kind: "refused" });
  });
});

describe("homeCountries", () => {
  it.each([
    [{ language: "it", timeZone: "Europe/Rome" }, ["IT"]],
    [{ language: "de", timeZone: "Europe/Zurich" }, ["CH"]],
    [{ language: "de", timeZone: "UTC" }, ["DE", "AT", "CH"]],
    [{ language: "de-AT", timeZone: "UTC" }, ["AT"]],
    [{ language: "en", timeZone: "America/Denver" }, ["US"]],
    [{ language: "en", timeZone: "UTC" }, []],
  ])("takes %j for %j", (site, expected) => {
    expect(homeCountries(site)).toEqual(expected);
  });
});

describe("placeFrom", () => {
  it.each([
    [{ city: "Oslo", country: "Norway" }, "NO | Oslo"],
    [{ city: "Boston", region: "MA", country: "US" }, "US-MA | Boston"],
    [{ city: "Boston", region: "Massachusetts", country: "USA" }, "US-MA | Boston"],
    [
      { city: "New York", region: "NY", country: "US", street: "1 Wall St", postcode: "10005" },
      "US-NY-NYC | New York | 1 Wall St | 10005",
    ],
    [{ city: "London", country: "England" }, "GB-ENG | London"],
    [{ city: "Köln", region: "NRW", country: "Deutschland" }, "DE-NW | Köln"],
    [{ city: "Bergen", region: "Vestlandet", country: "NO" }, "NO | Bergen"],
    [{ country: "CA" }, "CA"],
  ])("reads %j", (parts, expected) => {
    expect(short(placeFrom(parts))).toBe(expected);
  });

  it.each([
    [{ city: "Oslo" }, ["Oslo, Norway"]],
    [{ city: "Oslo", country: "Norwai" }, ["Norway"]],
    [{ country: "California" }, ["country: US"]],
    [{ city: "München", region: "Bavaira", country: "DE" }, ["Bavaria"]],
    [{ city: "Springfield", country: "US" }, ["Springfield, IL, US", "Springfield, MA, US", "Springfield, MO, US"]],
    [{}, ["country: US"]],
  ])("refuses %j with a way out", (parts, suggestions) => {
    expect(placeFrom(parts)).toMatchObject({ kind: "refused", suggestions });
  });
});

describe("readRemoteArea", () => {
  it.each([
    ["US", "US"],
    ["United States", "US"],
    ["u.s.", "US"],
    ["US-CA", "US-CA"],
    ["California", "US-CA"],
    ["NY", "US-NY"],
    ["New York", "US-NY"],
    ["CA", "CA"],
    ["DE", "DE"],
    ["CA-ON", "CA-ON"],
    ["England", "GB-ENG"],
    ["the Netherlands", "NL"],
    ["EU", "EU"],
    ["European Union", "EU"],
    ["anywhere", "anywhere"],
    ["Worldwide", "anywhere"],
    ["US-NY-NYC", "US-NY-NYC"],
  ])("reads %j as %s", (text, code) => {
    expect(readRemoteArea(text)).toEqual({ kind: "read", code });
  });

  it.each(["EMEA", "Europe", "LATAM", "APAC", "DACH", "Americas", "Georgia", "Boston", "Mars", "US-ZZ", ""])(
    "refuses %j and names areas that can be read",
    (text) => {
      const reading = readRemoteArea(text);
      expect(reading.kind).toBe("refused");
      const suggestions = reading.kind === "refused" ? reading.suggestions : [];
      expect(suggestions.length).toBeGreaterThan(0);
      for (const code of suggestions) expect(readRemoteArea(code)).toEqual({ kind: "read", code });
    },
  );
});

describe("codes", () => {
  it.each([
    ["US", "US-NY-NYC", true],
    ["US-NY", "US-NY-NYC", true],
    ["US-NY-NYC", "US-NY", false],
    ["EU", "AT", true],
    ["EU", "DE-BE", true],
    ["EU", "GB", false],
    ["FR-IDF", "FR-75C", true],
    ["GB-ENG", "GB-LND", true],
    ["anywhere", "JP", true],
    ["US", "anywhere", false],
    ["US-N", "US-NY", false],
  ])("says whether %s holds %s: %s", (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });

  it("names the countries behind an area", () => {
    expect(countriesOf("US-CA")).toEqual(["US"]);
    expect(countriesOf("EU")).toHaveLength(27);
    expect(countriesOf("anywhere")).toEqual([]);
  });

  it.each([
    ["US", "United States"],
    ["US-MA", "Massachusetts"],
    ["DE-BY", "Bavaria"],
    ["US-NY-NYC", "New York City"],
    ["EU", "European Union"],
    ["anywhere", "anywhere"],
  ])("names %s %s", (code, name) => {
    expect(placeName(code)).toBe(name);
  });

  it.each([
    ["US", true],
    ["NO-03", true],
    ["US-OH-TOLEDO", true],
    ["US-XX", false],
    ["EU", false],
    ["UK", false],
    ["us", false],
    ["toString", false],
  ])("says whether %s is the code of a place: %s", (code, expected) => {
    expect(isPlaceCode(code)).toBe(expected);
  });

  it("knows the countries and the regions of the standard", () => {
    expect(countryCodes()).toEqual(iso31661.map((country) => country.alpha2));
    for (const country of ["US", "CA", "AU", "DE", "AT", "CH", "FR", "ES", "IT", "NL", "PL", "IE", "IN", "BR", "MX"]) {
      const standard = iso31662.filter((each) => each.code.startsWith(`${country}-`)).map((each) => each.code);
      expect(regionsOf(country)).toEqual(standard);
    }
  });
});

describe("any text at all", () => {
  const pieces = fc.constantFrom(
    "Boston",
    "CA",
    "US",
    "Remote",
    ",",
    " ",
    "/",
    "(",
    ")",
    "-",
    "10115",
    "or",
    "Georgia",
    "é",
    "\u0000",
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((parts) => parts.join(" ")),
  );

  it("is read without throwing, and what is read has a code", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        readRemoteArea(one);
        for (const reading of [
          readPlace(one),
          placeFrom({ city: one, country: other }),
          placeFrom({ region: one, country: "US" }),
        ]) {
          expect(reading.kind === "refused" || isPlaceCode(reading.place.code)).toBe(true);
        }
      }),
    );
  });
});
