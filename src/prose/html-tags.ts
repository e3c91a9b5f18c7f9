/** Tags that only dress the words inside them, so that these read on as one text. */
export const dressingTags: ReadonlySet<string> = new Set(
  "a abbr b bdi big cite del em font i ins mark small span strong u wbr".split(" "),
);

/** Tags that begin or end a block of text. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Tags whose contents are no prose. */
export const unreadTags: ReadonlySet<string> = new Set(["script", "style", "template", "code", "pre", "svg"]);
