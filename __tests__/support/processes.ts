import { readFileSync } from 'node:fs'

/** Whether a process runs; one that has ended and that nobody asks about is none. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** Whether a process ends within two seconds. */
export async function endsSoon(pid: number): Promise<boolean> {
  for (let times = 0; times < 100 && isAlive(pid); times++) await new Promise(resolve => setTimeout(resolve, 20))
  return !isAlive(pid)
}
