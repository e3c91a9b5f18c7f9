/** What `rolespec/core` makes of postings, as one text each, to be compared between machines. Runs in Node, in a page and in a worker. */
export async function tryCore(core, { postings, templates, on }) {
  const results = [];
  for (const [index, { text, settings }] of postings.entries()) {
    const circumstances = { on, settings };
    const linted = await core.lintRole(text, circumstances);
    // Fixing lints several times over.
    const fixed = index % 4 === 0 ? await core.fixRole(text, circumstances) : undefined;
    const outputs = await core.renderRole(text, { ...circumstances, templates: new Map(templates) });
    const [imported] = await core.importRoles("posting.txt", text, circumstances);
    const judged = core.judge(text, circumstances);
    results.push(JSON.stringify({ linted, fixed, outputs, imported, judged }));
  }
  return results;
}
