/**
 * Has audiobooks read aloud beside the server, one at a time; a book that is asked for again while it waits is taken
 * next. Knows nothing of voices and encoding.
 */
import { Worker } from 'node:worker_threads';
import type { Work } from '../work.ts';
import { findBook, folderOf, type SpokenBook } from './book-file.ts';

interface Turn {
  readonly place: string;
  readonly take: () => Promise<void>;
}

const waiting: Turn[] = [];
let reading = false;

async function takeTurns(): Promise<void> {
  if (reading) return;
  reading = true;
  for (let turn = waiting.shift(); turn !== undefined; turn = waiting.shift()) await turn.take();
  reading = false;
}

/** Rejects with the thread's own error; its chatter on the standard streams isn't the server's. */
function readInThread(work: Work, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { workerData: { work, folder }, stdout: true, stderr: true };
    const thread = new Worker(new URL('worker.mjs', import.meta.url), options);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread that reads ${work.id} aloud ended with code ${code}.`));
    });
  });
}

function inTurn(place: string, work: Work, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.push({ place, take: () => readInThread(work, folder).then(resolve, reject) });
    void takeTurns();
  });
}

async function findOrRead(work: Work, folder: string): Promise<SpokenBook> {
  const found = await findBook(work, folder);
  if (found !== undefined) return found;
  await inTurn(folderOf(work, folder), work, folder);
  const made = await findBook(work, folder);
  if (made === undefined) throw new Error(`The files of ${work.id} are not whole after they were made.`);
  return made;
}

function bringForward(place: string): void {
  const [turn] = waiting.splice(
    waiting.findIndex((candidate) => candidate.place === place),
    1,
  );
  if (turn !== undefined) waiting.unshift(turn);
}

const asked = new Map<string, Promise<SpokenBook>>();

/**
 * The MP3 files of one audiobook in `folder`/<work.id>/, made unless they stand there already. Rejects when the work has
 * no chapters, the language has no voice or the folder can't be written; asking again tries again.
 */
export function speakBook(work: Work, folder: string): Promise<SpokenBook> {
  const place = folderOf(work, folder);
  const before = asked.get(place);
  if (before !== undefined) {
    if (waiting.some((turn) => turn.place === place)) bringForward(place);
    return before;
  }
  const book = findOrRead(work, folder).finally(() => asked.delete(place));
  asked.set(place, book);
  return book;
}
