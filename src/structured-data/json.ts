/** A value as JSON has it, but for null: what is absent is left out. */
export type Json = string | number | boolean | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [property: string]: Json;
}
