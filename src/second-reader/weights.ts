/** Weights by feature: those of feature f are at `places[f]` up to `places[f + 1]`, each with the kind it speaks for. */
export interface Weights {
  readonly places: Uint32Array;
  readonly kinds: Uint8Array;
  readonly values: Int8Array;
}

/** One weight as it is written: the number of its feature times the number of kinds, plus its kind; and its value. */
export interface WrittenWeight {
  readonly key: number;
  readonly value: number;
}

/** Writes weights as text: the distance of each key from the one before in groups of seven bits, then the value; in base 64. */
export function writeWeights(weights: readonly WrittenWeight[]): string {
  const bytes: number[] = [];
  let last = 0;
  for (const { key, value } of weights) {
    let distance = key - last;
    last = key;
    while (distance > 127) {
      bytes.push((distance & 127) | 128);
      distance >>>= 7;
    }
    bytes.push(distance, value & 255);
  }
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Reads what `writeWeights` wrote. White space in the text means nothing. */
export function readWeights(text: string, featureCount: number, kindCount: number): Weights {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const places = new Uint32Array(featureCount + 1);
  const kinds: number[] = [];
  const values: number[] = [];
  let key = 0;
  for (let at = 0; at < bytes.length; ) {
    let distance = 0;
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    while (byte > 127) {
      distance |= (byte & 127) << shift;
      shift += 7;
      byte = bytes[at++] ?? 0;
    }
    key += distance | (byte << shift);
    const feature = Math.floor(key / kindCount);
    places[feature + 1] = (places[feature + 1] ?? 0) + 1;
    kinds.push(key % kindCount);
    const value = bytes[at++] ?? 0;
    values.push(value > 127 ? value - 256 : value);
  }
  for (let feature = 0; feature < featureCount; feature++) {
    places[feature + 1] = (places[feature + 1] ?? 0) + (places[feature] ?? 0);
  }
  return { places, kinds: Uint8Array.from(kinds), values: Int8Array.from(values) };
}
