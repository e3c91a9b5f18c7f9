import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from "@codemirror/autocomplete";
import { type Extension, Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { ShownCompletion } from "../protocol.ts";

/** Offers fields, values and places as they are typed, and anywhere with Ctrl+Space. */
export function postingCompletion(ask: (offset: number) => Promise<readonly ShownCompletion[]>): Extension {
  const source = async ({ pos, explicit, state }: CompletionContext): Promise<CompletionResult | null> => {
    const line = state.doc.lineAt(pos);
    // In running text there is nothing to complete, and no key is worth a question.
    if (!explicit && !/^\s*(?:- )?[\w-]{1,40}(?:: ?[^#]*)?$|rolespec-allow/.test(line.text.slice(0, pos - line.from)))
      return null;
    const items = await ask(pos);
    const [first] = items;
    if (first === undefined) return null;
    return {
      from: first.edit.start,
      to: first.edit.end,
      options: items.map(({ label, detail, edit }) => ({ label, detail, apply: edit.text })),
      filter: false,
    };
  };
  return [
    autocompletion({ override: [source], icons: false, activateOnTypingDelay: 150 }),
    Prec.highest(keymap.of(completionKeymap)),
  ];
}
