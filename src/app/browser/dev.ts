import { keymap } from "@codemirror/view";
import type { OpenFile, ProjectEvent, Saved } from "../project-protocol.ts";
import { byId, dialogById, element, fill } from "./element.ts";
import { employerForm } from "./employer-form.ts";
import { createRoleList } from "./role-list.ts";
import { serverEngine } from "./server-engine.ts";
import { createWorkbench } from "./workbench.ts";

const engine = serverEngine(document.querySelector<HTMLMetaElement>('meta[name="rolespec-token"]')?.content ?? "");
/** The role that is open, as it is on disk. */
let opened: (OpenFile & { readonly path: string }) | undefined;
let settings: OpenFile = { text: "", version: "" };
let settingsPath = "";

const save = byId("save");
const list = createRoleList(byId("roles"), (path) => void leaveFor(path));
const workbench = createWorkbench({
  engine,
  extensions: keymap.of([
    {
      key: "Mod-s",
      run: () => {
        void saveRole();
        return true;
      },
      preventDefault: true,
    },
  ]),
  circumstances: () => ({ settings: "", on: "", path: opened?.path ?? "" }),
  isReady: () => opened !== undefined,
  onEdit: () => showUnsaved(),
  addFacts: () => facts.open(),
});
const facts = employerForm(dialogById("facts"), (text) => void saveSettings(text));

function isUnsaved(): boolean {
  return opened !== undefined && workbench.editor.text() !== opened.text;
}

function showUnsaved(): void {
  save.toggleAttribute("disabled", !isUnsaved());
  save.textContent = isUnsaved() ? "Save" : "Saved";
}

function report(error: unknown): void {
  workbench.say(error instanceof Error ? error.message : String(error));
}

async function leaveFor(path: string): Promise<void> {
  if (isUnsaved() && path !== opened?.path && !confirm("Leave without saving? What you changed here is lost.")) return;
  await open(path).catch(report);
}

async function open(path: string): Promise<void> {
  const file = await engine.ask("open", { path });
  opened = { ...file, path };
  history.replaceState(null, "", `#${encodeURIComponent(path)}`);
  fill(byId("write-title"), path);
  list.current(path);
  workbench.say("");
  workbench.editor.replace(file.text, "fresh");
}

async function saveRole(): Promise<void> {
  if (opened === undefined || !isUnsaved()) return;
  const text = workbench.editor.text();
  try {
    const saved = await engine.ask("save", { ...opened, text });
    if (saved.kind === "changed") return askWhichText();
    opened = { ...opened, text, version: saved.version };
    workbench.say("Saved.");
  } catch (error) {
    report(error);
  }
  showUnsaved();
}

/** Two texts of one role: only a person can say which is right. */
function askWhichText(): void {
  const path = opened?.path ?? "";
  workbench.say(
    element("span", {}, "The file was changed by another program too. "),
    element("button", { type: "button", click: () => void open(path).catch(report) }, "Take the file"),
    element("button", { type: "button", click: () => void overwrite(path).catch(report) }, "Keep this text"),
  );
}

async function overwrite(path: string): Promise<void> {
  const { version, text } = await engine.ask("open", { path });
  opened = { path, version, text };
  await saveRole();
}

async function saveSettings(text: string): Promise<void> {
  try {
    const saved: Saved = await engine.ask("save", { path: settingsPath, text, version: settings.version });
    if (saved.kind === "saved") settings = { text, version: saved.version };
    else workbench.say(`${settingsPath} was changed by another program. Open the facts again.`);
    await readSettings();
  } catch (error) {
    report(error);
  }
}

async function readSettings(): Promise<void> {
  settings = await engine.ask("open", { path: settingsPath });
  facts.read(settings.text);
}

async function readProject(): Promise<void> {
  const project = await engine.ask("project", {});
  settingsPath = project.settingsPath;
  document.title = `${project.title} · rolespec dev`;
  list.set(project.roles);
  await readSettings();
}

async function readAgain(path: string): Promise<void> {
  if (path !== opened?.path) return;
  const file = await engine.ask("open", { path });
  if (file.version === opened.version) return;
  if (isUnsaved()) return askWhichText();
  opened = { ...file, path };
  workbench.editor.replace(file.text, "change");
  showUnsaved();
}

async function follow(event: ProjectEvent): Promise<void> {
  switch (event.kind) {
    case "roles":
      return list.update(event.roles);
    case "removed":
      list.remove(event.path);
      if (event.path === opened?.path) workbench.say("The file of this role is gone. Its text is still here.");
      return;
    case "changed":
      return readAgain(event.path);
    case "project":
      await readProject();
      workbench.refresh();
  }
}

async function create(): Promise<void> {
  const title = prompt("What is the job called?") ?? "";
  if (title.trim() === "") return;
  const { path } = await engine.ask("create", { title });
  await open(path);
}

save.addEventListener("click", () => void saveRole());
byId("create").addEventListener("click", () => void create().catch(report));
byId("facts-open").addEventListener("click", () => facts.open());
addEventListener("beforeunload", (event) => {
  if (isUnsaved()) event.preventDefault();
});
void engine.listen(
  (event) => void follow(event).catch(report),
  (isConnected) => {
    if (!isConnected) workbench.say("`rolespec dev` does not answer. Start it again, and reload this page.");
  },
);
await readProject();
const asked = decodeURIComponent(location.hash.slice(1));
const first = list.has(asked) ? asked : list.first();
if (first === undefined) workbench.say("There are no roles yet. Begin one with “New role”.");
else await open(first).catch(report);
