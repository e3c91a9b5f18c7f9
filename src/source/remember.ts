/** Texts from here on are seldom met twice. */
const longText = 20_000;
/** Of more than these it forgets all, so that a long run stays small. */
const mostCharacters = 1_000_000;

/** A pure function of a text that keeps its answers, since rules ask the same of a text, and roles share many of their texts. */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly it: T }>();
  let characters = 0;
  return (text) => {
    if (text.length > longText) return compute(text);
    const known = answers.get(text);
    if (known !== undefined) return known.it;
    const it = compute(text);
    characters += text.length;
    if (characters > mostCharacters) {
      answers.clear();
      characters = text.length;
    }
    answers.set(text, { it });
    return it;
  };
}
