import { stringify } from "yaml";
import { adminPage } from "../forms/admin-page.ts";
import { decapConfig, type FormSite } from "../forms/decap-config.ts";
import { frontMatterConfig } from "../forms/front-matter-config.ts";
import { pagesConfig } from "../forms/pages-config.ts";
import type { Settings } from "../settings/settings.ts";
import { askGit } from "./git.ts";
import { readAdminScript } from "./package-files.ts";

/** The content managers that forms can be written for. */
export const cmsNames = ["sveltia", "decap", "pages", "frontmatter"] as const;
export type CmsName = (typeof cmsNames)[number];

/** Where the files of a content manager lie in a project by default. */
export const cmsFolders: { readonly [cms in CmsName]: string } = {
  sveltia: "admin",
  decap: "admin",
  pages: ".",
  frontmatter: ".",
};

/** The files of the forms of a content manager, by their path in its folder. */
export async function cmsFiles(cms: CmsName, root: string, settings: Settings): Promise<ReadonlyMap<string, string>> {
  const site = await formSite(root, settings);
  switch (cms) {
    case "sveltia":
    case "decap":
      return new Map([
        ["config.yml", `${adminRemark}${stringify(decapConfig(site), { lineWidth: 0 })}`],
        ["index.html", adminPage(cms, settings)],
        ["rolespec-admin.js", await readAdminScript()],
      ]);
    case "pages":
      return new Map([[".pages.yml", stringify(pagesConfig(site), { lineWidth: 0 })]]);
    case "frontmatter":
      return new Map([["frontmatter.json", `${JSON.stringify(frontMatterConfig(site), null, 2)}\n`]]);
  }
}

const adminRemark = `# Written by \`rolespec export cms\`. Serve this folder with the careers site, under /admin/. Say in \`backend\` where the repository is
# and how people sign in; the folder's index.html checks a role before it is saved.
`;

/** What git knows of the repository. Where there is none, its name is left to be filled in. */
async function formSite(root: string, { paths, site }: Settings): Promise<FormSite> {
  const [remote, head] = await Promise.all([
    askGit(root, ["remote", "get-url", "origin"]).catch(() => undefined),
    askGit(root, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]).catch(() => undefined),
  ]);
  const repository = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(remote?.output ?? "")?.[1];
  const branch = /^origin\/(\S+)/.exec(head?.output ?? "")?.[1] ?? "main";
  return { roles: paths.roles, branch, title: site.title, ...(repository === undefined ? {} : { repository }) };
}
