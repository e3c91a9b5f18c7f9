/**
 * Old CommonJS packages assign to names that they never declare, which makes a global. Bundled code is strict, where that throws; so the names
 * are declared at the top of their module.
 */
import { parseAst } from "rolldown/parseAst";

/** A plugin for rolldown. */
export const declareNames = {
  name: "declare-undeclared-names",
  transform(code, id) {
    const script = /\.c?js$/.test(id) ? parseScript(code) : undefined;
    if (script === undefined) return null;
    const names = undeclaredNames(script);
    return names.length === 0 ? null : { code: `var ${names.join(", ")};${code}`, map: null };
  },
};

/** Undefined for an ES module, which is strict already and does not parse as a script. */
export function parseScript(code) {
  try {
    return parseAst(code, { sourceType: "commonjs" });
  } catch {
    return undefined;
  }
}

/** The names that a script assigns to without declaring them. */
export function undeclaredNames(script) {
  const found = new Set();
  visit(script, [new Set(["module", "exports"])], found);
  return [...found].filter((name) => !(name in globalThis)).toSorted();
}

function visit(node, scopes, found) {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, scopes, found);
    return;
  }
  if (typeof node?.type !== "string") return;
  const inner = opensScope(node) ? [...scopes, namesDeclaredIn(node)] : scopes;
  const target =
    node.type === "AssignmentExpression" ? node.left : node.type === "UpdateExpression" ? node.argument : undefined;
  if (target?.type === "Identifier" && !inner.some((names) => names.has(target.name))) found.add(target.name);
  if (/^For(?:In|Of)Statement$/.test(node.type) && node.left.type === "Identifier") {
    if (!inner.some((names) => names.has(node.left.name))) found.add(node.left.name);
  }
  for (const child of Object.values(node)) visit(child, inner, found);
}

function opensScope({ type }) {
  return type === "Program" || isFunction(type);
}

function isFunction(type) {
  return ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"].includes(type);
}

/** Every name declared in a function or script, its blocks included, inner functions not. */
function namesDeclaredIn(scope) {
  const names = new Set(["arguments"]);
  if (scope.id) names.add(scope.id.name);
  for (const parameter of scope.params?.items ?? scope.params ?? []) addPattern(parameter, names);
  const search = (node) => {
    if (Array.isArray(node)) return node.forEach(search);
    if (typeof node?.type !== "string") return undefined;
    if (node.type === "VariableDeclarator") addPattern(node.id, names);
    if (node.type === "CatchClause" && node.param) addPattern(node.param, names);
    if (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") names.add(node.id.name);
    return isFunction(node.type) ? undefined : Object.values(node).forEach(search);
  };
  search(scope.body);
  return names;
}

function addPattern(pattern, names) {
  if (Array.isArray(pattern)) {
    for (const each of pattern) addPattern(each, names);
  } else if (pattern?.type === "Identifier") {
    names.add(pattern.name);
  } else if (typeof pattern?.type === "string") {
    for (const child of Object.values(pattern)) addPattern(child, names);
  }
}
