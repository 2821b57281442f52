/** Serves the e-library on a port. Knows nothing of where its data or its libraries come from. */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Hono } from 'hono';
import type { RequestContext } from './services.ts';

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Anything that answers requests the way hono does. */
export type Answering = Pick<Hono, 'fetch'>;

/** Network address of whoever sent the request, from its socket. */
export const socketAddress = (context: Pick<RequestContext, 'env'>): string =>
  getConnInfo(context as Parameters<typeof getConnInfo>[0]).remote.address ?? 'unknown';

/**
 * Listens on `host`; port 0 takes a free one.
 * @throws the error of `listen`, such as EADDRINUSE
 */
export function listen(app: Answering, port: number, host: string): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}
