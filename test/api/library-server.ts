/** A server of a library's service that answers as a test says, and remembers what it was asked. On a free port, for one test. */

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface LibraryServer {
  /** Without a slash at its end, e.g. `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly asked: readonly Asked[];
}

/** Writes the answer to one request. */
export type Answer = (response: ServerResponse, asked: Asked) => void;

/** An answer with a JSON document. */
export const json =
  (document: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(document));

/** The first request gets the first answer, and so on; the last answer is for all that come after. */
export const inTurn = (...answers: readonly [Answer, ...Answer[]]): Answer => {
  const left = [...answers];
  return (response, asked) => ((left.length > 1 ? left.shift() : left[0]) ?? answers[0])(response, asked);
};

/** Runs `test` with a server that gives `answer` to whatever it is asked; stops the server whatever happens. */
export async function withLibraryServer(answer: Answer, test: (server: LibraryServer) => Promise<void>): Promise<void> {
  const asked: Asked[] = [];
  const hear = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url: path = '', headers } = request;
    const question: Asked = { method, path, headers, body: await text(request) };
    asked.push(question);
    answer(response, question);
  };
  const server = createServer((request, response) => void hear(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await test({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
