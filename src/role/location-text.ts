import { bare, exceptedAreas, joinLetters, splitAreas, tidy } from "./places/location-lists.ts";
import { continueScope, type Offer } from "./places/location-offer.ts";
import {
  dayClause,
  department,
  exception,
  type Mode,
  marker,
  modeWords,
  negated,
  partly,
  passing,
  possible,
  preference,
} from "./places/location-words.ts";
import { readPlace } from "./places.ts";
import { readRemoteArea } from "./remote-areas.ts";
import type { Place, Workplace } from "./role-spec.ts";
import { readTimeZone } from "./time-zones.ts";

/** What a line about the place of work says. Words that our fields cannot say are kept in `unread`. */
export interface LocationReading {
  /** The ways of working that people may choose from, in the order of the line. */
  readonly workplace: readonly Workplace[];
  readonly places: readonly Place[];
  /** Codes of places, `EU` or `anywhere`. */
  readonly remoteFrom: readonly string[];
  /** Days a week in the office: "3", "2-3". */
  readonly officeDays?: string;
  readonly timezone?: string;
  /** Codes of places that are left out: Colorado of "US except Colorado". */
  readonly remoteExcept: readonly string[];
  /** Words that are understood and have no field: "Seattle preferred". */
  readonly remarks: readonly string[];
  readonly unread: readonly string[];
}

/** What is taken out of a line before its places are read. */
interface Qualified {
  readonly rest: string;
  readonly modes: readonly Mode[];
  readonly officeDays?: string;
  /** Whether home working is open to talk, or lasts for a time only: no state of ours says so. */
  readonly unsettled: readonly string[];
  readonly unread: readonly string[];
}

const longestLocation = 1000;

/** Reads a line that mixes place, mode and scope: "Remote, UK-only", "Boston, MA (Hybrid) or Remote". Never guesses a mode. `home`: as for `readPlace`. */
export function readLocation(text: string, home: readonly string[] = []): LocationReading {
  const line = text
    .trim()
    .replaceAll(marker, " ")
    .replace(/[^\S\n]+/g, " ");
  const nothing = { workplace: [], places: [], remoteFrom: [], remoteExcept: [], remarks: [], unread: [] };
  if (line === "") return nothing;
  if (line.length > longestLocation) return { ...nothing, unread: [line] };
  const { timezone, rest: zoneless } = readTimeZone(line);
  const preferred = preference.exec(zoneless);
  const excepted = exception.exec(zoneless);
  const rest = [preferred, excepted].reduce(
    (left, found) => (found === null ? left : left.replace(found[0], " ")),
    zoneless,
  );
  const qualified = qualify(rest);
  const offers = continueScope(splitOffers(qualified.rest).map((offer) => readOffer(offer, home)));
  const remoteFrom = [...new Set(offers.flatMap((offer) => offer.areas))];
  const remoteExcept = excepted?.[1] === undefined ? [] : exceptedAreas(excepted[1], remoteFrom);
  const isPerItem = offers.length === 1 && /remote\s{0,20},[^()]{0,200}\bremote/i.test(rest);
  const workplace = isPerItem ? (["onsite", "remote"] as const) : workplaceOf(offers, qualified, line);
  const isUnsaid =
    workplace.length === 0 && (offers.some((offer) => offer.modes.size > 0) || qualified.unsettled.length > 0);
  const words = isUnsaid && qualified.unsettled.length === 0 ? [modeText(line)] : qualified.unsettled;
  return {
    workplace,
    places: offers.flatMap((offer) => offer.places),
    remoteFrom,
    remoteExcept: remoteExcept ?? [],
    remarks: preferred?.[1] === undefined ? [] : [preferred[1]],
    ...(qualified.officeDays === undefined ? {} : { officeDays: qualified.officeDays }),
    ...(timezone === undefined ? {} : { timezone }),
    unread: isPerItem
      ? [line]
      : [
          ...offers.flatMap((offer) => offer.unread),
          ...qualified.unread,
          ...words,
          ...(remoteExcept === undefined && excepted !== null ? [tidy(excepted[0])] : []),
        ],
  };
}

function qualify(text: string): Qualified {
  const modes: Mode[] = [];
  const unread: string[] = [];
  const unsettled: string[] = [];
  let rest = text;
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) rest = rest.replace(found, " ");
    return found?.replace(/^[\s,]+/, "");
  };
  const temporary = take(passing);
  if (temporary !== undefined) (/\bon-?\s?site|office/i.test(rest) ? unread : unsettled).push(temporary);
  if (take(negated) !== undefined) modes.push("onsite");
  if (take(partly) !== undefined) modes.push("hybrid");
  const open = take(possible);
  if (open !== undefined && !/\boptions? available/i.test(text)) unsettled.push(open);
  const days = officeDaysOf(rest);
  if (days.found) modes.push("hybrid");
  return {
    rest: days.rest,
    modes,
    ...(days.officeDays === undefined ? {} : { officeDays: days.officeDays }),
    unsettled,
    unread,
  };
}

/** "3 days office, 2 days remote", "Hybrid - 1 day per week": days at home are no office days. */
function officeDaysOf(text: string): { readonly rest: string; readonly found: boolean; readonly officeDays?: string } {
  const isHybrid = /\bhybrid/i.test(text);
  let officeDays: string | undefined;
  let found = false;
  const rest = text.replace(dayClause, (clause: string, days: string, before: string, after: string) => {
    const words = `${before} ${after}`;
    const isHome = /home|remote/i.test(words);
    const isOffice = /office|on-?site|person|büro/i.test(words);
    if (!isHome && !isOffice && !isHybrid) return clause;
    found = true;
    if (!isHome) officeDays ??= days.replace(/\s?(?:to|or|–|-)\s?/, "-");
    return " ";
  });
  return { rest, found, ...(officeDays === undefined ? {} : { officeDays }) };
}

