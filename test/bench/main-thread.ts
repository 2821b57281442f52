/**
 * Tells how long a page's main thread works between moments that the page marks by `performance.mark`, in the thread's own time
 * and at the machine's own speed: what else the machine does meanwhile doesn't count, as it would by the clock.
 */

import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  /** In microseconds. */
  readonly ts: number;
  /** Of the thread, in microseconds. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** Marks, and tasks of threads. */
const categories = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];

/** What a main thread did in the tasks that began between two marks: milliseconds. */
export interface MainThread {
  work(from: string, to: string): number;
  /** Of one task: that long, nothing else could happen. */
  longest(from: string, to: string): number;
}

/** What the page worked while `visit` ran. */
export async function watchMainThread(page: Page, visit: () => Promise<unknown>): Promise<MainThread> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This page has no browser of its own to trace.');
  await browser.startTracing(page, { categories });
  await visit();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: readonly TraceEvent[] };
  const marked = (name: string): TraceEvent => {
    const mark = traceEvents.find((event) => event.name === name);
    if (!mark) throw new Error(`The page made no mark “${name}”.`);
    return mark;
  };
  const tasks = traceEvents.filter(({ name }) => name === 'RunTask');
  const between = (from: string, to: string): readonly number[] => {
    const [{ ts: begin, pid, tid }, { ts: end }] = [marked(from), marked(to)];
    return tasks
      .filter((task) => task.pid === pid && task.tid === tid && task.ts >= begin && task.ts < end)
      .map(({ tdur = 0 }) => tdur / 1000);
  };
  return {
    work: (from, to) => between(from, to).reduce((sum, one) => sum + one, 0),
    longest: (from, to) => Math.max(0, ...between(from, to)),
  };
}
