/** Draws the covers that aren't there yet, in a thread of its own beside everything else that a first start does. */
import { Worker } from 'node:worker_threads';

export interface DrawingAhead {
  /** Resolves when all are there. */
  readonly finished: Promise<void>;
  stop(): Promise<void>;
}

/** `drawn` is called after each cover. */
export function drawAhead(folder: string, widthPx: number, drawn: () => void): DrawingAhead {
  const thread = new Worker(new URL('./cover-thread.mjs', import.meta.url), { workerData: { folder, widthPx } });
  const finished = new Promise<void>((resolve, reject) => {
    thread.on('message', drawn);
    thread.once('error', reject);
    thread.once('exit', resolve);
  });
  return {
    finished,
    stop: async () => {
      await thread.terminate();
    },
  };
}
