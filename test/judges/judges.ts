import { findProgram } from "../support/programs.ts";

/** A judge that no one here wrote, and the program of the machine that it needs. */
export interface Judge {
  readonly name: string;
  readonly program: string;
}

const judges: readonly Judge[] = [
  { name: "the Nu HTML checker", program: "java" },
  { name: "axe and whatever else looks at pages in a browser", program: "chromium" },
  { name: "the XML schemas", program: "xmllint" },
  { name: "the plain view of the pages", program: "w3m" },
];

/** The judges that cannot speak on this machine. */
export function absentJudges(): readonly Judge[] {
  return judges.filter(({ program }) => findProgram(program) === undefined);
}
