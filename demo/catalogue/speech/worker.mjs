/** The thread in which a book is read aloud. Plain JavaScript, because a worker of Node 20 doesn't inherit tsx. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readAloud } = await import('./reading.ts');
await readAloud(workerData.work, workerData.folder);
