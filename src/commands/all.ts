import type { Command } from './define.js'

/** Every command in the order of the help; each is loaded when it is called, with what it alone needs. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['check', async () => (await import('./check.js')).check],
  ['plan', async () => (await import('./plan.js')).plan],
  ['inspect', async () => (await import('./inspect.js')).inspect],
  ['try', async () => (await import('./try.js')).tryGate],
  ['doctor', async () => (await import('./doctor.js')).doctor],
  ['simulate', async () => (await import('./simulate.js')).simulate],
  ['history', async () => (await import('./history.js')).history]
])

/** All of them, for whoever shows them together. */
export async function loadCommands(): Promise<readonly Command[]> {
  const loaded: Command[] = []
  for (const load of commands.values()) loaded.push(await load())
  return loaded
}
