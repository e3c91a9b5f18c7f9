/** Makes the page of the playground and the parts of the one of `rolespec dev`, in `bundle/app`: the same app in one file, and in several. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { importSource } from "./import-source.mjs";
import { declareNames } from "./undeclared-names.mjs";
import { withoutExamples } from "./without-examples.mjs";

const root = resolve(import.meta.dirname, "..");
const source = join(root, "src/app/browser");

/** Writes the app into a folder, and tells which modules it is made of. */
export async function bundleApp(target) {
  mkdirSync(target, { recursive: true });
  const engine = await bundleScript("engine-thread.ts", "iife");
  const playground = await bundleScript("playground.ts", "esm");
  // The check of a content manager's form, beside the page that `rolespec export cms` writes.
  const admin = await bundleScript("admin.ts", "iife");
  writeFileSync(join(target, "rolespec-admin.js"), admin.code);
  const style = readFileSync(join(source, "page.css"), "utf8");
  const dev = await bundleScript("dev.ts", "esm");
  writeFileSync(join(target, "dev.js"), dev.code);
  writeFileSync(join(target, "page.css"), style);
  writeFileSync(join(target, "dev.html"), devPage());
  writeFileSync(
    join(target, "playground.html"),
    playgroundPage({ engine: engine.code, script: playground.code, style }),
  );
  return [...engine.moduleIds, ...playground.moduleIds, ...dev.moduleIds, ...admin.moduleIds];
}

/** One script without imports: a page that may load nothing has no others. */
async function bundleScript(entry, format) {
  const bundle = await rolldown({
    cwd: root,
    input: join(source, entry),
    platform: "browser",
    resolve: { conditionNames: ["worker", "browser", "module", "import", "default"] },
    plugins: [declareNames, builtInTemplates, modulesInScripts, withoutExamples],
    logLevel: "warn",
  });
  const { output } = await bundle.generate({ format, codeSplitting: false, minify: true, comments: false });
  await bundle.close();
  return { code: output[0].code, moduleIds: output.flatMap((file) => file.moduleIds ?? []) };
}

/** A package that takes a script without `require` for a page of long ago, and puts itself where no module finds it. */
export const modulesInScripts = {
  name: "modules-in-scripts",
  transform: (code, id) =>
    id.endsWith("/pluralize.js") ? code.replace("typeof require === 'function'", "true") : undefined,
};

/** The templates as text and as functions, for pages in which no text may become code. */
export const builtInTemplates = {
  name: "built-in-templates",
  resolveId: (id) => (id === "rolespec:templates" ? `\0${id}` : undefined),
  async load(id) {
    if (id !== "\0rolespec:templates") return undefined;
    const { templateCode } = await importSource("src/render/templates.ts");
    const files = readdirSync(join(root, "templates")).filter((name) => /\.(?:eta|css|js|svg)$/.test(name));
    const texts = files.toSorted().map((file) => [file, readFileSync(join(root, "templates", file), "utf8")]);
    const ready = texts
      .filter(([file]) => file.endsWith(".eta"))
      .map(([file, text]) => {
        const notation = /\.(?:txt|jsonld)\.eta$/.test(file) ? ["html", "text"] : ["html"];
        return notation.map(
          (each) =>
            `{ file: ${JSON.stringify(file)}, notation: "${each}", source: sources.get(${JSON.stringify(file)}), filled: function (it, options) { ${templateCode(text, each)} } }`,
        );
      });
    return `const sources = new Map(${JSON.stringify(texts)});\nexport const templates = { sources, ready: [${ready.flat().join(",\n")}] };`;
  },
};

function playgroundPage({ engine, script, style }) {
  if (/<\/?script/i.test(script)) throw new Error("The script of the playground would end its element.");
  const digest = createHash("sha256").update(script).digest("base64");
  // Nothing may be loaded or sent. A style may be anywhere: the editor and the shown pages bring theirs, and none can load anything.
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${digest}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const tools = [
    '<input type="file" id="file" hidden accept=".md,.markdown,.txt,.html,.htm,.json,.docx">',
    '<button type="button" id="open">Open a file</button>',
    '<button type="button" id="example">Example</button>',
    '<button type="button" id="facts-open">Employer facts</button>',
    '<button type="button" id="link">Copy link</button>',
  ];
  const start = [
    '<div id="start" class="start">',
    "<p>Paste a job posting below, open a file, or try the example. Nothing leaves this page: it works without a network.</p>",
    '<div class="actions"><button type="button" id="open-first" class="primary">Open a file</button>',
    '<button type="button" id="example-first">Try the example</button></div>',
    "</div>\n",
  ];
  return fillPage({
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    title: "Check a job posting · rolespec",
    kind: "playground",
    tagline: "Check a job posting for language, pay and law. Nothing leaves this page.",
    style: `<style>\n${style}</style>`,
    tools: tools.join("\n"),
    side: "",
    start: start.join("\n"),
    script: `<script type="text/plain" id="engine">${gzipSync(engine, { level: 9 }).toString("base64")}</script>\n<script type="module">${script}</script>`,
  });
}

/** The page of `rolespec dev`. Its server puts the secret of the run in place of `{{token}}`. */
function devPage() {
  const tools = [
    '<button type="button" id="create">New role</button>',
    '<button type="button" id="facts-open">Employer facts</button>',
    '<button type="button" id="save" class="primary" disabled>Saved</button>',
  ];
  return fillPage({
    policy: '<meta name="rolespec-token" content="{{token}}">\n',
    title: "rolespec dev",
    kind: "dev",
    tagline: "The roles of this folder, checked as you write them.",
    style: '<link rel="stylesheet" href="app.css">\n<link rel="icon" href="data:,">',
    tools: tools.join("\n"),
    side: '<nav class="side" aria-labelledby="roles-title">\n<h2 id="roles-title">Roles</h2>\n<div id="roles"></div>\n</nav>\n',
    start: "",
    script: '<script type="module" src="app.js"></script>',
  });
}

function fillPage(values) {
  return readFileSync(join(source, "page.html"), "utf8").replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}
