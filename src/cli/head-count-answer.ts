import { readRemoteArea } from "../role/remote-areas.ts";

/** Head counts by place code, as somebody types them at a terminal. */
export type TypedHeadCounts = { readonly value: Readonly<Record<string, number>> } | { readonly problem: string };

/** Reads “120 in Massachusetts, 4 in Colorado”, “Colorado: 4” or “US-MA 120; Vienna 12”. No answer leaves it open. */
export function readHeadCounts(answer: string): TypedHeadCounts {
  const counts: Record<string, number> = {};
  for (const part of answer.split(/[,;]|\band\b/).map((each) => each.trim())) {
    if (part === "") continue;
    const [, before, place = "", after] =
      /^(\d{1,7})?\s*(?:people|employees|staff)?\s*(?:in\s+)?(.*?)\s*:?\s*(\d{1,7})?$/i.exec(part) ?? [];
    const count = before ?? after;
    const area = readRemoteArea(place);
    if (count === undefined || area.kind !== "read" || area.code === "anywhere")
      return { problem: `a number and a place, like 120 in Massachusetts, 4 in Colorado, not "${part}"` };
    counts[area.code] = Number(count);
  }
  return { value: counts };
}
