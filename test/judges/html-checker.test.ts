import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { findProgram } from "../support/programs.ts";
import { judgedTexts } from "./judged-sites.ts";

const java = findProgram("java");
const require = createRequire(import.meta.url);
const checker = require.resolve("vnu-jar/build/dist/vnu.jar");

/** What the checker must find, so that its silence on all else means something. */
const faulty = new Map([
  ["faulty/index.html", "<!doctype html><html lang=en><title>A</title><p><div></p>"],
  ["faulty/style.css", "p { colour: red }"],
  ["faulty/icon.svg", '<svg xmlns="http://www.w3.org/2000/svg"><circle q="1"/></svg>'],
]);

describe.skipIf(java === undefined)("the Nu HTML checker", () => {
  let errors: readonly string[];
  beforeAll(async () => {
    const files = await judgedTexts(/\.(?:html|css|svg)$/);
    errors = await errorsIn(new Map([...[...files].map(asDocument), ...faulty]));
  }, 120_000);

  test("finds no error in any page, fragment, style sheet and image", () => {
    expect(errors.filter((error) => !error.startsWith("faulty/"))).toEqual([]);
  });

  test("is awake: it finds each of the files that are wrong", () => {
    const found = errors.filter((error) => error.startsWith("faulty/")).map((error) => error.split(":")[0]);
    expect([...new Set(found)].toSorted()).toEqual([...faulty.keys()].toSorted());
  });
});

/** A fragment as it is in the page of somebody else; every other file as it is. */
function asDocument([path, body]: readonly [string, string]): readonly [string, string] {
  return path.endsWith("fragment.html")
    ? [path, `<!doctype html><html lang="en"><head><title>Jobs</title></head><body>${body}</body></html>`]
    : [path, body];
}

/** All that the checker calls an error, `path:line: message`. */
async function errorsIn(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "rolespec-html-"));
  try {
    for (const [path, body] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), body);
    }
    const options = ["--stdout", "--exit-zero-always", "--errors-only", "--format", "json"];
    const { stdout } = await promisify(execFile)(
      java ?? "java",
      ["-Xmx512m", "-jar", checker, ...options, "--also-check-css", "--also-check-svg", "--skip-non-html", folder],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    // The checker's own format: https://github.com/validator/validator/wiki/Output-»-JSON
    const { messages } = JSON.parse(stdout) as { readonly messages: readonly Message[] };
    return messages.map(({ url, lastLine, message }) => {
      const path = decodeURIComponent(url ?? "").slice(`file:${folder}/`.length);
      return `${path}:${lastLine ?? 0}: ${message}`;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Message {
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}
