import { byId, dialogById } from "./element.ts";
import { employerForm } from "./employer-form.ts";
import { workerEngine } from "./engine.ts";
import { examplePosting } from "./example-posting.ts";
import { fragmentFor, postingIn } from "./shared-link.ts";
import { today } from "./today.ts";
import { createWorkbench } from "./workbench.ts";

/** An address that no one has, so that feeds and search data can be shown. */
const firstSettings = "site:\n  url: https://careers.example\n  title: Careers\n";

const engine = workerEngine(() => new Worker(engineAddress));
const engineAddress = URL.createObjectURL(await engineCode());
let settings = firstSettings;

const facts = employerForm(dialogById("facts"), (next) => {
  settings = next;
  workbench.refresh();
});
const workbench = createWorkbench({
  engine,
  circumstances: () => ({ settings, on: today() }),
  onEdit: (text) => {
    byId("start").toggleAttribute("hidden", text !== "");
  },
  onPaste: (text, isWhole) => {
    if (!isWhole || isRoleSpec(text)) return false;
    void open("", text);
    return true;
  },
  addFacts: () => facts.open(),
});
facts.read(settings);

/** The engine is packed in the page, because a page that may not load anything has to bring all of it along. */
async function engineCode(): Promise<Blob> {
  const packed = Uint8Array.from(atob(byId("engine").textContent ?? ""), (letter) => letter.charCodeAt(0));
  const code = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Blob([await new Response(code).arrayBuffer()], { type: "text/javascript" });
}

function isRoleSpec(text: string): boolean {
  return /^\uFEFF?---\r?\n/.test(text);
}

/** Puts a posting from elsewhere into the editor, as a role spec where it is none. */
async function open(name: string, content: string | ArrayBuffer): Promise<void> {
  if (typeof content === "string" && isRoleSpec(content)) {
    workbench.editor.replace(content, "change");
    workbench.say(`${name} is open.`);
    return;
  }
  workbench.say("Reading the posting …");
  try {
    const { text, remarks } = await engine.ask("import", { name, content, settings });
    if (text !== undefined) workbench.editor.replace(text, "change");
    const done =
      text === undefined
        ? []
        : ["The posting is now a role spec: what it says of pay, place and dates is in fields. Undo with Ctrl+Z."];
    workbench.say([...done, ...remarks.slice(0, 4)].join(" "));
  } catch (error) {
    workbench.say(error instanceof Error ? error.message : String(error));
  }
}

async function openFile(file: File): Promise<void> {
  const bytes = await file.arrayBuffer();
  const isText = /\.(?:md|markdown)$/i.test(file.name);
  await open(file.name, isText ? new TextDecoder().decode(bytes) : bytes);
}

async function copyLink(): Promise<void> {
  const fragment = await fragmentFor({ text: workbench.editor.text(), settings });
  if (fragment === undefined) {
    workbench.say("The posting is too long for a link. Send it as a file.");
    return;
  }
  history.replaceState(null, "", fragment);
  try {
    await navigator.clipboard.writeText(location.href);
    workbench.say(
      "The link is copied. It carries the posting and the employer facts behind the #, which browsers do not send.",
    );
  } catch {
    workbench.say(
      "The link is in the address bar. It carries the posting and the employer facts behind the #, which browsers do not send.",
    );
  }
}

async function openLink(): Promise<void> {
  const shared = await postingIn(location.hash);
  if (shared === "none") return;
  if (shared === "unreadable") {
    workbench.say("The posting in this link cannot be read: the link is cut off, too long, or not of this page.");
    return;
  }
  settings = shared.settings;
  facts.read(settings);
  workbench.editor.replace(shared.text, "change");
}

const file = byId("file");
file.addEventListener("change", () => {
  if (file instanceof HTMLInputElement && file.files?.[0] !== undefined) {
    void openFile(file.files[0]);
    file.value = "";
  }
});
for (const id of ["open", "open-first"]) byId(id).addEventListener("click", () => file.click());
for (const id of ["example", "example-first"]) {
  byId(id).addEventListener("click", () => {
    workbench.editor.replace(examplePosting(today()), "change");
    workbench.editor.focus();
  });
}
byId("facts-open").addEventListener("click", () => facts.open());
byId("link").addEventListener("click", () => void copyLink());
addEventListener("hashchange", () => void openLink());
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  const dropped = event.dataTransfer?.files[0];
  if (dropped === undefined) return;
  event.preventDefault();
  void openFile(dropped);
});
await openLink();
// The engine is begun before there is a text, so that the first one is answered at once.
workbench.refresh();
