/** A file of the built site. */
export interface Output {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly body: string;
}
