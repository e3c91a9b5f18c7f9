import { findPeriods } from "./periods.ts";
import { words } from "./text.ts";
import { payNouns } from "./words.ts";

const longestHeading = 60;
const payNoun = words(payNouns);

/**
 * The words above a line of figures that hold for them: a short line without figures that names pay or a period, else the heading
 * of the section.
 */
export function headingAbove(line: string | undefined, heading: string): string | undefined {
  const isShort = line !== undefined && line.length <= longestHeading && !/\d/.test(line);
  if (isShort && (payNoun.test(line) || findPeriods(line).some(({ isBare }) => !isBare))) return line;
  return heading === "" ? undefined : heading;
}
