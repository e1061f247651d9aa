import { findPointerMistakes } from './pointer-mistakes.js'
import { onlyExcludes } from '../../lib/glob.js'
import { asList } from '../../lib/as-list.js'
import { explainPattern } from '../../lib/pattern.js'
import type { FileAsk } from '../../model/file.js'
import {
  count,
  duration,
  either,
  flag,
  mapOf,
  object,
  optional,
  scalar,
  text,
  texts,
  type TypeOf
} from '../../schema/build.js'
import type { Mistake } from '../../schema/validate.js'

const words = (about: string) =>
  optional(
    either(
      texts({ about: 'A text, or several.' }),
      object(
        {
          pattern: text({
            about: 'A regular expression without look-around and back-references; `^` and `$` are the ends of a line.'
          })
        },
        { about: 'A pattern that is looked for anywhere.' }
      ),
      { about }
    )
  )

const values = (notation: string) =>
  optional(
    mapOf(scalar({ about: 'The value that must be there.' }), {
      about: `Values that every file must have as ${notation}, each at its JSON Pointer, such as \`/version\`.`
    })
  )

export const pathOption = texts({ about: 'Globs as in the filters of workflows; a leading `!` excludes.' })

export const fileOptions = object({
  path: pathOption,
  exists: flag({ about: 'Whether there must be such files; false: there must be none.', default: true }),
  count: count({ about: 'How many files must match at least.', least: 1, default: 1 }),
  contains: words('Texts, or a pattern, that every file must contain; letter case counts.'),
  'not-contains': words('Texts, or a pattern, that no file may contain; letter case counts.'),
  heading: optional(
    text({ about: 'A Markdown heading that every file must have with words under it; `*` stands for any text.' })
  ),
  'max-age': optional(duration({ about: 'How long ago the last commit that changed a file may be, for every file.' })),
  json: values('JSON'),
  yaml: values('YAML')
})

export type FileOptions = TypeOf<typeof fileOptions>
export type Words = NonNullable<FileOptions['contains']>

/** Texts that are looked for as they are, or one pattern. */
export function readWords(
  words: Words | undefined
): { readonly texts: readonly string[] } | { readonly pattern: string } {
  if (words === undefined) return { texts: [] }
  if (typeof words === 'string') return { texts: [words] }
  return 'pattern' in words ? words : { texts: words }
}

export function askOf(options: FileOptions): FileAsk {
  const { path, contains, 'not-contains': forbidden, heading, 'max-age': age, json, yaml } = options
  return {
    path: asList(path),
    ...((contains ?? forbidden ?? heading) === undefined ? {} : { text: true }),
    ...(age === undefined ? {} : { age: true }),
    ...(json === undefined ? {} : { json: Object.keys(json) }),
    ...(yaml === undefined ? {} : { yaml: Object.keys(yaml) })
  }
}

/** Whether more is asked than whether there are such files. */
export function asksContent(options: FileOptions): boolean {
  return Object.keys(askOf(options)).length > 1
}

/**
 * Globs that match nothing, things asked of files that must not be there, patterns
 * that cannot be read, pointers that are none.
 */
export function findFileMistakes(options: FileOptions): readonly Mistake[] {
  const wrong = (path: Mistake['path'], message: string): Mistake => ({ path, at: 'value', message })
  const mistakes: Mistake[] = []
  if (onlyExcludes(asList(options.path))) {
    mistakes.push(
      wrong(['path'], 'These globs only exclude, so that no file matches; write one without `!` before them.')
    )
  }
  if (!options.exists && (options.count > 1 || asksContent(options))) {
    mistakes.push(
      wrong(['exists'], 'Files that must not be there have nothing to ask of; leave `exists` or the other options out.')
    )
  }
  for (const key of ['contains', 'not-contains'] as const) {
    const read = readWords(options[key])
    const message = 'pattern' in read ? explainPattern(read.pattern) : undefined
    if (message !== undefined) mistakes.push(wrong([key, 'pattern'], message))
  }
  return [
    ...mistakes,
    ...(['json', 'yaml'] as const).flatMap(key => findPointerMistakes(key, options[key], '/version'))
  ]
}
