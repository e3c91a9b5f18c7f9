import { isMap, parseDocument } from "yaml";
import { element, fill } from "./element.ts";

/** Employer facts as a small form over the text of `rolespec.yaml`: comments and other settings stay as they are. */
export interface EmployerForm {
  open(): void;
  /** Shows the facts of a text. */
  read(settings: string): void;
}

const kinds: readonly (readonly [string, string])[] = [
  ["", "Private company"],
  ["public", "Public employer"],
  ["federally-regulated", "Federally regulated (Canada)"],
  ["religious", "Religious organisation"],
  ["staffing-agency", "Staffing agency"],
];

export function employerForm(dialog: HTMLDialogElement, onChange: (settings: string) => void): EmployerForm {
  const name = element("input", { type: "text", autocomplete: "organization" });
  const total = element("input", { type: "number", min: "0", inputmode: "numeric" });
  const kind = element(
    "select",
    {},
    kinds.map(([value, label]) => element("option", { value }, label)),
  );
  const counts = element("textarea", { rows: "4", spellcheck: "false", placeholder: "US-CO: 12\nUS-NY: 40" });
  const statement = element("textarea", { rows: "3" });
  const whole = element("textarea", { rows: "10", spellcheck: "false", class: "code" });
  const problem = element("p", { class: "notice error", role: "alert", hidden: true });
  let text = "";
  const field = (label: string, control: HTMLElement, help?: string): HTMLElement =>
    element(
      "label",
      {},
      element("span", {}, label),
      control,
      help === undefined ? undefined : element("small", {}, help),
    );

  const read = (settings: string): void => {
    text = settings;
    whole.value = settings;
    const document = parseDocument(settings);
    const valueAt = (...path: readonly string[]): string => {
      const value: unknown = isMap(document.contents) ? document.getIn(path) : undefined;
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    };
    const employees: unknown = isMap(document.contents) ? document.getIn(["employer", "employees"]) : undefined;
    const places = isMap(employees)
      ? employees.items.map(({ key, value }) => [String(key), String(value)] as const)
      : [];
    name.value = valueAt("employer", "name");
    kind.value = valueAt("employer", "kind");
    total.value = places.find(([place]) => place === "total")?.[1] ?? "";
    counts.value = places.flatMap(([place, count]) => (place === "total" ? [] : [`${place}: ${count}`])).join("\n");
    statement.value = valueAt("statements", "equal-opportunity");
  };
  const written = (): string => {
    if (whole.value !== text) return whole.value;
    const document = parseDocument(text);
    if (document.errors.length > 0) return text;
    const put = (path: readonly string[], value: unknown): void => {
      if (value !== "" && value !== undefined) document.setIn(path, value);
      else if (document.hasIn(path)) document.deleteIn(path);
    };
    put(["employer", "name"], name.value.trim());
    put(["employer", "kind"], kind.value);
    const employees = Object.fromEntries([
      ...(total.value === "" ? [] : [["total", Number(total.value)] as const]),
      ...counts.value.split("\n").flatMap((line) => {
        const [, place = "", count = ""] = /^\s*([^:]{1,60}?)\s*:\s*(\d{1,9})\s*$/.exec(line) ?? [];
        return place === "" ? [] : [[place, Number(count)] as const];
      }),
    ]);
    put(["employer", "employees"], Object.keys(employees).length === 0 ? undefined : document.createNode(employees));
    put(["statements", "equal-opportunity"], statement.value.trim());
    for (const group of ["employer", "statements"]) {
      const node: unknown = document.getIn([group]);
      if (isMap(node) && node.items.length === 0) document.deleteIn([group]);
    }
    return document.toString();
  };
  fill(
    dialog,
    element(
      "form",
      {
        method: "dialog",
        submit: (event) => {
          const next = written();
          const [fault] = parseDocument(next).errors;
          problem.hidden = fault === undefined;
          if (fault !== undefined) {
            event.preventDefault();
            fill(problem, `The settings cannot be read: ${fault.message.split("\n")[0]}`);
            return;
          }
          read(next);
          onChange(next);
        },
      },
      element("h2", { id: "facts-title" }, "Employer facts"),
      element("p", { class: "quiet" }, "Many laws depend on them. They are used on this computer alone."),
      field("Employer name", name),
      field("Kind of employer", kind),
      field("Employees in total", total),
      field("Employees by place", counts, "One place a line, with its ISO code, such as US-CO or DE."),
      field("Equal-opportunity statement", statement, "It is added to every posting."),
      element("details", {}, element("summary", {}, "All settings (rolespec.yaml)"), field("Settings", whole)),
      problem,
      element(
        "div",
        { class: "actions" },
        element("button", { type: "submit", class: "primary" }, "Use these facts"),
        element("button", { type: "button", click: () => dialog.close() }, "Cancel"),
      ),
    ),
  );
  return {
    open: () => {
      read(text);
      problem.hidden = true;
      dialog.showModal();
    },
    read,
  };
}
