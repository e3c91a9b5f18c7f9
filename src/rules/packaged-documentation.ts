/** Where the documentation is while the package has no address of its own: relative to the package. */
export const packagedDocumentation = "docs/";
