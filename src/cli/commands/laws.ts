import { everyFormOn, type LawStanding, lawsOn } from "../../audit/law-records.ts";
import { shortDuties, shortEmployers, shortPeriod } from "../../audit/law-words.ts";
import { lawsJson } from "../../audit/laws-json.ts";
import { nameOf } from "../../law/reasons.ts";
import { requiresNothing } from "../../law/requires-nothing.ts";
import type { TerminalStyle } from "../../report/reporter.ts";
import { counted, jsonText, wrapped } from "../../report/text-lines.ts";
import { contains, isPlaceCode, readPlace } from "../../role/places.ts";
import { readRemoteArea } from "../../role/remote-areas.ts";
import { readVersion } from "../../site/package-files.ts";
import { openProject } from "../../site/project.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";
import { dayOf, onOption } from "../open-run.ts";

export const laws: Command = {
  options: [
    { name: "json", summary: "As JSON, with everything that is known of each." },
    { name: "all", summary: "Every form of each law, also those that have ended or are to come." },
    { ...onOption, summary: "As the laws are on this day (default: today)." },
    { name: "place", takes: "PLACE", summary: "Only those of a place, such as US-NY-NYC, and of what it lies in." },
  ],
  least: 0,
  most: 0,
  async run(call, terminal) {
    const on = dayOf(call, await openProject(terminal.folder), terminal);
    const asked = call.values.get("place");
    const place = asked === undefined ? undefined : readAsked(asked);
    const listed = call.switches.has("all") ? everyFormOn(on, place) : lawsOn(on, place);
    if (call.switches.has("json")) {
      terminal.print(jsonText(lawsJson(listed, { version: await readVersion(), on })));
      return 0;
    }
    terminal.print(listed.map((standing) => `${lawLines(standing, terminal.style).join("\n")}\n`).join("\n"));
    const note = wrapped(noteOf(listed, on, place), terminal.style.width, { indent: "" });
    terminal.note(`${listed.length === 0 ? "" : "\n"}${note.join("\n")}\n`);
    return 0;
  },
};

/** A code, or a place as people write it. */
function readAsked(asked: string): string {
  const code = asked.trim().toUpperCase();
  if (code === "EU" || isPlaceCode(code)) return code;
  const area = readRemoteArea(asked);
  if (area.kind === "read" && area.code !== "anywhere") return area.code;
  const place = readPlace(asked);
  if (place.kind === "read") return place.place.code;
  throw new UserError(`--place takes a place: ${area.kind === "refused" ? area.reason : place.reason}.`, {
    hint: "Write a code such as US-CA, US-NY-NYC or DE, or a name such as California.",
  });
}

function lawLines({ law, standing, next }: LawStanding, { paint, width }: TerminalStyle): readonly string[] {
  const state = {
    "in-force": `in force ${shortPeriod(law)}`,
    "to-come": `starts on ${law.inForce.from}`,
    ended: `ended on ${law.inForce.until ?? law.inForce.from}`,
  }[standing];
  const lines = [
    requiresNothing(law) ? shortPeriod(law) : `${state}; ${shortEmployers(law)}`,
    shortDuties(law),
    ...(next === undefined ? [] : [`changes on ${next.inForce.from}`]),
  ];
  return [
    `${paint("strong", law.id)}  ${law.title}`,
    ...lines.flatMap((line) => wrapped(line, width, { indent: "    " })),
    ...wrapped(law.sources[0].citation, width, { indent: "    " }).map((line) => paint("quiet", line)),
  ];
}

function noteOf(listed: readonly LawStanding[], on: string, place: string | undefined): string {
  const within = place === undefined ? [] : lawsOn(on).filter(({ law }) => isWithin(place, law.jurisdiction));
  const where = place === undefined ? "" : ` of ${nameOf(place)} and of what it lies in`;
  const ids = within.map(({ law }) => law.id).join(", ");
  const more =
    within.length === 0 ? "" : ` Places within it have ${counted(within.length, "law")} of their own: ${ids}.`;
  return `${counted(listed.length, "law")}${where}, as on ${on}.${more} \`rolespec explain LAW\` tells all of one.`;
}

function isWithin(place: string, jurisdiction: string): boolean {
  return place !== jurisdiction && contains(place, jurisdiction);
}
