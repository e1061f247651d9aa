import type { FileAsk, FileFacts } from '../model/file.js'
import { PortError, type ContentPort } from '../ports/read.js'
import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'
import { readPointed } from './parts/read-pointed.js'

/** Files of which more than the path is read, in one question. */
const mostRead = 50
/** Characters of all their texts together. */
const mostText = 4 * 1024 * 1024
/** Files of which the path is kept where nothing else is asked. */
const mostKept = 20

/** Files of the commit under judgement, or of the working tree, with what is asked of them. */
export const file = defineSource<'file'>({
  id: 'file',
  permissions: { contents: 'read' },
  gather: (ask, { content }) =>
    attempt(async () => {
      const paths = await content.find(ask.path)
      if (paths.length === 0) await refuseFolders(ask.path, content)
      const isRead = ask.text === true || ask.age === true || ask.json !== undefined || ask.yaml !== undefined
      if (isRead && paths.length > mostRead) {
        const why = `${String(paths.length)} files match ${ask.path.join(', ')}, and at most ${String(mostRead)} are read; name fewer.`
        throw new PortError('incomplete', why)
      }
      const files: FileFacts[] = []
      let characters = 0
      for (const path of isRead ? paths : paths.slice(0, mostKept)) {
        const facts = await readFacts(path, ask, content)
        characters += facts.text?.length ?? 0
        if (characters > mostText) {
          const why = `The files that match ${ask.path.join(', ')} have over 4 MiB together, which is more than is read; name fewer.`
          throw new PortError('too-large', why)
        }
        files.push(facts)
      }
      return { state: 'found', value: { count: paths.length, files }, origin: content.origin }
    })
})

/**
 * A commit has no folders, so that a glob of one matches nothing however much is in
 * it. Throws `PortError` `unreadable`.
 */
async function refuseFolders(globs: readonly string[], content: ContentPort): Promise<void> {
  const [inside] = await content.find(globs.map(glob => `${glob}/**`))
  if (inside === undefined) return
  const why = `${globs.join(', ')} matches no file but a folder, which has ${inside}; write \`/**\` behind it for all files in it.`
  throw new PortError('unreadable', why)
}

async function readFacts(path: string, { text, age, json, yaml }: FileAsk, content: ContentPort): Promise<FileFacts> {
  const read = text === true || json !== undefined || yaml !== undefined ? await content.textOf(path) : ''
  return {
    path,
    ...(text === true ? { text: read } : {}),
    ...(age === true ? { changedAt: await content.changedAt(path) } : {}),
    ...(json === undefined ? {} : { json: readPointed(path, read, 'json', json) }),
    ...(yaml === undefined ? {} : { yaml: readPointed(path, read, 'yaml', yaml) })
  }
}
