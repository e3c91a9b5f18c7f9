/** Whether a file is one of a folder's Markdown texts: hidden files and the folder's own README are not. */
export function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !name.startsWith(".") && !/^readme\./i.test(name);
}
