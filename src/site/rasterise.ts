import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Rasterise } from "../render/render-role.ts";
import { UserError } from "../user-error.ts";

const require = createRequire(import.meta.url);

/**
 * Makes images with the packages @resvg/resvg-wasm and dejavu-fonts-ttf, which are not installed with this tool: few need them. No typeface of
 * the machine is used, so that every machine makes the same bytes.
 */
export async function openRasteriser(): Promise<Rasterise> {
  try {
    const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
    const [wasm, ...fontBuffers] = await Promise.all([
      readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")),
      readFile(require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")),
      readFile(require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf")),
    ]);
    await initWasm(wasm).catch(refuseUnlessDone);
    return (svg) => new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } }).render().asPng();
  } catch (error) {
    if (!isNotInstalled(error)) throw error;
    throw new UserError("Images of shared links are made with two packages that are not installed here.", {
      hint: "Run `npm install @resvg/resvg-wasm dejavu-fonts-ttf`, or remove `social-images` from rolespec.yaml.",
      cause: error,
    });
  }
}

/** The library is made ready once in a process, and says so the second time. */
function refuseUnlessDone(error: unknown): void {
  if (!(error instanceof Error && error.message.startsWith("Already initialized"))) throw error;
}

function isNotInstalled(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ERR_MODULE_NOT_FOUND" || error.code === "MODULE_NOT_FOUND")
  );
}
