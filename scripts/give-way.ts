import { readdirSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/**
 * Lets all other processes go first, so that a server on the same machine answers during an import nearly as fast as
 * ever. Threads that are started later inherit it.
 */
export function giveWay(): void {
  for (const thread of threads()) {
    try {
      setPriority(thread, constants.priority.PRIORITY_LOW)
    } catch {
      // The thread has ended meanwhile, or the system does not let us: then it is as fast as others
    }
  }
}

/** On Linux each thread has a priority of its own, elsewhere the process (0) has one. */
function threads(): number[] {
  try {
    return readdirSync('/proc/self/task').map(Number)
  } catch {
    return [0]
  }
}
