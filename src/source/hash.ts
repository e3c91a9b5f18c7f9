/**
 * A number of 32 bits that stands for a text, the same on every machine: FNV-1a over UTF-16 units, mixed at the end so that
 * every bit depends on the whole text. Texts that differ may share a number; different seeds give numbers that do not go together.
 */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
