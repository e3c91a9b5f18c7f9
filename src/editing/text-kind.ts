/** What a text is: a role spec, the settings, or the fields that a folder gives its roles. */
export type TextKind = "role" | "settings" | "defaults";
