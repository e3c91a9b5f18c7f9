import type { MissedLimit, TextSize } from "../render/posting-size.ts";
import type { SizedRole } from "../site/build-site.ts";

const figure = new Intl.NumberFormat("en");

/** How long the texts of each role are, a line each. */
export function sizeLines(roles: readonly SizedRole[]): readonly string[] {
  return roles.map(({ path, size }) => `${path}: text ${written(size.text)}; description ${written(size.description)}`);
}

/** Which boards would not take a role as it is, a line each. */
export function missedLimitLines(roles: readonly SizedRole[]): readonly string[] {
  return roles.flatMap(({ path, size }) => size.misses.map((missed) => `${path} ${missing(missed)}`));
}

function written({ characters, bytes }: TextSize): string {
  return `${figure.format(characters)} characters, ${figure.format(bytes)} bytes`;
}

function missing({ board, part, unit, size, least, most }: MissedLimit): string {
  const has = `has ${figure.format(size)} ${unit}`;
  return size > most
    ? `is too long for ${board}: its ${part} ${has}, and ${board} takes at most ${figure.format(most)}.`
    : `is too short for ${board}: its ${part} ${has}, and ${board} asks for at least ${figure.format(least ?? 0)}.`;
}
