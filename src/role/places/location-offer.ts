import type { Place } from "../role-spec.ts";
import type { Mode } from "./location-words.ts";

/** One of the ways of working that a line offers: "Remote (US)" of "Berlin or Remote (US)". */
export interface Offer {
  readonly modes: ReadonlySet<Mode>;
  readonly places: readonly Place[];
  readonly areas: readonly string[];
  readonly unread: readonly string[];
}

/** Countries after "or" go on with where a remote job may be done: "Remote, United States or Canada". */
export function continueScope(offers: readonly Offer[]): readonly Offer[] {
  const [first] = offers;
  if (first === undefined || !isRemoteAlone(first) || first.areas.length === 0) return offers;
  return offers.map((offer) => {
    const areas = offer.places.map(({ code }) => code);
    const isScope = offer.modes.size === 0 && offer.places.length > 0 && offer.places.every(isWholeArea);
    return isScope ? { ...offer, modes: first.modes, places: [], areas } : offer;
  });
}

function isRemoteAlone({ modes }: Offer): boolean {
  return modes.has("remote") && modes.size === 1;
}

function isWholeArea({ locality, street }: Place): boolean {
  return locality === undefined && street === undefined;
}