/** Parts a line where it says "or" outside brackets; a slash does so only beside a way of working. */
function splitOffers(text: string): readonly string[] {
  const offers: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of text.matchAll(/[()]|;|\n|\s+(?:or|ou|oder)\s+|\s*\/\s*/giu)) {
    const token = match[0];
    if (token === "(" || token === ")") depth = Math.max(0, depth + (token === "(" ? 1 : -1));
    else if (depth === 0 && (!token.includes("/") || isModeBeside(text, match.index, token.length))) {
      offers.push(text.slice(start, match.index));
      start = match.index + token.length;
    }
  }
  offers.push(text.slice(start));
  return offers.map((offer) => offer.trim()).filter((offer) => offer !== "");
}

function isModeBeside(text: string, at: number, length: number): boolean {
  const before = /[^,;/()]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
  const after = /^[^,;/()]*/.exec(text.slice(at + length, at + length + 40))?.[0] ?? "";
  return [before, after].some((side) => {
    const marked = markModes(side);
    return marked.modes.size > 0 && marked.rest.replaceAll(marker, "").trim() === "";
  });
}

function readOffer(text: string, home: readonly string[]): Offer {
  const { modes, rest } = markModes(text.replace(department, ""));
  const isScope = modes.has("remote") && modes.size === 1;
  const places: Place[] = [];
  const areas: string[] = [];
  const unread: string[] = [];
  for (const chunk of joinLetters(rest).split(/\s*[\uE000()]\s*|\s+[-–—]\s+(?=hq\b)/iu)) {
    const isElsewhere = /^[\s,:–—-]*(?:hq|headquarter)/i.test(chunk);
    for (const entry of isElsewhere ? [tidy(chunk)] : splitAreas(tidy(chunk), isScope).flatMap(splitCondition)) {
      const name = bare(entry);
      if (name === "" || /^\p{Ll}{1,3}$/u.test(name)) continue;
      const place = isElsewhere ? undefined : readPlace(name, home);
      const area = isElsewhere ? undefined : areaOf(name, isScope, place?.kind === "read" ? place.place : undefined);
      if (area !== undefined) areas.push(area);
      else if (place?.kind === "read") places.push(place.place);
      else unread.push(tidy(entry));
    }
  }
  return { modes: areas.includes("anywhere") ? new Set([...modes, "remote"]) : modes, places, areas, unread };
}

/** Where people may live, if the words say that: countries and regions beside "remote"; a city is a place to come to. */
function areaOf(name: string, isScope: boolean, place: Place | undefined): string | undefined {
  if (!isScope && !/^(?:anywhere|worldwide)/i.test(name)) return undefined;
  const area = readRemoteArea(name);
  if (area.kind === "refused") return undefined;
  return place?.locality === undefined || /^US-..$/.test(area.code) ? area.code : undefined;
}

/** "US based and for senior roles only": the condition is not part of the place. */
function splitCondition(entry: string): readonly string[] {
  const [whole, head = "", condition = ""] = /^(.{2,60}?),? (?:and|but|for) (.*)$/is.exec(entry) ?? [];
  const isArea =
    whole !== undefined && readRemoteArea(bare(entry)).kind === "refused" && readRemoteArea(bare(head)).kind === "read";
  return isArea ? [head, condition] : [entry];
}

function workplaceOf(offers: readonly Offer[], qualified: Qualified, line: string): readonly Workplace[] {
  if (qualified.modes.includes("hybrid")) return ["hybrid"];
  if (qualified.unsettled.length > 0 || offers.some((offer) => offer.modes.size > 1)) return [];
  const said = offers.flatMap(({ modes }) => [...modes]);
  const isRemote = said.includes("remote");
  if (isRemote && /\b(?:et|und|y|e)\s+(?:en\s+)?(?:télé|home|tele)/iu.test(line)) return ["hybrid"];
  if (isRemote && /(?:\band\b|&|\+)\s*remote\b/i.test(line)) return [];
  // A place without a way of working beside "remote" is one to come to: "Berlin or Remote".
  const ways = offers.flatMap((offer): readonly Workplace[] => {
    const [mode] = offer.modes;
    if (mode !== undefined) return [mode];
    return isRemote && offer.places.length > 0 ? [said.includes("hybrid") ? "hybrid" : "onsite"] : [];
  });
  return ways.length > 0 ? [...new Set(ways)] : [...new Set(qualified.modes)];
}

function markModes(text: string): { readonly modes: ReadonlySet<Mode>; readonly rest: string } {
  const modes = new Set<Mode>();
  let rest = text;
  for (const [mode, words] of modeWords) {
    rest = rest.replace(words, () => {
      modes.add(mode);
      return marker;
    });
  }
  return { modes, rest };
}

/** The words from the first way of working to the last. */
function modeText(line: string): string {
  const spans = modeWords.flatMap(([, words]) =>
    [...line.matchAll(words)].map((match) => [match.index, match.index + match[0].length] as const),
  );
  const start = Math.min(...spans.map(([from]) => from));
  return spans.length === 0 ? line : line.slice(start, Math.max(...spans.map(([, to]) => to)));
}
