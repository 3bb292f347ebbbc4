// What a limited worker of the tests does.
import { serveWork } from '../../../src/platform/limited-worker/index.ts';

export type Task = 'parts' | 'forever' | 'heap' | 'string' | 'stack' | 'throws' | 'leaves';

const tasks: Readonly<Record<Task, () => Iterable<number>>> = {
  parts: () => [1, 2, 3],
  forever: () => {
    for (;;);
  },
  heap: () => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, at) => at + kept.length));
  },
  string: () => ['x'.repeat(2 ** 30).length],
  stack: () => tasks.stack(),
  throws: () => {
    throw new TypeError('a fault of the program');
  },
  leaves: () => process.exit(3),
};

await serveWork<Task, number>((task) => tasks[task]());
