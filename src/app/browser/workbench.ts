import type { Extension } from "@codemirror/state";
import type { Checked, Posting, Shown, ShownFinding } from "../protocol.ts";
import { postingCompletion } from "./completion.ts";
import { createEditor, type Editor } from "./editor.ts";
import { byId, type Content, fill, sentence } from "./element.ts";
import type { Engine } from "./engine.ts";
import { findingsView } from "./findings-view.ts";
import { showLaw } from "./law-view.ts";
import { outputViewNames, outputViews } from "./output-views.ts";
import { createTabs } from "./tabs.ts";
import { counted } from "./words.ts";

/** The editor with everything that is known of its text beside it: what the playground and `rolespec dev` share. */
export interface Workbench {
  readonly editor: Editor;
  /** Checks anew, for another reason than a change of the text. */
  refresh(): void;
  say(...message: readonly Content[]): void;
}

export interface WorkbenchOptions {
  readonly engine: Engine;
  readonly extensions?: Extension;
  /** What goes with the text of the editor. */
  circumstances(): Omit<Posting, "text">;
  onEdit(text: string): void;
  /** Whether there is a posting to be checked. Default: always. */
  isReady?(): boolean;
  onPaste?(text: string, isWhole: boolean): boolean;
  addFacts(): void;
}

const waitAfterKey = 20;

export function createWorkbench(options: WorkbenchOptions): Workbench {
  const { engine, circumstances, onEdit, isReady = () => true, onPaste, addFacts, extensions = [] } = options;
  let findings: readonly ShownFinding[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isStale = false;

  const say = (...message: readonly Content[]): void => fill(byId("message"), ...message);
  const schedule = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), wait);
  };
  const editor = createEditor({
    parent: byId("editor"),
    label: "Posting",
    hint: "Paste or write a job posting here.",
    extensions: [extensions, postingCompletion((offset) => engine.ask("complete", { ...posting(), offset }))],
    onChange: () => {
      onEdit(editor.text());
      schedule(waitAfterKey);
    },
    onMove: (offset) =>
      point(findings.find(({ start, end }) => editor.now(start) <= offset && offset <= editor.now(end))),
    ...(onPaste !== undefined && { onPaste }),
    onFix: (_, fix) => editor.apply(fix.edits),
  });
  const list = findingsView(byId("panel-findings"), {
    show: (finding) => goToFinding(finding),
    fix: (_, { edits }) => editor.apply(edits),
    fixAll: async () => {
      const { text, count } = await engine.ask("fix", posting());
      editor.replace(text, "change");
      say(`${counted(count, "thing")} fixed. Undo with Ctrl+Z.`);
    },
    allow: async (finding, reason) => {
      const { edits } = await engine.ask("allow", { ...posting(), finding, reason });
      if (edits.length > 0) editor.apply(edits);
      say(
        edits.length > 0
          ? "Allowed, with your reason in the text."
          : "This cannot be allowed from here. Add it under `lint:` in the text.",
      );
    },
  });
  const views = outputViews({
    onWords: (words, offset) => goTo(editor, words, offset),
    onFinding: (finding) => goToFinding(finding),
  });
  const point = (finding: ShownFinding | undefined): void => {
    list.point(finding);
    views.point(finding);
  };
  const goToFinding = (finding: ShownFinding): void => {
    editor.select(finding.start, finding.end);
    point(finding);
  };
  const tabs = createTabs(byId("tabs"), () => void show());
  const posting = (): Posting => ({ ...circumstances(), text: editor.text() });

  async function check(): Promise<void> {
    if (isBusy) {
      isStale = true;
      return;
    }
    if (!isReady()) return;
    isBusy = true;
    isStale = false;
    editor.remember();
    try {
      const asked = posting();
      const answer = await engine.ask("check", asked);
      // A blank text is checked too, which makes the checker ready, but there is nothing to say of it.
      const checked = asked.text.trim() === "" ? nothingChecked : answer;
      // Of a role that was left meanwhile, nothing is said.
      if (posting().path === asked.path) tell(checked);
    } catch (error) {
      say(sentence(error instanceof Error ? error.message : String(error)));
    }
    isBusy = false;
    if (isStale) schedule(0);
    else await show();
  }

  function tell(checked: Checked): void {
    findings = checked.findings;
    editor.mark(findings);
    if (checked === nothingChecked) list.clear();
    else list.update(checked);
    tabs.count("findings", findings.length);
    tabs.count("law", checked.places.filter(({ worst }) => worst === "fail" || worst === "risk").length);
    if (checked === nothingChecked) fill(byId("panel-law"), "The laws of the places of work are listed here.");
    else showLaw(byId("panel-law"), checked, addFacts);
    summarise(checked === nothingChecked ? undefined : checked);
  }

  /** Only the view that is looked at is made. */
  async function show(): Promise<void> {
    const name = outputViewNames.find((each) => each === tabs.current());
    if (name === undefined || !isReady()) return;
    if (editor.text().trim() === "") return fill(byId(`panel-${name}`), "There is nothing to show yet.");
    try {
      const shown: Shown = await engine.ask("show", posting());
      if (tabs.current() === name) views.show(name, byId(`panel-${name}`), { shown, findings });
    } catch (error) {
      say(sentence(error instanceof Error ? error.message : String(error)));
    }
  }

  return { editor, refresh: () => schedule(0), say };
}

const nothingChecked: Checked = {
  title: "",
  status: "open",
  findings: [],
  places: [],
  otherLaws: 0,
  missingFacts: [],
  settingsFaults: [],
};

/** One line for everybody, read out by screen readers. */
function summarise(checked: Checked | undefined): void {
  const findings = checked?.findings ?? [];
  const count = (severity: ShownFinding["severity"]): number =>
    findings.filter((each) => each.severity === severity).length;
  const parts = [
    counted(count("error"), "error"),
    counted(count("warning"), "warning"),
    counted(count("info"), "note"),
  ];
  const text = checked === undefined ? "" : parts.join(", ");
  const place = byId("summary");
  if (place.textContent !== text) place.textContent = text;
}

/** Goes from words of the page to the same words of the text. Marks of Markdown between them are passed over. */
function goTo(editor: Editor, words: string, offset: number): void {
  const text = editor.text();
  const from = Math.max(0, words.slice(0, offset).search(/\S{1,30}$/));
  for (const piece of [words.trim(), words.slice(from, from + 30).trim(), words.slice(from).split(/\s/)[0] ?? ""]) {
    const start = piece.length < 2 ? -1 : text.indexOf(piece);
    if (start !== -1) {
      editor.select(start, start + piece.length);
      return;
    }
  }
}
