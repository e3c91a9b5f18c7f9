import * as v from "valibot";
import { type FieldReader, text } from "../role/field-readers.ts";
import { described } from "../role/json-schema.ts";
import type { PictureSettings } from "./settings.ts";

const example = "like `{ picture: ward.jpg, alt: A nurse and a patient laugh }`";

/** A picture with what it shows in words: who does not see it, or waits for it, reads that. */
export const picture: FieldReader<PictureSettings> = described(
  v.pipe(
    v.strictObject({ picture: v.exactOptional(text), alt: v.exactOptional(text) }),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const { picture: file = "", alt = "" } = dataset.value;
      const plain = file.replace(/^(?:\.\/)+/, "");
      const problem =
        plain === ""
          ? `A picture needs the name of its file, ${example}`
          : alt === ""
            ? `A picture needs \`alt\`, which says in words what it shows, ${example}`
            : undefined;
      if (problem === undefined) return { picture: plain, alt };
      addIssue({ message: problem });
      return NEVER;
    }),
  ),
  {
    type: "object",
    properties: {
      picture: { type: "string", description: "A file of the folder `static`." },
      alt: { type: "string", description: "What the picture shows, in words." },
    },
    required: ["picture", "alt"],
    additionalProperties: false,
  },
);
