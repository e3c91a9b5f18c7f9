/** What search engines ask of a JobPosting's property. */
export interface SearchRequirement {
  readonly property: string;
  /** What is `gone` was negated, and must not are there any more. */
  readonly status: "required" | "conditional" | "recommended" | "optional" | "gone";
  /** In our words, for people. */
  readonly rule: string;
  /** The only values that count, where there is a list. */
  readonly values?: readonly string[];
  /** What an author does about a job that lacks it, where no other rule asks for it first. */
  readonly remedy?: string;
}

/**
 * Google's requirements of a JobPosting, from agreeing transcriptions of its page of 9 August to 8 September 2026:
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export const searchRequirements: readonly SearchRequirement[] = [
  {
    property: "title",
    status: "required",
    rule: "The job's title alone, without codes, places, dates, pay or company names.",
  },
  {
    property: "description",
    status: "required",
    rule: "The whole job as HTML with paragraphs; never the same as the title.",
    remedy: "write below the fields what the job is about",
  },
  { property: "datePosted", status: "required", rule: "The ISO 8601 day on which the employer first posted the job." },
  {
    property: "hiringOrganization",
    status: "required",
    rule: "The company by name; for an anonymous employer the word `confidential`.",
    remedy: "name the employer, like `employer: Acme`, here or in `rolespec.yaml`",
  },
  {
    property: "jobLocation",
    status: "conditional",
    rule: "Each place of work as a Place with a PostalAddress and its country; only a fully remote job has none.",
  },
  {
    property: "applicantLocationRequirements",
    status: "conditional",
    rule: "With a remote job, at least one Country or State by name.",
  },
  {
    property: "jobLocationType",
    status: "conditional",
    rule: "Only where the person may or must work entirely remotely.",
    values: ["TELECOMMUTE"],
  },
  {
    property: "validThrough",
    status: "conditional",
    rule: "The ISO 8601 moment after which nobody can apply; left out where there is none.",
  },
  {
    property: "employmentType",
    status: "recommended",
    rule: "One or more kinds of employment, in capitals.",
    values: ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"],
  },
  {
    property: "baseSalary",
    status: "recommended",
    rule: "The employer's own figures with currency and unit, never an estimate.",
  },
  {
    property: "baseSalary.value.unitText",
    status: "recommended",
    rule: "The unit of time of the pay.",
    values: ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"],
  },
  { property: "identifier", status: "recommended", rule: "The employer's own number for the job, as text." },
  {
    property: "directApply",
    status: "recommended",
    rule: "True only where the application is finished without a second form.",
  },
  {
    property: "educationRequirements.credentialCategory",
    status: "optional",
    rule: "The minimum education.",
    values: ["high school", "associate degree", "bachelor degree", "professional certificate", "postgraduate degree"],
  },
  {
    property: "experienceRequirements.monthsOfExperience",
    status: "optional",
    rule: "The minimum experience in months, as a number.",
  },
  {
    property: "experienceInPlaceOfEducation",
    status: "optional",
    rule: "True only beside requirements of both education and experience.",
  },
  {
    property: "hiringOrganization.logo",
    status: "optional",
    rule: "The address of a picture, between 0.75 and 2.5 times as wide as high, at least 112 pixels each way.",
  },
  {
    property: "estimatedSalary",
    status: "gone",
    rule: "Removed from search results in 2025; estimates of pay have no place in an employer's posting.",
  },
];
