/** A file of the built site. */
export interface Output {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly mediaType: string;
  /** Text, written as UTF-8, or the bytes of an image. */
  readonly body: string | Uint8Array;
}
