/** How long a board lets a part of a posting be. */
export interface BoardLimit {
  readonly board: string;
  readonly part: "title" | "description";
  readonly unit: "characters" | "bytes";
  readonly least?: number;
  readonly most: number;
  /** Where the board says so. */
  readonly source: string;
}

const linkedIn = "https://learn.microsoft.com/en-us/linkedin/talent/job-postings/api/sync-job-postings";
const talentSolution =
  "https://cloud.google.com/talent-solution/job-search/docs/reference/rest/v4/projects.tenants.jobs";

/** The limits that boards publish, as of 2026-11-22. A board that publishes none is not here. */
export const boardLimits: readonly BoardLimit[] = [
  { board: "Google Cloud Talent Solution", part: "title", unit: "characters", most: 500, source: talentSolution },
  {
    board: "Google Cloud Talent Solution",
    part: "description",
    unit: "characters",
    most: 100_000,
    source: talentSolution,
  },
  {
    board: "Indeed",
    part: "description",
    unit: "bytes",
    most: 65_000,
    source: "https://docs.indeed.com/job-sync-api/",
  },
  { board: "LinkedIn", part: "title", unit: "characters", most: 200, source: linkedIn },
  { board: "LinkedIn", part: "description", unit: "characters", least: 100, most: 25_000, source: linkedIn },
  {
    board: "SEEK",
    part: "description",
    unit: "characters",
    most: 15_000,
    source: "https://developer.seek.com/schema/named-type/PositionFormattedDescriptionInput",
  },
];
