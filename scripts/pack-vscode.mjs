/**
 * Makes the extension for Visual Studio Code: bundles it for the desktop and for the web, and packs it with its schemas into
 * `release/rolespec-VERSION.vsix`, or into the file that is named. `npm run vscode` runs it after `npm run compile`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import JSZip from "jszip";
import { rolldown } from "rolldown";
import { builtInTemplates, modulesInScripts } from "./bundle-app.mjs";
import { importSource } from "./import-source.mjs";
import { bundledPackages, licenceText, packageProblems } from "./licences.mjs";
import { declareNames } from "./undeclared-names.mjs";

const root = resolve(import.meta.dirname, "..");
const extension = join(root, "editors/vscode");
const manifest = JSON.parse(readFileSync(join(extension, "package.json"), "utf8"));
const target = resolve(process.argv[2] ?? join(root, "release", `rolespec-${manifest.version}.vsix`));

const browser = {
  platform: "browser",
  resolve: { conditionNames: ["worker", "browser", "module", "import", "default"] },
};
const files = [
  await script("desktop.ts", "dist/desktop/extension.cjs", { format: "cjs", platform: "node", external: ["vscode"] }),
  await script("node-server.ts", "dist/desktop/server.mjs", { format: "esm", platform: "node" }),
  await script("web.ts", "dist/web/extension.cjs", { format: "cjs", ...browser, external: ["vscode"] }),
  await script("web-server.ts", "dist/web/server.js", { format: "iife", ...browser }),
];
const packages = bundledPackages(
  files.flatMap(({ moduleIds }) => moduleIds),
  root,
);
const problems = packages.flatMap(packageProblems);
if (problems.length > 0) throw new Error(`These packages cannot be bundled:\n${problems.join("\n")}`);
const { roleJsonSchema } = await importSource("src/role/role-json-schema.ts");
const { settingsJsonSchema } = await importSource("src/settings/settings-json-schema.ts");
const { required: _, ...defaults } = roleJsonSchema();

const zip = new JSZip();
const add = (path, content) =>
  zip.file(path, content, { date: new Date("2000-01-01T12:00:00Z"), createFolders: false });
add("[Content_Types].xml", contentTypes());
add("extension.vsixmanifest", vsixManifest());
add("extension/package.json", `${JSON.stringify({ ...manifest, private: undefined }, null, 2)}\n`);
for (const name of ["README.md", "LICENSE"]) add(`extension/${name}`, readFileSync(join(extension, name)));
add("extension/THIRD-PARTY-LICENSES.txt", licenceText(packages));
add("extension/schemas/settings.json", JSON.stringify(settingsJsonSchema()));
add("extension/schemas/defaults.json", JSON.stringify(defaults));
add("extension/schemas/role.json", JSON.stringify(roleJsonSchema()));
for (const { path, code } of files) add(`extension/${path}`, code);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 9 } }),
);
process.stdout.write(`${target}\n`);

async function script(entry, path, { format, ...options }) {
  const bundle = await rolldown({
    cwd: root,
    input: join(extension, "src", entry),
    plugins: [declareNames, builtInTemplates, modulesInScripts],
    logLevel: "warn",
    ...options,
  });
  const { output } = await bundle.generate({ format, codeSplitting: false, minify: true, comments: false });
  await bundle.close();
  return { path, code: output[0].code, moduleIds: output.flatMap((file) => file.moduleIds ?? []) };
}

function contentTypes() {
  const types = {
    json: "application/json",
    js: "application/javascript",
    cjs: "application/javascript",
    mjs: "application/javascript",
  };
  const others = { md: "text/markdown", txt: "text/plain", vsixmanifest: "text/xml" };
  const lines = Object.entries({ ...types, ...others }).map(
    ([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}"/>`,
  );
  const override = '<Override PartName="/extension/LICENSE" ContentType="text/plain"/>';
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${lines.join("")}${override}</Types>
`;
}

function vsixManifest() {
  const { name, version, publisher, displayName, description, categories, keywords, engines } = manifest;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
<Metadata>
<Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
<DisplayName>${displayName}</DisplayName>
<Description xml:space="preserve">${description}</Description>
<Tags>${[...keywords, "__web_extension"].join(",")}</Tags>
<Categories>${categories.join(",")}</Categories>
<GalleryFlags>Public</GalleryFlags>
<Properties>
<Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
<Property Id="Microsoft.VisualStudio.Code.ExtensionDependencies" Value=""/>
<Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace,web"/>
</Properties>
<License>extension/LICENSE</License>
</Metadata>
<Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
<Dependencies/>
<Assets>
<Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
<Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
<Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE" Addressable="true"/>
</Assets>
</PackageManifest>
`;
}
