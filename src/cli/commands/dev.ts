import { spawn } from "node:child_process";
import { openSession, type ProjectSession } from "../../dev/project-session.ts";
import { type DevServer, serve } from "../../dev/serve.ts";
import { watchProject } from "../../dev/watch-project.ts";
import { readAppFiles } from "../../site/package-files.ts";
import { UserError } from "../../user-error.ts";
import type { Call, Command } from "../command.ts";
import { dayOf, onOption } from "../open-run.ts";

const usualPort = 4180;

export const dev: Command = {
  options: [
    {
      name: "port",
      takes: "N",
      summary: `The port on this machine (default: ${usualPort}, or the next that is free).`,
    },
    { name: "open", summary: "Open it in the browser." },
    onOption,
  ],
  least: 0,
  most: 0,
  async run(call, terminal) {
    const files = await readAppFiles();
    let server: DevServer | undefined;
    const session: ProjectSession = await openSession({
      folder: terminal.folder,
      dayFor: (project) => dayOf(call, project, terminal),
      tell: (event) => server?.tell(event),
    });
    server = await start(call, (port) => serve(files, () => session.answers, port));
    let watcher = watchProject(session.state().project, listener());
    function listener(): Parameters<typeof watchProject>[1] {
      const note = (error: unknown): void =>
        terminal.note(`${error instanceof Error ? error.message : String(error)}\n`);
      return {
        role: (path) => void session.roleChanged(path).catch(note),
        project: () => {
          const before = JSON.stringify(session.state().project.settings.paths);
          void session
            .reload()
            .then(async () => {
              const { project } = session.state();
              if (JSON.stringify(project.settings.paths) === before) return;
              await watcher.close();
              watcher = watchProject(project, listener());
            })
            .catch(note);
        },
      };
    }
    terminal.print(`${server.address}\n`);
    terminal.note("The roles of this folder, for this machine alone. Ctrl+C ends it.\n");
    if (call.switches.has("open")) openBrowser(server.address);
    await untilStopped();
    await Promise.all([server.close(), watcher.close()]);
    return 0;
  },
};

/** On the port that was asked for; without one, on the usual one or on any that is free. */
async function start(call: Call, serveOn: (port: number) => Promise<DevServer>): Promise<DevServer> {
  const asked = call.values.get("port");
  if (asked === undefined) return serveOn(usualPort).catch(() => serveOn(0));
  if (!/^\d{1,5}$/.test(asked) || Number(asked) > 65_535)
    throw new UserError(`--port takes a number up to 65535, not "${asked}".`);
  return serveOn(Number(asked)).catch((error: unknown) => {
    throw new UserError(`Port ${asked} cannot be used.`, {
      cause: error,
      hint: "Another program may have it; name another.",
    });
  });
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

/** Whether it opens or not, the address is printed. */
function openBrowser(address: string): void {
  const [command, ...words] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  if (command === undefined) return;
  const child = spawn(command, [...words, address], { stdio: "ignore", detached: true });
  child.on("error", () => child.unref());
  child.unref();
}
