/** The thread that draws covers ahead. Plain JavaScript, because a worker of Node 20 doesn't inherit tsx. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { drawMissingCovers } = await import('./missing-covers.ts');
await drawMissingCovers(workerData.folder, workerData.widthPx, () => parentPort.postMessage('drawn'));
