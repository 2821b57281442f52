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

/** @throws DemoError when the port is taken */
export async function listenOrExplain(
  app: Answering,
  port: number,
  host: string,
  opened: Opened,
): Promise<RunningServer> {
  try {
    return opened.add(await listen(app, port, host), (server) => server.close());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new DemoError(
      `Port ${String(port)} is taken by another program.\nEnd that program, or move the demo: ELIB_PORT=9000 npm start`,
      { cause: error },
    );
  }
}
