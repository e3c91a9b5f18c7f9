import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** The layers, lowest first. A folder's siblings in its layer may be closed to it. */
const layers: readonly (readonly string[])[] = [
  ["source", "user-error.ts"],
  ["diagnostic.ts"],
  ["role", "settings", "words"],
  ["law", "prose", "second-reader", "spelling", "structured-data", "import"],
  ["rules", "render"],
  ["lint", "report", "audit"],
  ["core", "core.ts", "editing", "forms"],
  ["site", "app"],
  ["index.ts", "api", "dev", "lsp", "mcp"],
  ["cli"],
];

/** In these layers no folder knows its siblings. */
const separate = new Set([3, 4]);

/** The highest layer of the core, which runs in a worker, an editor and a browser page as well. */
const highestCoreLayer = 6;

interface Module {
  readonly path: string;
  readonly folder: string;
  readonly layer: number;
  readonly imports: readonly string[];
}

const modules: readonly Module[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/(?:library|english|ordinary-words)\.d\.ts$/.test(file))
  .map((path) => {
    const text = readFileSync(join("src", path), "utf8");
    const folder = path.split("/")[0] ?? "";
    const imports = [
      ...text.matchAll(/(?:^|\n)(?:import|export)\s(?:[^;"']*\sfrom\s)?["']([^"']+)["']|import\(["']([^"']+)["']\)/g),
    ];
    return {
      path,
      folder,
      layer: layers.findIndex((folders) => folders.includes(folder)),
      imports: imports.map((match) => match[1] ?? match[2] ?? ""),
    };
  });

/** The word rules of `rules/` and the words of English, written by `npm run compile`. */
const generated = ["/library.js", "./english.js", "./ordinary-words.js", "./section-names.js"];

const byPath = new Map(modules.map((module) => [module.path, module]));

function target(from: Module, specifier: string): Module | undefined {
  return specifier.startsWith(".") ? byPath.get(normalize(join(dirname(from.path), specifier))) : undefined;
}

describe("the project", () => {
  test("has every source file in a layer", () => {
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.filter(({ layer }) => layer === -1).map(({ path }) => path)).toEqual([]);
  });

  test("has every relative import lead to a file of the project", () => {
    const astray = modules.flatMap((from) =>
      from.imports
        .filter(
          (specifier) =>
            specifier.startsWith(".") &&
            !specifier.endsWith(".d.ts") &&
            !generated.some((file) => specifier.endsWith(file)) &&
            target(from, specifier) === undefined,
        )
        .map((specifier) => `${from.path} → ${specifier}`),
    );
    expect(astray).toEqual([]);
  });

  test("imports only from its own layer or a lower one, and not from a folder beside it that is closed to it", () => {
    const upward = modules.flatMap((from) =>
      from.imports.flatMap((specifier) => {
        const to = target(from, specifier);
        if (to === undefined || to.layer < from.layer || to.folder === from.folder) return [];
        const mayPass = to.layer === from.layer && !separate.has(from.layer);
        return mayPass ? [] : [`${from.path} → ${to.path}`];
      }),
    );
    expect(upward).toEqual([]);
  });

  test("has no circle of imports, types included", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (module: Module, trail: readonly string[]): void => {
      if (trail.includes(module.path))
        circles.push([...trail.slice(trail.indexOf(module.path)), module.path].join(" → "));
      if (done.has(module.path) || trail.includes(module.path)) return;
      for (const specifier of module.imports) {
        const to = target(module, specifier);
        if (to !== undefined) visit(to, [...trail, module.path]);
      }
      done.add(module.path);
    };
    for (const module of modules) visit(module, []);
    expect(circles).toEqual([]);
  });

  test("has a core that needs nothing of Node", () => {
    const bound = modules.filter(
      ({ layer, imports }) => layer <= highestCoreLayer && imports.some((specifier) => specifier.startsWith("node:")),
    );
    expect(bound.map(({ path }) => path)).toEqual([]);
  });

  test("has two barrels, the public API with and without Node", () => {
    const barrels = modules.filter(
      ({ path }) =>
        !["index.ts", "core.ts"].includes(path) &&
        /(?:^|\n)export (?:\*|\{[^}]*\}) from/.test(readFileSync(join("src", path), "utf8")),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  test("has files of one idea: half of them are under 100 lines, and code over 250 lines is named here", () => {
    const code = modules.filter(
      ({ path }) => !/(?:^|\/)(?:data|scenarios|place-data)\/|-data\.ts$|-names\.ts$|\/table\.ts$/.test(path),
    );
    const sizes = code.map(({ path }) => ({ path, lines: readFileSync(join("src", path), "utf8").split("\n").length }));
    const median = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)];
    expect(median).toBeLessThan(100);
    expect(sizes.filter(({ lines }) => lines > 250).map(({ path }) => path)).toEqual([]);
  });
});
