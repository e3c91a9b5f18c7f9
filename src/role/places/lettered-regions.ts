/** How a country writes its regions as letters beside a town. */
export interface LetteredRegions {
  /** What people write, where it is not the code of ISO 3166-2: letters, then the code. */
  readonly letters?: Readonly<Record<string, string>>;
  /** Whether the letters belong to an address ("Fresno, CA"), so that law and outputs name the region by them. */
  readonly inAddresses: boolean;
}

/** The countries in which one to three letters after a town mean a region: "Fresno, CA", "Erba (CO)", "Chur GR". */
export const letteredCountries: Readonly<Record<string, LetteredRegions>> = {
  US: { inAddresses: true },
  CA: { inAddresses: true },
  AU: { inAddresses: true },
  AT: {
    inAddresses: false,
    letters: {
      B: "1",
      BGLD: "1",
      K: "2",
      KTN: "2",
      N: "3",
      NOE: "3",
      NÖ: "3",
      O: "4",
      OOE: "4",
      OÖ: "4",
      S: "5",
      SBG: "5",
      ST: "6",
      STMK: "6",
      T: "7",
      V: "8",
      VBG: "8",
      W: "9",
    },
  },
  BR: { inAddresses: false },
  CH: { inAddresses: false },
  DE: { inAddresses: false },
  ES: { inAddresses: false },
  IN: { inAddresses: false },
  IT: { inAddresses: false },
  NL: { inAddresses: false },
  PL: {
    inAddresses: false,
    letters: {
      DS: "02",
      KP: "04",
      LU: "06",
      LB: "08",
      LD: "10",
      MA: "12",
      MZ: "14",
      OP: "16",
      PK: "18",
      PD: "20",
      PM: "22",
      SL: "24",
      SK: "26",
      WN: "28",
      WP: "30",
      ZP: "32",
    },
  },
};

/** Whether a region of this country is part of an address, as letters. */
export function writesRegionInAddresses(country: string): boolean {
  return Object.hasOwn(letteredCountries, country) && letteredCountries[country]?.inAddresses === true;
}
