import type { ProjectCalls, ProjectEvent } from "../project-protocol.ts";

/** What answers from the files of a project. */
export interface ProjectEngine {
  ask<Name extends keyof ProjectCalls>(
    name: Name,
    ask: ProjectCalls[Name]["ask"],
  ): Promise<ProjectCalls[Name]["answer"]>;
  /** Listens to what happens to the files, for as long as the page is open. */
  listen(onEvent: (event: ProjectEvent) => void, onState: (isConnected: boolean) => void): Promise<never>;
}

const waitAfterLoss = 1_000;

/** The server that the page came from. The token shows it that a call is from the page that it served. */
export function serverEngine(token: string): ProjectEngine {
  const headers = { "X-Rolespec-Token": token };
  return {
    async ask(name, ask) {
      const body = JSON.stringify(ask);
      const response = await fetch(`/api/${name}`, { method: "POST", headers, body }).catch(() => undefined);
      if (response === undefined)
        throw new Error("`rolespec dev` does not answer. Start it again, and reload this page.");
      const answer = await response.json();
      if (!response.ok) throw new Error(answer.problem);
      return answer;
    },
    async listen(onEvent, onState) {
      for (;;) {
        try {
          const { body, ok } = await fetch("/api/events", { headers });
          if (ok && body !== null) {
            onState(true);
            for await (const line of linesOf(body)) if (line !== "") onEvent(JSON.parse(line));
          }
        } catch {
          // The server ended; it may come back.
        }
        onState(false);
        await new Promise((resolve) => setTimeout(resolve, waitAfterLoss));
      }
    },
  };
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
