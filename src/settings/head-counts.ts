import * as v from "valibot";
import type { FieldReader } from "../role/field-readers.ts";
import { regionsOf } from "../role/places/place-index.ts";
import { contains } from "../role/places.ts";
import { readRemoteArea } from "../role/remote-areas.ts";
import { nearestWord } from "../source/nearest-word.ts";
import { headCount } from "./settings-notations.ts";

/** Head counts by place code, `total` for all. */
export type HeadCounts = Readonly<Record<string, number>>;

/** Reads head counts by place, as people write places: `California`, `NYC`, `US-CO`. A place inside another cannot have more people. */
export const headCounts: FieldReader<HeadCounts> = v.pipe(
  v.record(v.string(), headCount),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const written = dataset.value;
    const codes = new Map<string, string>();
    let isRead = true;
    const refuse = (key: string, message: string): void => {
      isRead = false;
      addIssue({ message, path: [{ type: "object", origin: "key", input: written, key, value: written[key] }] });
    };
    for (const key of Object.keys(written)) {
      const code = codeOf(key);
      const same = [...codes].find(([, other]) => other === code)?.[0];
      if (code === undefined) refuse(key, unknownPlace(key));
      else if (same !== undefined) refuse(key, `\`${key}\` and \`${same}\` are the same place; keep one`);
      else codes.set(key, code);
    }
    for (const [key, code] of codes) {
      const holder = [...codes].find(([other, outer]) => isLarger(written, { key, code, other, outer }));
      if (holder !== undefined) {
        refuse(
          key,
          `\`${key}: ${written[key]}\` is more than \`${holder[0]}: ${written[holder[0]]}\`, which includes it`,
        );
      }
    }
    if (!isRead) return NEVER;
    return Object.fromEntries([...codes].map(([key, code]) => [code, written[key] ?? 0]));
  }),
);

interface Pair {
  readonly key: string;
  readonly code: string;
  readonly other: string;
  readonly outer: string;
}

function isLarger(written: HeadCounts, { key, code, other, outer }: Pair): boolean {
  const isInside = key !== other && code !== "total" && (outer === "total" || contains(outer, code));
  return isInside && (written[key] ?? 0) > (written[other] ?? 0);
}

function codeOf(key: string): string | undefined {
  if (/^total$/i.test(key.trim())) return "total";
  const area = readRemoteArea(key);
  return area.kind === "read" && area.code !== "anywhere" ? area.code : undefined;
}

/** A key that is no place, with the nearest that is one. */
function unknownPlace(key: string): string {
  const tail = readRemoteArea(key.replace(/^[A-Za-z]{2}-/, ""));
  const country = key.slice(0, 2).toUpperCase();
  const near = tail.kind === "read" ? tail.code : nearestWord(key.toUpperCase(), regionsOf(country));
  const remedy = near === undefined ? "; write a place such as `US-CA` or `California`" : `; did you mean \`${near}\`?`;
  return `\`${key}\` is no place that we know${remedy}`;
}
