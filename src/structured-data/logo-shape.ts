/**
 * The shapes of a logo that Google shows: pixels on each side, and width by height.
 * https://developers.google.com/search/docs/appearance/structured-data/organization and …/job-posting, as of 8 September 2026.
 */
const logoShape = { fewestPixels: 112, narrowest: 0.75, widest: 2.5 };

/** Why search engines do not show a logo of that size, with the remedy; nothing where they do. A drawing in SVG has a shape, but no pixels. */
export function logoFault(
  { width, height }: { readonly width: number; readonly height: number },
  isDrawing: boolean,
): string | undefined {
  const { fewestPixels, narrowest, widest } = logoShape;
  const shape = width / height;
  if (shape > widest || shape < narrowest) {
    const ratio = (shape > 1 ? shape : 1 / shape).toFixed(1);
    const is = shape > 1 ? `${ratio} times as wide as it is high` : `${ratio} times as high as it is wide`;
    return `The logo is ${is}, and search engines show none wider than ${widest} times its height or narrower than ${narrowest} times; take a squarer one.`;
  }
  if (!isDrawing && Math.min(width, height) < fewestPixels)
    return `The logo is ${width} by ${height} pixels, and search engines show none below ${fewestPixels} by ${fewestPixels}; take a larger one.`;
  return undefined;
}
