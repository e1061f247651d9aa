import type { EnvironmentPort } from '../ports/read.js'

/** The variables of a process; on Windows their names have no case. */
export function createEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  ignoresCase = process.platform === 'win32'
): EnvironmentPort {
  const fold = (name: string): string => (ignoresCase ? name.toUpperCase() : name)
  const values = new Map(Object.entries(variables).map(([name, value]) => [fold(name), value]))
  return { valueOf: name => values.get(fold(name)) }
}
