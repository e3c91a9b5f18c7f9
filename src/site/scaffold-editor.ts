import { settingsJsonSchema } from "../settings/settings-json-schema.ts";

/** What makes editors helpful: lines that wrap in the text, and help with the settings. By path. */
export function scaffoldEditor(): ReadonlyMap<string, string> {
  return new Map([
    [
      ".editorconfig",
      `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true

[*.{yaml,yml}]
indent_style = space
indent_size = 2
`,
    ],
    [
      ".vscode/settings.json",
      json({
        "[markdown]": {
          "editor.wordWrap": "on",
          "editor.quickSuggestions": { other: true, comments: false, strings: false },
        },
        "yaml.schemas": { ".vscode/rolespec.schema.json": "rolespec.yaml" },
      }),
    ],
    [".vscode/extensions.json", json({ recommendations: ["rolespec.rolespec"] })],
    [".vscode/rolespec.schema.json", json(settingsJsonSchema())],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
