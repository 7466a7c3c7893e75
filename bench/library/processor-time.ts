// The processor time a browser has used so far, all its processes together: a measure that other programs do not disturb.
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks in a second on Linux (sysconf _SC_CLK_TCK). */
const TICK_MS = 10;

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly ms: number;
}

/** Milliseconds of processor time of a process and all under it; null where the system does not tell (not Linux). */
export function processorTime(root: number): number | null {
  const processes = listProcesses();
  if (processes.length === 0) return null;
  const family = new Set([root]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  return processes.reduce((sum, { id, ms }) => sum + (family.has(id) ? ms : 0), 0);
}

function listProcesses(): readonly Process[] {
  let ids: string[];
  try {
    ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return ids.flatMap((id) => {
    const process = readProcess(id);
    return process === null ? [] : [process];
  });
}

/** Null for a process that has ended meanwhile. */
function readProcess(id: string): Process | null {
  try {
    // The name in parentheses may hold anything; fields are counted after it: state, parent, ... utime, stime.
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { id: Number(id), parent: Number(fields[1]), ms: ticks * TICK_MS };
  } catch {
    return null;
  }
}
