import { type FieldReader, notation } from "../role/field-readers.ts";

/** How many people there are. */
export const headCount: FieldReader<number> = notation(
  (written) =>
    /^\d{1,8}$/.test(written) ? { value: Number(written) } : { problem: `\`${written}\` is no number of people` },
  { type: "integer", minimum: 0 },
);

/** IANA time zone. */
export const timeZone: FieldReader<string> = notation((written) =>
  isTimeZone(written)
    ? { value: written }
    : { problem: `\`${written}\` is no time zone, like \`America/New_York\` or \`Europe/Vienna\`` },
);

/** A folder inside the project: no way out of it, and never the project itself. */
export const folder: FieldReader<string> = notation((written) => {
  const plain = written.replaceAll("\\", "/").replace(/\/+$/, "").replace(/^\.\//, "");
  const isInside =
    plain !== "" &&
    plain !== "." &&
    !plain.startsWith("/") &&
    !/^[a-z]:/i.test(plain) &&
    !plain.split("/").includes("..");
  return isInside ? { value: plain } : { problem: `\`${written}\` is no folder inside this project` };
});

/** Three or six hexadecimal digits after `#`, in small letters. */
export const colour: FieldReader<string> = notation((written) =>
  /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(written)
    ? { value: written.toLowerCase() }
    : { problem: `\`${written}\` is no colour; write one like \`"#0a7d55"\`, in quotes` },
);

/** A figure that a rule takes, such as the most requirements. */
export const number: FieldReader<number> = notation(
  (written) =>
    /^\d{1,6}(?:\.\d+)?$/.test(written) ? { value: Number(written) } : { problem: `\`${written}\` is no number` },
  { type: "number", minimum: 0 },
);

/** How long something may take. */
export const seconds: FieldReader<number> = notation((written) =>
  /^\d{1,4}$/.test(written) && Number(written) > 0
    ? { value: Number(written) }
    : { problem: `\`${written}\` is no number of seconds from 1 to 9999` },
);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
