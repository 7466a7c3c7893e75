// Two child processes that share the pages of the extraction bench.
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Task, TaskResult } from './worker';

/** The machines this runs on have two cores. */
const WORKERS = 2;

/** Peers print what they make of odd pages to stderr; it is of no use here. */
const QUIET = ['ignore', 'ignore', 'ignore', 'ipc'] as const;

/** Runs all tasks and gives their results in the order they end. */
export async function runTasks(tasks: readonly Task[]): Promise<readonly TaskResult[]> {
  const queue = [...tasks];
  const results: TaskResult[] = [];
  const work = async (): Promise<void> => {
    const child = fork(join(import.meta.dirname, 'worker.ts'), { stdio: [...QUIET] });
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      results.push(await ask(child, task));
    }
    child.kill();
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return results;
}

function ask(child: ChildProcess, task: Task): Promise<TaskResult> {
  return new Promise((resolve, reject) => {
    const onExit = (): void => reject(new Error(`The reader ended at ${task.page.id}.`));
    child.once('exit', onExit);
    child.once('message', (result) => {
      child.off('exit', onExit);
      // The worker answers Tasks with TaskResults only.
      resolve(result as TaskResult);
    });
    child.send(task);
  });
}
