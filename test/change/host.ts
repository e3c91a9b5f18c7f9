import { createServer, type IncomingMessage } from "node:http";

/** Something that was asked of a host. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string;
}

/** A host that answers from a list and keeps what it is given, as GitHub and GitLab do for comments. */
export interface Host {
  readonly address: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** What a host answers to a request; a number is the status of a refusal. */
export type Answers = (asked: Asked) => unknown;

/** Starts a host on a port of this machine. */
export async function hostThat(answers: Answers): Promise<Host> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const { authorization, "private-token": privateToken } = request.headers;
      const token = authorization ?? (Array.isArray(privateToken) ? privateToken[0] : privateToken);
      const one: Asked = {
        method: request.method ?? "",
        path: request.url ?? "",
        ...(text !== "" && { body: JSON.parse(text) }),
        ...(token !== undefined && { token }),
      };
      asked.push(one);
      const answer = answers(one);
      response.writeHead(typeof answer === "number" ? answer : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(typeof answer === "number" ? { message: "Resource not accessible" } : answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  const port = typeof place === "object" && place !== null ? place.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
