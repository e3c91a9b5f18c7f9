import type { MissedLimit, PostingSize, TextSize } from "../render/posting-size.ts";
import type { SizedRole } from "../site/build-site.ts";

const figure = new Intl.NumberFormat("en");

/** More roles than these are counted, not named. */
const mostNamed = 3;

/** How long the texts of each role are, and which boards would not take them, a line each. */
export function sizeLines(roles: readonly SizedRole[]): readonly string[] {
  return roles.map(({ path, size }) =>
    [`${path}: text ${written(size.text)}`, `description ${written(size.description)}`, ...refusals(size)].join("; "),
  );
}

/** Each limit of a board that roles do not keep, a line each. */
export function missedLimitLines(roles: readonly SizedRole[]): readonly string[] {
  const byLimit = new Map<string, string[]>();
  for (const { path, size } of roles) {
    for (const miss of size.misses) {
      const limit = limitOf(miss);
      const missed = byLimit.get(limit) ?? [];
      missed.push(`${path} (${figure.format(miss.size)})`);
      byLimit.set(limit, missed);
    }
  }
  return [...byLimit].map(([limit, missed]) => {
    const others = missed.length - mostNamed;
    const rest = others > 0 ? ` and ${others} more` : "";
    return `${limit}: ${missed.slice(0, mostNamed).join(", ")}${rest}.`;
  });
}

function limitOf(miss: MissedLimit): string {
  const { board, part, unit, least, most } = miss;
  return isTooLong(miss)
    ? `${board} takes a ${part} of at most ${figure.format(most)} ${unit}; too long`
    : `${board} asks for a ${part} of at least ${figure.format(least ?? 0)} ${unit}; too short`;
}

function refusals({ misses }: PostingSize): readonly string[] {
  return misses.map((miss) => `too ${isTooLong(miss) ? "long" : "short"} for ${miss.board}`);
}

function isTooLong({ size, most }: MissedLimit): boolean {
  return size > most;
}

function written({ characters, bytes }: TextSize): string {
  return `${figure.format(characters)} characters, ${figure.format(bytes)} bytes`;
}
