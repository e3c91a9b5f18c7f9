import { stringify } from "yaml";
import type { FormControl } from "../role/fields/form-control.ts";
import { roleFields } from "../role/fields/table.ts";
import type { RoleFields } from "../role/role-schema.ts";
import type { Day } from "../role/role-spec.ts";
import { scaffoldRole } from "./scaffold.ts";
import type { CiHost } from "./scaffold-ci.ts";

/** What helps people who write roles and do not use git: a page that says how, a link that begins a role, and a form on GitHub. */
export function scaffoldTeam(
  host: CiHost,
  { name, posted }: { readonly name: string; readonly posted: Day },
): ReadonlyMap<string, string> {
  const readme = ["README.md", teamReadme(host, name, posted)] as const;
  return new Map(host === "github" ? [readme, [".github/ISSUE_TEMPLATE/new-role.yml", issueForm()]] : [readme]);
}

function teamReadme(host: CiHost, name: string, posted: Day): string {
  const link = `../../new/main/roles?filename=new-role.md&value=${encodeURIComponent(scaffoldRole("New role", posted))}`;
  const begin =
    host === "github"
      ? `**[Begin a new role](${link})**: GitHub opens its editor with every field explained. Change the file’s name, such as \`staff-nurse.md\`,
and choose “Propose changes”. Or [describe the job in a form](../../issues/new?template=new-role.yml), and somebody else writes the file.`
      : 'Copy a file in `roles/`, or run `rolespec new "Staff Nurse"`.';
  return `# Careers at ${name}

The open roles are the files in \`roles/\`, one for each. The careers site is built from them.

## Write a role

${begin}

1. Fill in the lines between the two \`---\`. A line that begins with \`#\` does not count.
2. Write the posting below, under the headings that are there.
3. When it is ready, change \`status: draft\` to \`status: open\`.

Every change is checked for language, pay and law. An error has to be corrected before the role is published; a warning is for you to decide; a note
is worth knowing. \`rolespec playground\` writes a page that checks a posting in the browser.

## Change or close a role

Open its file, choose the pencil, change it. To close it, write \`status: closed\`.
`;
}

const askedFor = [
  "title",
  "locations",
  "workplace",
  "employment",
  "pay",
  "benefits",
  "closes",
  "apply",
] as const satisfies readonly (keyof RoleFields)[];

/** An issue form, so that a hiring manager can hand in the facts of a job. */
function issueForm(): string {
  const facts = askedFor.map((name) => {
    const { label, summary, notation, example, control } = roleFields[name];
    const description = `${summary} ${notation}`;
    const attributes = { label, description };
    if (control.kind === "choices")
      return { type: "dropdown", id: name, attributes: { ...attributes, multiple: true, options: labelsOf(control) } };
    return {
      type: "input",
      id: name,
      attributes: { ...attributes, placeholder: example },
      validations: { required: name === "title" },
    };
  });
  const tasks = {
    type: "textarea",
    id: "tasks",
    attributes: {
      label: "What the person will do, and what they need for it",
      description: "The most frequent tasks first.",
    },
    validations: { required: true },
  };
  return stringify(
    {
      name: "New role",
      description: "Describe a job that is to be advertised.",
      title: "New role: ",
      labels: ["role"],
      body: [...facts, tasks],
    },
    { lineWidth: 0 },
  );
}

function labelsOf(control: FormControl): readonly string[] {
  return "options" in control ? control.options.map(({ label }) => label) : [];
}
