/** Where a role's page is, relative to the site. */
export function rolePagePath(slug: string): string {
  return `roles/${slug}/index.html`;
}
