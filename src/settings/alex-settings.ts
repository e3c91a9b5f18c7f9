/** The settings of an existing `.alexrc`, honoured so that teams who use alex can move over. */
export interface AlexSettings {
  /** Rule ids that stay silent. */
  readonly allow: readonly string[];
  /** When not empty, the only rule ids that speak. */
  readonly deny: readonly string[];
  /** Whether pairs such as "he or she" count too. */
  readonly noBinary: boolean;
  /** From which rating on a word is reported as profane: 0 (unlikely), 1 (maybe), 2 (likely). */
  readonly profanitySureness: 0 | 1 | 2;
}

/** What alex itself assumes where there is no `.alexrc`, but for profanity: in a posting only a clear case is worth a word. */
export const defaultAlexSettings: AlexSettings = { allow: [], deny: [], noBinary: false, profanitySureness: 2 };
