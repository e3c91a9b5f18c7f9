import type { Settings } from "../settings/settings.ts";

type ManagerName = "sveltia" | "decap";

/** The content manager that the page loads, pinned, with the digest of its file. */
const managers: Readonly<Record<ManagerName, { readonly address: string; readonly digest?: string }>> = {
  sveltia: {
    address: "https://unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js",
    digest: "sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6",
  },
  decap: { address: "https://unpkg.com/decap-cms@3.16.3/dist/decap-cms.js" },
};

/** The page of a content manager whose forms are checked before they are saved. */
export function adminPage(manager: ManagerName, settings: Settings): string {
  const { address, digest } = managers[manager];
  const integrity = digest === undefined ? "" : ` integrity="${digest}" crossorigin="anonymous"`;
  const known = JSON.stringify(publicSettings(settings)).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Roles</title>
<link href="config.yml" type="text/yaml" rel="cms-config-url">
<script type="application/json" id="rolespec-settings">${known}</script>
<script>window.CMS_MANUAL_INIT = true;</script>
</head>
<body>
<script src="${address}"${integrity}></script>
<script src="rolespec-admin.js"></script>
</body>
</html>
`;
}

/** What the check may know of the settings: the page is public, so no head counts, which only leave some laws unknown. */
function publicSettings({ site, employer, names, glossary, statements }: Settings): object {
  return {
    site: {
      title: site.title,
      language: site.language,
      "time-zone": site.timeZone,
      ...(site.url === undefined ? {} : { url: site.url }),
    },
    ...(employer.name === undefined ? {} : { employer: { name: employer.name } }),
    names,
    glossary,
    statements,
  };
}
