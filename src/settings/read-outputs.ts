import * as v from "valibot";
import { type FieldReader, notation, oneOf, oneOrMany } from "../role/field-readers.ts";
import { described, jsonSchemaOf } from "../role/json-schema.ts";
import { type OutputName, type OwnOutput, outputNames, usualOutputs } from "./settings.ts";

/** What `outputs:` asks for. */
export interface OutputList {
  readonly builtIn: readonly OutputName[];
  readonly own: readonly OwnOutput[];
}

const example = "`{ name: partner-jobs, template: jobs.csv.eta, path: partners/jobs.csv }`";

const ownName: FieldReader<string> = notation((written) => {
  if (outputNames.some((name) => name === written))
    return { problem: `\`${written}\` is the name of a built-in output; give your own another one` };
  return /^[a-z0-9][a-z0-9-]{0,59}$/.test(written)
    ? { value: written }
    : {
        problem: `\`${written}\` is no name for an output; write small letters, digits and hyphens, like \`partner-jobs\``,
      };
});

const templateFile: FieldReader<string> = notation((written) =>
  /^[^/\\]{1,200}\.eta$/.test(written)
    ? { value: written }
    : {
        problem: `\`${written}\` is no template; name a file of the template folder that ends in \`.eta\`, like \`jobs.csv.eta\``,
      },
);

/** A file inside the output folder, perhaps one for each role. */
const outputPath: FieldReader<string> = notation((written) => {
  const plain = written.replaceAll("\\", "/").replace(/^\.\//, "");
  const parts = plain.split("/");
  if (plain.startsWith("/") || /^[a-z]:/i.test(plain) || parts.includes(".."))
    return {
      problem: `\`${written}\` leads out of the output folder; write a path inside it, like \`partners/jobs.csv\``,
    };
  const unknown = [...plain.matchAll(/\{([^{}]*)\}/g)].find(([, part = ""]) => part !== "slug" && part !== "language");
  if (unknown !== undefined)
    return { problem: `\`${unknown[0]}\` stands for nothing; a path may hold \`{slug}\` and \`{language}\`` };
  if (plain.includes("{language}") && !plain.includes("{slug}"))
    return { problem: `\`${written}\` would be the same file for several roles; add \`{slug}\`` };
  const isFile = parts.every((part) => part !== "" && part !== "." && !/[<>:"|?*\p{Cc}]|[. ]$/u.test(part));
  return isFile
    ? { value: plain }
    : {
        problem: `\`${written}\` is no path of a file; write one like \`partners/jobs.csv\` or \`partners/{slug}.txt\``,
      };
});

const yesOrNo: FieldReader<boolean> = notation((written) =>
  /^(?:true|yes|false|no)$/i.test(written)
    ? { value: /^(?:true|yes)$/i.test(written) }
    : { problem: `\`${written}\` is neither \`true\` nor \`false\`` },
);

const parts = { name: ownName, template: templateFile, path: outputPath };

const ownOutput: FieldReader<OwnOutput> = described(
  v.pipe(
    v.strictObject({
      name: v.exactOptional(parts.name),
      template: v.exactOptional(parts.template),
      path: v.exactOptional(parts.path),
      posting: v.exactOptional(yesOrNo),
    }),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const { name, template, path, posting } = dataset.value;
      if (name !== undefined && template !== undefined && path !== undefined)
        return { name, template, path, ...(posting === false && { isPosting: posting }) };
      addIssue({ message: `An output of your own needs \`name\`, \`template\` and \`path\`, like ${example}` });
      return NEVER;
    }),
  ),
  {
    type: "object",
    properties: Object.fromEntries(
      Object.entries({ ...parts, posting: yesOrNo }).map(([name, part]) => [name, jsonSchemaOf(part)]),
    ),
    required: Object.keys(parts),
    additionalProperties: false,
  },
);

const entries = oneOrMany<OutputName | OwnOutput>(v.union([oneOf(outputNames), ownOutput]));

/** Names of built-in outputs, and outputs of one's own. A list of own ones alone asks for every built-in one besides. */
export const outputList: FieldReader<OutputList> = described(
  v.pipe(
    entries,
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const own = dataset.value.filter((entry) => typeof entry !== "string");
      const builtIn = dataset.value.filter((entry) => typeof entry === "string");
      const problem = repeated(own, "name") ?? repeated(own, "path");
      if (problem === undefined)
        return { own, builtIn: own.length > 0 && builtIn.length === 0 ? usualOutputs : builtIn };
      addIssue({ message: problem });
      return NEVER;
    }),
  ),
  jsonSchemaOf(entries),
);

/** File systems that ignore capitals would make one file of two. */
function repeated(own: readonly OwnOutput[], part: "name" | "path"): string | undefined {
  const values = own.map((output) => output[part].toLowerCase());
  const twice = own.find((_, index) => values.indexOf(values[index] ?? "") !== index);
  return twice && `Two outputs have the ${part} \`${twice[part]}\`; give one of them another`;
}
