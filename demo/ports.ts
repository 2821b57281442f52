/** Takes the demo's ports, and says plainly when another program has one. Knows nothing of what is served. */
import { listen } from './api/server.ts';
import type { Answering, RunningServer } from './api/server.ts';
import { DemoError } from './demo-error.ts';
import type { Opened } from './opened.ts';

/** Ports one after another from `base`; always 0, which means a free one, when that is 0. */
export function portsFrom(base: number): () => number {
  let next = base;
  return () => (base === 0 ? 0 : next++);
}

/** For the `catch` of what listens on `port`. @throws DemoError when that is taken, else what was thrown */
export const explainTaken =
  (port: number) =>
  (error: unknown): never => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new DemoError(
      `Port ${String(port)} is taken by another program.\nEnd that program, or move the demo: ELIB_PORT=9000 npm start`,
      { cause: error },
    );
  };

/** @throws DemoError when the port is taken */
export async function listenOrExplain(
  app: Answering,
  port: number,
  host: string,
  opened: Opened,
): Promise<RunningServer> {
  const server = await listen(app, port, host).catch(explainTaken(port));
  return opened.add(server, (running) => running.close());
}
