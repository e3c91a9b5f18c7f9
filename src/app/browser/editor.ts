import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type Diagnostic, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Annotation, type ChangeDesc, EditorSelection, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightSpecialChars, keymap, placeholder } from "@codemirror/view";
import type { Edit } from "../../source/edits.ts";
import type { ShownFinding, ShownFix } from "../protocol.ts";
import { postingLanguage } from "./posting-language.ts";

/** The text of a posting that somebody writes, with its findings marked. */
export interface Editor {
  text(): string;
  /** Puts another text in place of all. It can be undone, unless it is `fresh`: another file. */
  replace(text: string, kind: "change" | "fresh"): void;
  apply(edits: readonly Edit[]): void;
  select(start: number, end: number): void;
  focus(): void;
  /** Begins to note what changes from here on, so that findings of this text can be marked in a later one. */
  remember(): void;
  /** Marks findings of the text that was remembered. */
  mark(findings: readonly ShownFinding[]): void;
  /** Where an offset of the remembered text is now. */
  now(offset: number): number;
}

export interface EditorOptions {
  readonly parent: Element;
  readonly label: string;
  readonly hint: string;
  readonly extensions?: Extension;
  onChange(): void;
  /** The cursor is at an offset. */
  onMove(offset: number): void;
  onPaste?(text: string, isWhole: boolean): boolean;
  onFix(finding: ShownFinding, fix: ShownFix): void;
}

const severities = { error: "error", warning: "warning", info: "info" } as const;
const isProgrammatic = Annotation.define<boolean>();

export function createEditor(options: EditorOptions): Editor {
  const { parent, label, hint, onChange, onMove, onPaste, onFix, extensions = [] } = options;
  let changes: ChangeDesc | undefined;
  const listener = EditorView.updateListener.of((update) => {
    if (update.docChanged) {
      changes = changes?.composeDesc(update.changes.desc);
      onChange();
    } else if (update.selectionSet && !update.transactions.some((each) => each.annotation(isProgrammatic) === true)) {
      onMove(update.state.selection.main.head);
    }
  });
  const paste = EditorView.domEventHandlers({
    paste: (event, { state }) => {
      const pasted = event.clipboardData?.getData("text/plain") ?? "";
      const { from, to } = state.selection.main;
      const isWhole = state.doc.toString().trim() === "" || (from === 0 && to === state.doc.length);
      if (onPaste === undefined || !onPaste(pasted, isWhole)) return false;
      event.preventDefault();
      return true;
    },
  });
  const always: Extension = [
    history(),
    drawSelection(),
    highlightSpecialChars(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "true", autocorrect: "off", tabindex: "0" }),
    placeholder(hint),
    [...postingLanguage],
    keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap]),
    extensions,
    listener,
    paste,
  ];
  const begin = (doc: string): EditorState => EditorState.create({ doc, extensions: always });
  const view = new EditorView({ state: begin(""), parent });
  const now = (offset: number): number =>
    Math.min(changes === undefined ? offset : changes.mapPos(offset), view.state.doc.length);
  return {
    text: () => view.state.doc.toString(),
    replace: (text, kind) => {
      if (kind === "fresh") {
        view.setState(begin(text));
        changes = undefined;
        onChange();
      } else {
        view.dispatch({ changes: smallestChange(view.state.doc.toString(), text), userEvent: "input" });
      }
    },
    apply: (edits) => {
      view.dispatch({
        changes: edits.map(({ start, end, text }) => ({ from: now(start), to: now(end), insert: text })),
        userEvent: "input.fix",
      });
    },
    select: (start, end) => {
      const selection = EditorSelection.single(now(start), now(end));
      const effects = EditorView.scrollIntoView(selection.main, { y: "center" });
      view.dispatch({ selection, effects, annotations: isProgrammatic.of(true) });
      view.focus();
    },
    focus: () => view.focus(),
    remember: () => {
      changes = view.state.changes([]).desc;
    },
    mark: (findings) => {
      const marks = findings.map((finding): Diagnostic => {
        const from = now(finding.start);
        return {
          from,
          to: Math.max(from, now(finding.end)),
          severity: severities[finding.severity],
          message: finding.message,
          actions: finding.fixes.slice(0, 3).map((fix) => ({ name: fix.title, apply: () => onFix(finding, fix) })),
        };
      });
      view.dispatch(
        setDiagnostics(
          view.state,
          marks.toSorted((a, b) => a.from - b.from),
        ),
      );
    },
    now,
  };
}

/** The change between two texts without what they begin and end with alike. */
function smallestChange(before: string, after: string): { from: number; to: number; insert: string } {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
