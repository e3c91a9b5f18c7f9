/** How often the second reader is right, on the fifth of the sentences that it never learns from. */

/** Counts what a checker says of the sentences: each `isFound` says whether it would speak. */
export function measure(sentences, isFound) {
  const faults = sentences.filter(({ kind }) => kind !== "fine");
  const clean = sentences.filter(({ kind }) => kind === "fine");
  const found = faults.filter(isFound).length;
  const falseAlarms = clean.filter(isFound).length;
  return { faults: faults.length, clean: clean.length, found, falseAlarms };
}

/** A share with its 95 % interval (Wilson), in per cent: "61 (55 to 67)". */
export function share(part, whole) {
  if (whole === 0) return "–";
  const z = 1.96;
  const p = part / whole;
  const middle = (p + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const width = (z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  const percent = (value) => Math.round(100 * Math.min(1, Math.max(0, value)));
  return `${percent(p)} (${percent(middle - width)} to ${percent(middle + width)})`;
}
