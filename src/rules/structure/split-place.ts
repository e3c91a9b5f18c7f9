import { readPlace } from "../../role/places.ts";
import type { RoleDocument } from "../../role/role-document.ts";
import type { Span } from "../../source/span.ts";
import type { RoleRule } from "../rule.ts";

export const splitPlace: RoleRule = {
  id: "structure/split-place",
  scope: "role",
  severity: "warning",
  summary: "The parts of one place stand together.",
  why: "Brackets make a list, so a comma inside them parts a town from its country: feeds and search engines are told of two places of work, the second a whole country.",
  sources: ["rolespec: a role spec, the field `locations`"],
  examples: [
    { text: "---\ntitle: Nurse\nlocations: [⟦Berlin, Germany⟧]\n---" },
    { text: "---\ntitle: Nurse\nlocations: [Hamburg, ⟦Berlin, Germany⟧]\n---" },
    { text: "---\ntitle: Nurse\nlocations: [⟦Boston, MA⟧]\n---" },
    { text: "---\ntitle: Nurse\nlocations: [⟦Springfield, IL, US⟧]\n---" },
    { text: "---\ntitle: Nurse\nlocations: Berlin, Germany\n---" },
    { text: '---\ntitle: Nurse\nlocations: ["Berlin, Germany", "Boston, MA"]\n---' },
    { text: "---\ntitle: Nurse\nlocations: [Berlin, Hamburg]\n---" },
    { text: "---\ntitle: Nurse\nlocations: [Boston, New York]\n---" },
    { text: "---\ntitle: Nurse\nlocations:\n  - Berlin\n  - Germany\n---" },
  ],
  *check({ document }) {
    const entries = entriesOf(document);
    for (let first = 0; first < entries.length - 1; first += 1) {
      const parts = partsOfOnePlace(entries.slice(first, first + 3), document.file.text);
      const last = parts.at(-1);
      const [town] = parts;
      if (town === undefined || last === undefined) continue;
      const written = parts.map(({ text }) => text).join(", ");
      yield {
        message: `In brackets, \`${written}\` is ${parts.length === 2 ? "two" : "three"} places; if it is one, write it without them, like \`locations: ${written}\`, or put it in quotes.`,
        span: { start: town.span.start, end: last.span.end },
      };
      first += parts.length - 1;
    }
  },
};

interface Entry {
  readonly text: string;
  readonly span: Span;
}

function entriesOf(document: RoleDocument): readonly Entry[] {
  const { locations } = document.fields;
  if (!Array.isArray(locations)) return [];
  return locations.map((entry, index) => ({
    text: typeof entry === "string" ? entry.trim() : "",
    span: document.where("locations", index),
  }));
}

/** The longest run of entries, from the first on, that reads as a town followed by the areas it lies in; none where there is no such run. */
function partsOfOnePlace(entries: readonly Entry[], file: string): readonly Entry[] {
  const end = entries.findIndex(({ text }) => text === "" || text.includes(","));
  const bare = end === -1 ? entries : entries.slice(0, end);
  for (let count = bare.length; count >= 2; count -= 1) {
    const parts = bare.slice(0, count);
    const [town, ...areas] = parts;
    const last = parts.at(-1);
    if (town === undefined || last === undefined) continue;
    if (file.slice(town.span.start, last.span.end).includes("\n")) continue;
    const whole = readPlace(parts.map(({ text }) => text).join(", "));
    if (whole.kind === "read" && whole.place.locality !== undefined && areas.every(({ text }) => !isTown(text)))
      return parts;
  }
  return [];
}

function isTown(text: string): boolean {
  const reading = readPlace(text);
  return reading.kind === "read" && reading.place.locality !== undefined;
}
