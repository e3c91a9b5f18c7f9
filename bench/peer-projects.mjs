import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { generate } = await import(pathToFileURL(resolve("..", "shared", "bench", "gen-corpus.mjs")).href);

/** Writes generated roles, always the same, as a project of ours, and gives its folder. */
export function writeProject(folder, count) {
  mkdirSync(join(folder, "roles"), { recursive: true });
  writeFileSync(
    join(folder, "rolespec.yaml"),
    "site: { url: https://careers.example.com, title: Careers }\nemployer: { name: Acme, employees: { total: 250 } }\n",
  );
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, "roles", `role-${index}.md`), generate(index, {}).text);
  return folder;
}

/** The files of the roles, from the project's folder. */
export function roleFiles(folder) {
  return readdirSync(join(folder, "roles"))
    .toSorted()
    .map((name) => join("roles", name));
}

/** The same roles for Eleventy, which makes a page of HTML of each and no more. */
export function writeEleventy(folder, count) {
  mkdirSync(join(folder, "roles", "_includes"), { recursive: true });
  writeFileSync(join(folder, "roles", "_includes", "role.liquid"), page("{{ title }}", "{{ content }}"));
  writeFileSync(join(folder, "roles", "roles.json"), JSON.stringify({ layout: "role.liquid" }));
  writeFileSync(
    join(folder, "eleventy.config.mjs"),
    'export default () => ({ dir: { input: "roles", output: "dist" }, markdownTemplateEngine: false });\n',
  );
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, "roles", `role-${index}.md`), generate(index, {}).text);
  return folder;
}

/** The same roles for Hugo: pages of HTML, and the list that it makes by itself. */
export function writeHugo(folder, count) {
  mkdirSync(join(folder, "content", "roles"), { recursive: true });
  mkdirSync(join(folder, "layouts", "_default"), { recursive: true });
  const listed = "{{ range .Pages }}<a href='{{ .Permalink }}'>{{ .Title }}</a>{{ end }}";
  writeFileSync(join(folder, "layouts", "_default", "single.html"), page("{{ .Title }}", "{{ .Content }}"));
  writeFileSync(join(folder, "layouts", "_default", "list.html"), page("{{ .Title }}", listed));
  writeFileSync(join(folder, "config.toml"), 'baseURL = "https://careers.example.com/"\ntitle = "Careers"\n');
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, "content", "roles", `role-${index}.md`), generate(index, {}).text);
  return folder;
}

function page(title, content) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${content}</body></html>\n`;
}
