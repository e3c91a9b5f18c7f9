import { HighlightStyle, type LanguageSupport, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { tags } from "@lezer/highlight";

interface State {
  /** `start`: nothing was read yet. */
  readonly place: "start" | "fields" | "body";
}

/** Shows what is a field, a heading, an item and a comment. It colours the text; it does not read it. */
const posting: StreamLanguage<{ place: State["place"] }> = StreamLanguage.define<{ place: State["place"] }>({
  startState: () => ({ place: "start" }),
  token(stream, state) {
    if (stream.sol() && stream.match(/^---\s*$/)) {
      state.place = state.place === "start" ? "fields" : "body";
      return "meta";
    }
    if (state.place === "start") state.place = "body";
    if (state.place === "fields") {
      if (stream.match(/^\s*#.*/)) return "comment";
      if (stream.match(/^\s*(?:- )?[\w-]+(?=:(?:\s|$))/)) return "propertyName";
      stream.next();
      stream.match(/^[^#\n]*/);
      return null;
    }
    if (stream.sol() && stream.match(/^#{1,6}\s.*/)) return "heading";
    if (stream.match(/^<!--.*?(?:-->|$)/)) return "comment";
    if (stream.sol() && stream.match(/^\s*(?:[-*+]|\d+[.)])\s/)) return "list";
    if (stream.match(/^\*\*[^*]+\*\*/)) return "strong";
    stream.next();
    stream.match(/^[^*<\n]*/);
    return null;
  },
  copyState: ({ place }) => ({ place }),
});

const colours: HighlightStyle = HighlightStyle.define([
  { tag: tags.propertyName, class: "text-field" },
  { tag: tags.heading, class: "text-heading" },
  { tag: tags.list, class: "text-mark" },
  { tag: tags.meta, class: "text-mark" },
  { tag: tags.comment, class: "text-comment" },
  { tag: tags.strong, class: "text-strong" },
]);

/** The colours of a posting in the editor. */
export const postingLanguage: readonly (Extension | LanguageSupport)[] = [posting, syntaxHighlighting(colours)];
