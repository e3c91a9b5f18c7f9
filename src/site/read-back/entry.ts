/** What a file of several roles says of one of them. */
export interface Entry {
  /** The values by which the role may be named: its address, its slug, its title. */
  readonly names: readonly string[];
  readonly text: string;
}
