const rightToLeft = /^(?:ar|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(?:-|$)/i;
const rightToLeftScripts = /-(?:Arab|Hebr|Nkoo|Syrc|Thaa)(?:-|$)/i;
const leftToRightScripts = /-(?:Cyrl|Latn|Deva)(?:-|$)/i;

/** The direction in which a BCP 47 language is written: that of its script, where the tag names one. */
export function directionOf(language: string): "ltr" | "rtl" {
  if (rightToLeftScripts.test(language)) return "rtl";
  return rightToLeft.test(language) && !leftToRightScripts.test(language) ? "rtl" : "ltr";
}
