import { PortError, type ContentPort, type EnvironmentPort, type FilesPort, type FoundFile } from '../../ports/read.js'
import { standardVariables } from '../command/standard-variables.js'
import { decodeText } from '../decode-text.js'

/** As much as GitHub gives of a file. */
const mostBytes = 1024 * 1024
/** Milliseconds that git may take for one file. */
const patience = 30_000

/** The files of a person's own working tree, and what git there says of them. */
export function createTreeContent(files: FilesPort, environment: EnvironmentPort): ContentPort {
  const known = new Map<string, FoundFile>()
  let isShallow: Promise<boolean> | undefined
  const git = (...words: readonly string[]) => askGit(files.root, environment, words)
  return {
    origin: 'job',
    find: async globs => {
      const found = await files.find(globs)
      for (const file of found) known.set(file.path, file)
      return found.map(({ path }) => path)
    },
    textOf: path => Promise.resolve().then(() => readText(path, known.get(path))),
    changedAt: async path => {
      isShallow ??= git('rev-parse', '--is-shallow-repository').then(said => said !== 'false')
      if (await isShallow) {
        const why =
          'This clone has not all commits, so that the last change of a file is not known; run `git fetch --unshallow`.'
        throw new PortError('incomplete', why)
      }
      const date = await git('log', '-1', '--no-show-signature', '--format=%cI', '--', path)
      return date === '' ? null : date
    }
  }
}

function readText(path: string, file: FoundFile | undefined): string {
  if (file === undefined) throw new PortError('not-found', `There is no ${path} any more; run again.`)
  if (file.bytes > mostBytes) {
    throw new PortError('too-large', `${path} has ${String(file.bytes)} bytes; at most ${String(mostBytes)} are read.`)
  }
  return decodeText(Buffer.concat([...file.chunks()]), path)
}

/** What git prints; paths are taken as they are, and nothing is fetched. */
async function askGit(root: string, environment: EnvironmentPort, words: readonly string[]): Promise<string> {
  const env = {
    ...standardVariables(environment),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0'
  }
  const run = ['git', '--literal-pathspecs', '--no-pager', ...words]
  const { runChild } = await import('../command/child.js')
  const ended = await runChild(run, { cwd: root, env, timeout: patience, mostBytes })
  if (ended.is === 'ended' && ended.exit === 0) return ended.stdout.toString('utf8').trim()
  const said = ended.is === 'ended' ? (ended.stderr.toString('utf8').split('\n')[0] ?? '') : ended.is
  throw new PortError(
    'unreadable',
    `git does not tell when a file was last changed (${said}); run this in a clone of the repository.`
  )
}
