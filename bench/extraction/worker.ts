// One child process of the extraction bench: reads the pages it is sent, one after the other.
import { readPageHtml, type BenchPage } from './pages';
import { readWith, type Prediction, type ReaderName } from './readers';

/** What the suite sends. */
export interface Task {
  readonly page: BenchPage;
  readonly readers: readonly ReaderName[];
  readonly now: string;
  readonly without: readonly string[];
}

/** What comes back; null for a reader that threw. */
export interface TaskResult {
  readonly id: string;
  readonly predictions: Readonly<Partial<Record<ReaderName, Prediction | null>>>;
}

async function read(task: Task): Promise<TaskResult> {
  const html = readPageHtml(task.page);
  const predictions: Partial<Record<ReaderName, Prediction | null>> = {};
  for (const reader of task.readers) predictions[reader] = await attempt(reader, html, task);
  return { id: task.page.id, predictions };
}

async function attempt(reader: ReaderName, html: string, task: Task): Promise<Prediction | null> {
  try {
    return await readWith(reader, html, task.page.url, task.now, task.without);
  } catch (error) {
    // A peer that fails on a page scores nothing on it; our own failure must be seen.
    if (reader === 'collate' || !(error instanceof Error)) throw error;
    return null;
  }
}

// The parent sends Tasks only.
process.on('message', (task) => void read(task as Task).then((result) => process.send?.(result)));
