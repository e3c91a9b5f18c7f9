// Names of areas of several countries, as they are compared; see `foldName`.
/** The European Union. */
export const unionNames: RegExp =
  /^(?:eu|eu 27|eu countries|eu member states|eu wide|within eu|european union|europaische union|union europeenne|union europea)$/;
/** The whole world. */
export const everywhereNames: RegExp =
  /^(?:anywhere(?: in world)?|everywhere|worldwide|world wide|global|globally|weltweit|international)$/;

/** Groups of countries without a border in law, and countries to name in their place. */
export const vagueAreas: Readonly<Record<string, readonly string[]>> = {
  africa: ["ZA", "KE", "NG"],
  americas: ["US", "CA", "BR", "MX"],
  apac: ["AU", "IN", "JP", "SG"],
  apj: ["AU", "IN", "JP", "SG"],
  asia: ["IN", "JP", "SG"],
  "asia pacific": ["AU", "IN", "JP", "SG"],
  benelux: ["BE", "NL", "LU"],
  dach: ["DE", "AT", "CH"],
  eea: ["EU", "IS", "LI", "NO"],
  emea: ["EU", "GB", "AE"],
  europa: ["EU", "GB", "CH"],
  europe: ["EU", "GB", "CH"],
  latam: ["BR", "MX", "AR"],
  "latin america": ["BR", "MX", "AR"],
  "middle east": ["AE", "IL", "SA"],
  namer: ["US", "CA"],
  nordics: ["DK", "FI", "NO", "SE"],
  "north america": ["US", "CA"],
  scandinavia: ["DK", "NO", "SE"],
  "south america": ["BR", "AR", "CL"],
};
