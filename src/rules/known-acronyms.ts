/**
 * Acronyms that readers of any trade know, or that are better known than what they stand for. Those of one trade are not among them:
 * a glossary in the settings holds an organisation's own.
 */
export const knownAcronyms: ReadonlySet<string> = new Set(
  // Places, people and pay
  (
    "US USA UK EU UN UAE NYC LA DC CA MA NY TX WA FL CO NJ PA IL OH GA NC VA MD AZ MN WI OR CT NV UT BC ON QC USD EUR GBP CAD AUD CHF INR " +
    "CEO CFO COO CTO CIO CMO VP SVP EVP HR PR IT QA PM AM MD PhD BA BS BSc MA MS MSc MBA GED RN LPN NP DO PA CPA JD PE CDL CV ID " +
    "PTO EOE EEO EEOC ADA FMLA DEI LGBT LGBTQ LGBTQIA BIPOC HSA FSA HRA ESPP RSU RSUS IRA NHS VAT TBD FAQ ASAP AKA RSVP NGO NASA FBI CIA DMV IRS " +
    // Days, units and notices
    "AD BC GMT UTC EST EDT CST CDT MST MDT PST PDT CET CEST BST IST AEST FTE FT PT KG LB LBS KM MPH " +
    // Tools that go by their letters
    "AI ML API APIS AWS GCP SQL NOSQL HTML CSS XML JSON YAML PDF PDFS URL URLS HTTP HTTPS REST SDK SDKS UI UX CPU GPU GPUS RAM USB WIFI VPN DNS TCP IP " +
    "SAAS IOT OS IOS CRM ERP SEO CMS PC PCS TV DVD CD GPS SMS ATM PIN LED DNA RNA HIV COVID ICU ER MRI CT CPR EMR EHR STEM OK IBM SAP HP BMW"
  ).split(" "),
);
