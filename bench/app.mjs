/**
 * What people wait for where they write: the size of `rolespec/core` and of the playground, the time from a key to its finding in a browser,
 * and from a save to the findings of the role in `rolespec dev` with a thousand roles. Needs `npm run bundle`, and Chromium for the times.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const core = "bundle/core";
const page = "bundle/app/playground.html";

showSize("rolespec/core, loaded at once", filesLoadedAtOnce());
for (const [name, what] of [
  ["create-prose-readers.js", "alex, second reader, dictionary"],
  ["renderer.js", "renderer"],
  ["import-roles.js", "importers"],
])
  showSize(`rolespec/core, on demand: ${what}`, [readFileSync(join(core, name))]);
showSize("playground, one file", [readFileSync(page)]);
const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (chromium === undefined) console.log("Without Chromium there are no times of the page.");
else await timePlayground(chromium);
await timeDev();

function filesLoadedAtOnce() {
  const loaded = new Map();
  const waiting = ["core.js"];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (loaded.has(name)) continue;
    const text = readFileSync(join(core, name), "utf8");
    loaded.set(name, Buffer.from(text));
    for (const [, next] of text.matchAll(/(?:from|import) ?["'`]\.\/([^"'`]+)["'`]/g)) waiting.push(next);
  }
  return [...loaded.values()];
}

function showSize(name, files) {
  const sum = (size) => files.reduce((total, file) => total + size(file), 0);
  const kilobytes = [
    (file) => file.length,
    (file) => gzipSync(file, { level: 9 }).length,
    (file) => brotliCompressSync(file).length,
  ].map((size) => `${Math.round(sum(size) / 1000)}`.padStart(6));
  console.log(`${name.padEnd(60)}${kilobytes[0]} kB${kilobytes[1]} gzip${kilobytes[2]} brotli`);
}

async function timePlayground(executablePath) {
  const { chromium: browsers } = await import("playwright-core");
  const browser = await browsers.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  const tab = await browser.newPage();
  const start = performance.now();
  await tab.goto(pathToFileURL(page).href);
  await tab.click("#example-first");
  await tab.waitForSelector("#panel-findings .card");
  showTime("playground: first finding, from opening the page", [performance.now() - start]);
  showTime("playground: from a key to its finding", await tab.evaluate(typeAndUndo));
  await browser.close();
}

/** Runs in the page: words that are found are typed and negated, and each time the list of findings is waited for. */
async function typeAndUndo() {
  const list = document.querySelector("#panel-findings");
  const line = [...document.querySelectorAll(".cm-line")].find((each) => each.textContent.includes("Write help pages"));
  const range = document.createRange();
  range.selectNodeContents(line);
  range.collapse(false);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  document.querySelector(".cm-content").focus();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const times = [];
  for (let count = 0; count < 60; count++) {
    const start = performance.now();
    const changed = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - start);
      });
      observer.observe(list, { childList: true, subtree: true, characterData: true });
    });
    const words = " for a young ninja";
    if (count % 2 === 0) document.execCommand("insertText", false, words);
    else for (const _ of words) document.execCommand("delete");
    times.push(await changed);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  return times;
}

async function timeDev() {
  const folder = mkdtempSync(join(tmpdir(), "rolespec-bench-"));
  mkdirSync(join(folder, "roles"));
  writeFileSync(
    join(folder, "rolespec.yaml"),
    "site: { url: https://jobs.example, title: Jobs }\nemployer: { name: Bean }\n",
  );
  const texts = readdirSync("roles").map((name) =>
    readFileSync(join("roles", name), "utf8").replace(/^slug: .*\n/m, ""),
  );
  for (let index = 0; index < 1000; index++)
    writeFileSync(join(folder, `roles/role-${index}.md`), texts[index % texts.length]);
  const program = join(process.cwd(), "bundle/code/rolespec.js");
  const server = spawn(process.execPath, [program, "dev", "--port", "0"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const address = await new Promise((resolve) => server.stdout.on("data", (data) => resolve(String(data).trim())));
    const token = /name="rolespec-token" content="([^"]+)"/.exec(await (await fetch(address)).text())?.[1] ?? "";
    const { body } = await fetch(`${address}api/events`, { headers: { "X-Rolespec-Token": token } });
    const reader = body.getReader();
    const next = async (pattern) => {
      for (let text = ""; !pattern.test(text); ) text += Buffer.from((await reader.read()).value).toString();
    };
    const start = performance.now();
    await next(/role-999\.md/);
    console.log(`rolespec dev: 1,000 roles checked after ${((performance.now() - start) / 1000).toFixed(1)} s`);
    const times = [];
    for (let count = 0; count < 20; count++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const saved = performance.now();
      writeFileSync(join(folder, "roles/role-500.md"), `${texts[0]}\nLine ${count}.\n`);
      await next(/"kind":"changed"/);
      times.push(performance.now() - saved);
    }
    showTime("rolespec dev: from a save to its findings, of 1,000 roles", times);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function showTime(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])} ms`;
  console.log(`${name.padEnd(60)}${sorted.length === 1 ? at(0) : `median ${at(0.5)}, p95 ${at(0.95)}`}`);
}
