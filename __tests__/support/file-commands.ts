/** What GitHub's runner reads from the files of a step (actions/runner, FileCommandManager). */

const LARGEST_SUMMARY = 1024 * 1024

/**
 * The pairs of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `name=value` lines and `name<<DELIMITER` blocks; a later pair
 * of the same name wins. Throws where the runner fails the step.
 */
export function readPairs(text: string): Readonly<Record<string, string>> {
  const pairs: [string, string][] = []
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const arrows = line.indexOf('<<')
    if (equals >= 0 && (arrows < 0 || equals < arrows)) {
      if (equals === 0) throw new Error(`Invalid format '${line}': the name is empty.`)
      pairs.push([line.slice(0, equals), line.slice(equals + 1)])
    } else if (arrows >= 0) {
      const name = line.slice(0, arrows)
      const delimiter = line.slice(arrows + 2)
      if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}': name or delimiter is empty.`)
      const end = lines.indexOf(delimiter, index + 1)
      if (end < 0) throw new Error(`The delimiter '${delimiter}' does not come on a line of its own.`)
      pairs.push([name, lines.slice(index + 1, end).join('\n')])
      index = end
    } else throw new Error(`Invalid format '${line}'.`)
  }
  return Object.fromEntries(pairs)
}

/** GITHUB_ENV: as `readPairs`, but the runner refuses NODE_OPTIONS. */
export function readEnvironment(text: string): Readonly<Record<string, string>> {
  const pairs = readPairs(text)
  const refused = Object.keys(pairs).find(name => name.toUpperCase() === 'NODE_OPTIONS')
  if (refused !== undefined) throw new Error(`${refused} may not be stored in GITHUB_ENV.`)
  return pairs
}

/** The summary that is shown; one over 1 MiB is not shown at all and makes an error annotation. */
export function readSummary(bytes: Uint8Array): { readonly text: string; readonly error?: string } {
  if (bytes.length <= LARGEST_SUMMARY) return { text: new TextDecoder().decode(bytes) }
  const size = Math.floor(bytes.length / 1024)
  return { text: '', error: `The step summary has ${size} KiB; at most ${LARGEST_SUMMARY / 1024} KiB are shown.` }
}
