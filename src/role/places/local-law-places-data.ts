/** A city or county with employment law of its own, which ISO 3166-2 does not list. */
export interface LocalLawPlace {
  readonly name: string;
  /** The cities, boroughs, neighbourhoods and unincorporated places in it, as people write them. */
  readonly localities: string;
}

/**
 * By the codes of the format. The municipalities of Westchester and Albany County are those of their county governments' lists;
 * the ordinance of Los Angeles County reaches unincorporated places alone, so its cities are left out.
 */
export const localLawPlaces: Readonly<Record<string, LocalLawPlace>> = {
  "US-NY-NYC": {
    name: "New York City",
    localities:
      "New York|New York City=New York|NYC=New York|NY City=New York|New York NY=New York|City of New York=New York|Manhattan|Brooklyn|Queens|The Bronx|Bronx|Staten Island|Midtown Manhattan|Lower Manhattan|Downtown Manhattan|Long Island City|Astoria|Flushing|Jamaica|Forest Hills|Harlem|Williamsburg|SoHo|Tribeca",
  },
  "US-NY-ITHACA": { name: "Ithaca", localities: "Ithaca" },
  "US-NY-WESTCHESTER": {
    name: "Westchester County",
    localities:
      "Westchester County|Westchester|White Plains|Yonkers|New Rochelle|Mount Vernon|Peekskill|Rye|Rye Brook|Ardsley|Armonk|Bedford|Bedford Hills|Briarcliff Manor|Bronxville|Buchanan|Chappaqua|Cortlandt|Cortlandt Manor|Croton-on-Hudson|Dobbs Ferry|Eastchester|Elmsford|Greenburgh|Harrison|Hartsdale|Hastings-on-Hudson|Hawthorne|Irvington|Katonah|Larchmont|Lewisboro|Mamaroneck|Mohegan Lake|Mount Kisco|Mount Pleasant|New Castle|North Castle|North Salem|Ossining|Pelham|Pelham Manor|Pleasantville|Port Chester|Pound Ridge|Purchase|Scarsdale|Sleepy Hollow|Somers|Tarrytown|Thornwood|Tuckahoe|Valhalla|Yorktown|Yorktown Heights",
  },
  "US-NY-ALBANYCO": {
    name: "Albany County",
    localities:
      "Albany County|Albany|Altamont|Berne|Bethlehem|Coeymans|Cohoes|Colonie|Delmar|Glenmont|Green Island|Guilderland|Latham|Loudonville|Menands|New Scotland|Ravena|Rensselaerville|Selkirk|Slingerlands|Voorheesville|Watervliet|Westerlo",
  },
  "US-NJ-JERSEYCITY": { name: "Jersey City", localities: "Jersey City" },
  "US-OH-CLEVELAND": { name: "Cleveland", localities: "Cleveland" },
  "US-OH-COLUMBUS": { name: "Columbus", localities: "Columbus" },
  "US-OH-CINCINNATI": { name: "Cincinnati", localities: "Cincinnati" },
  "US-OH-TOLEDO": { name: "Toledo", localities: "Toledo" },
  "US-CA-LA": {
    name: "Los Angeles",
    localities:
      "Los Angeles|L A=Los Angeles|LA=Los Angeles|City of Los Angeles=Los Angeles|Los Ángeles|Hollywood|North Hollywood|Venice|Van Nuys|Woodland Hills|Sherman Oaks|Encino|Playa Vista|Century City|Chatsworth|Northridge|Studio City|Tarzana|Canoga Park|San Pedro|Sylmar|Reseda|Pacific Palisades",
  },
  "US-CA-LACO": {
    name: "Los Angeles County (unincorporated)",
    localities:
      "Los Angeles County|LA County|Acton|Agua Dulce|Altadena|Avocado Heights|Bassett|Castaic|Charter Oak|Citrus|Del Aire|East Los Angeles|East Pasadena|East Rancho Dominguez|East San Gabriel|Florence-Graham|Hacienda Heights|La Crescenta|La Crescenta-Montrose|Ladera Heights|Lake Los Angeles|Lennox|Littlerock|Marina del Rey|Quartz Hill|Rowland Heights|San Pasqual|South San Jose Hills|South Whittier|Stevenson Ranch|Topanga|Val Verde|Valinda|View Park-Windsor Hills|Vincent|Walnut Park|West Athens|West Carson|West Puente Valley|West Whittier-Los Nietos|Westmont|Willowbrook",
  },
  "US-CA-SF": {
    name: "San Francisco",
    localities:
      "San Francisco|SF=San Francisco|S F=San Francisco|San Fran=San Francisco|City of San Francisco=San Francisco",
  },
  "US-PA-PHILADELPHIA": { name: "Philadelphia", localities: "Philadelphia|Philly=Philadelphia|Phila=Philadelphia" },
  "US-WA-SEATTLE": { name: "Seattle", localities: "Seattle" },
};

/** Those names of the places above that say where a job is even with no state beside them. */
export const settledLocalities: readonly string[] = [
  "New York",
  "New York City",
  "NYC",
  "NY City",
  "New York NY",
  "City of New York",
  "Manhattan",
  "Midtown Manhattan",
  "Lower Manhattan",
  "Downtown Manhattan",
  "Queens",
  "Harlem",
  "Brooklyn",
  "The Bronx",
  "Bronx",
  "Staten Island",
  "Long Island City",
  "Ithaca",
  "White Plains",
  "Yonkers",
  "New Rochelle",
  "Westchester County",
  "Jersey City",
  "Cleveland",
  "Columbus",
  "Cincinnati",
  "Los Angeles",
  "Los Ángeles",
  "L A",
  "City of Los Angeles",
  "North Hollywood",
  "Playa Vista",
  "Woodland Hills",
  "Altadena",
  "Marina del Rey",
  "East Los Angeles",
  "Los Angeles County",
  "LA County",
  "San Francisco",
  "SF",
  "S F",
  "San Fran",
  "City of San Francisco",
  "Philadelphia",
  "Philly",
  "Phila",
  "Seattle",
];
