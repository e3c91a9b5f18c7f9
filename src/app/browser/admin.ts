import { lintRole } from "../../core/lint-role.ts";
import { checkField, formatName } from "../../forms/decap-config.ts";
import { type FormValue, formValuesOf } from "../../forms/form-values.ts";
import { mergeForm } from "../../forms/merge-form.ts";
import { isRecord } from "../../role/field-readers.ts";
import { pointAt, sourceFile } from "../../source/source-file.ts";
import { today } from "./today.ts";

/** What a content manager gives to scripts: Sveltia CMS and Decap CMS have the same names for it. */
declare const CMS: {
  registerCustomFormat(
    name: string,
    ending: string,
    format: { fromFile(text: string): object; toFile(value: unknown): string },
  ): void;
  registerWidget(name: string, control: unknown): void;
  init(): unknown;
};
declare const createClass: (definition: object) => unknown;
declare const h: (element: string, attributes: object | null, ...children: unknown[]) => unknown;

interface Control {
  readonly props: {
    readonly value: unknown;
    readonly entry: unknown;
    readonly forID?: string;
    onChange(value: string): void;
  };
  readonly state: CheckState;
  setState(state: CheckState): void;
  timer?: ReturnType<typeof setTimeout>;
  readText(): string;
  follow(): void;
}

interface CheckState {
  readonly checked: string;
  readonly findings: readonly string[];
}

const settings = document.getElementById("rolespec-settings")?.textContent ?? "";
const pause = 400;

CMS.registerCustomFormat(formatName, "md", {
  fromFile(text) {
    const { fields, body } = formValuesOf(text);
    return { ...fields, body, [checkField]: carried(text, text) };
  },
  toFile(value) {
    return textOf(isRecord(value) ? value : {});
  },
});

CMS.registerWidget(
  checkField,
  createClass({
    getInitialState: (): CheckState => ({ checked: "", findings: [] }),
    componentDidMount(this: Control) {
      this.follow();
    },
    componentDidUpdate(this: Control) {
      this.follow();
    },
    componentWillUnmount(this: Control) {
      clearTimeout(this.timer);
    },
    readText(this: Control): string {
      return textOf(dataOf(this.props.entry));
    },
    /** A change of any field changes this one too, so that the content manager asks again whether it is valid. */
    follow(this: Control) {
      const text = this.readText();
      const value = carried(originalOf(this.props.value), text);
      if (value !== this.props.value) this.props.onChange(value);
      if (text === this.state.checked) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(async () => {
        const { errors, others } = await findingsIn(text);
        this.setState({ checked: text, findings: [...errors, ...others] });
      }, pause);
    },
    async isValid(this: Control) {
      const { errors } = await findingsIn(this.readText());
      const [first] = errors;
      if (first === undefined) return true;
      const rest = errors.length === 1 ? "" : ` (${errors.length - 1} more)`;
      return { error: { message: `${first}${rest}` } };
    },
    render(this: Control) {
      const { findings, checked } = this.state;
      const lines = findings.map((line, index) => h("li", { key: index }, line));
      const report =
        lines.length > 0 ? h("ul", null, ...lines) : h("p", null, checked === "" ? "Checking …" : "Nothing is found.");
      return h("div", { id: this.props.forID, role: "status", "aria-live": "polite" }, report);
    },
  }),
);

CMS.init();

async function findingsIn(
  text: string,
): Promise<{ readonly errors: readonly string[]; readonly others: readonly string[] }> {
  const { diagnostics } = await lintRole(text, { on: today(), settings });
  const file = sourceFile("role.md", text);
  const line = ({ severity, message, rule, span }: (typeof diagnostics)[number]): string =>
    `${words[severity]}, line ${pointAt(file, span.start).line}: ${message} (${rule})`;
  return {
    errors: diagnostics.filter(({ severity }) => severity === "error").map(line),
    others: diagnostics.filter(({ severity }) => severity !== "error").map(line),
  };
}

const words = { error: "Error", warning: "Warning", info: "Note" } as const;

/** The text of the role that a form's data make, with the bytes of what nobody has changed. */
function textOf(data: Readonly<Record<string, unknown>>): string {
  const { [checkField]: carrier, body, ...fields } = data;
  const values = Object.entries(fields).map(([name, value]) => [name, formValue(value)] as const);
  return mergeForm(originalOf(carrier), {
    fields: Object.fromEntries(values),
    body: typeof body === "string" ? body : "",
  });
}

function formValue(value: unknown): FormValue {
  if (Array.isArray(value)) return value.filter((item) => item !== null && item !== undefined).map(String);
  return value === null || value === undefined ? "" : String(value);
}

function dataOf(entry: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(entry) || !("getIn" in entry)) return {};
  const { getIn } = entry as unknown as { getIn(path: readonly string[]): unknown };
  const data: unknown = getIn.call(entry, ["data"]);
  const plain = isRecord(data) && "toJS" in data ? (data as unknown as { toJS(): unknown }).toJS() : data;
  return isRecord(plain) ? (plain as Readonly<Record<string, unknown>>) : {};
}

/** The text as it was before the form, behind a mark of the text as it is now. */
function carried(original: string, text: string): string {
  let mark = 0;
  for (let index = 0; index < text.length; index++) mark = (Math.imul(mark, 31) + text.charCodeAt(index)) | 0;
  return `${mark >>> 0}.${text.length}\n${original}`;
}

function originalOf(carrier: unknown): string {
  return typeof carrier === "string" ? carrier.slice(carrier.indexOf("\n") + 1) : "";
}
