import type { Draft, Settings } from './draft.js'
import { locateIn, type Complain, type Locate } from './locate.js'
import { outline } from './outline.js'
import { readYaml } from './read-yaml.js'

/** The draft of a Markdown checklist with its front matter and the settings beside it. */
export function draftMarkdown(
  file: string,
  text: string,
  complain: Complain,
  { companion }: { readonly companion?: { readonly file: string; readonly text: string } }
): Draft {
  const locate = locateIn(file, text)
  const front = findFrontMatter(text)
  const settings = [
    ...(front === undefined
      ? []
      : readSettings(text.slice(front.start, front.end), at => locate(front.start + at), complain)),
    ...(companion === undefined ? [] : readSettings(companion.text, locateIn(companion.file, companion.text), complain))
  ]
  // Blank lines in place of the front matter keep every place what it is.
  const body =
    front === undefined ? text : text.slice(0, front.after).replace(/[^\r\n]/g, ' ') + text.slice(front.after)
  return { file, notation: 'markdown', settings, ...outline(file, body, complain) }
}

function readSettings(text: string, locate: Locate, complain: Complain): readonly Settings[] {
  const written = readYaml(text, locate, complain)
  return written === undefined || written.value === null ? [] : [{ kind: 'settings', written }]
}

/** Front matter lies between a first line `---` and the next line `---` or `...`. */
function findFrontMatter(
  text: string
): { readonly start: number; readonly end: number; readonly after: number } | undefined {
  const open = /^---[ \t]*(?:\r\n?|\n)/.exec(text)
  if (open === null) return undefined
  const close = /^(?:---|\.\.\.)[ \t]*$/gm
  close.lastIndex = open[0].length
  const found = close.exec(text)
  return found === null ? undefined : { start: open[0].length, end: found.index, after: close.lastIndex }
}
