/**
 * The numbers, from 1, of the lines that a mail begins with: who writes to whom, when and about what. They are about the message and
 * name people, so they are no part of a posting. Empty for a text that begins with anything else.
 */
export function mailHeadLines(lines: readonly string[]): readonly number[] {
  const numbers: number[] = [];
  const names: string[] = [];
  for (const [index, line] of lines.entries()) {
    const name = fieldOfMail.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) names.push(name);
    // A long line goes on in the next one, set in.
    else if (names.length > 0 && line.trim() === "") break;
    else if (names.length > 0 && !/^\s/.test(line)) break;
    else if (names.length === 0 && !forwarded.test(line)) break;
    if (line.trim() !== "") numbers.push(index + 1);
  }
  return names.some((name) => senders.has(name)) && names.some((name) => subjects.has(name)) ? numbers : [];
}

const senders: ReadonlySet<string> = new Set(["from", "von", "de", "van", "od"]);
const subjects: ReadonlySet<string> = new Set(["subject", "betreff", "objet", "asunto", "onderwerp", "temat"]);

/** English, German, French, Spanish, Dutch and Polish; bold where it was copied from a mail program. */
const fieldOfMail =
  /^[*_>\s]{0,6}(from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|datum|gesendet|de|à|a|objet|date|envoyé|para|asunto|fecha|enviado|van|aan|onderwerp|verzonden|od|do|temat|data|wysłano)[*_]{0,2}[ \u00A0]?:[*_]{0,2}\s/iu;

/** What is above the head of a mail that was passed on. */
const forwarded = /^\s*$|^[\s>]*-{2,}.{0,60}-{2,}\s*$|^begin forwarded message:$/i;
