import { matchesName } from './glob.js'
import { withoutMark } from './without-mark.js'

/** What a document has of a section: nothing, a heading alone, or a heading with words under it. */
export type Section = 'missing' | 'empty' | 'filled'

interface Heading {
  readonly level: number
  readonly title: string
}

/** Words that stand for something that somebody still has to write. */
const placeholder = /^[-*+>\s]*((todo|tbd|tba|tbc|fixme|n\/?a|none|xxx|wip|coming soon|\.+|…|_+|-+)[.:!]*)?$/i

/**
 * The section of a Markdown document whose heading is the one given, whatever its capitals; `*` stands for any text. It
 * is filled when something is written under it before the next heading of its level: no comment, no further heading
 * alone, no placeholder such as TODO. Of several with that heading, the fullest counts.
 */
export function findSection(document: string, wanted: string): Section {
  let found: Section = 'missing'
  let open: Heading | undefined
  for (const line of readLines(document)) {
    if (typeof line === 'string') {
      if (open !== undefined && !placeholder.test(line)) found = 'filled'
    } else if (matchesName(normalize(wanted), normalize(line.title))) {
      open = line
      if (found === 'missing') found = 'empty'
    } else if (open !== undefined && line.level <= open.level) open = undefined
  }
  return found
}

const normalize = (title: string): string => title.trim().replace(/\s+/g, ' ').toLowerCase()

/** Headings, and the lines between them that a reader sees. */
function readLines(document: string): readonly (Heading | string)[] {
  const lines: (Heading | string)[] = []
  let fence: string | undefined
  let inComment = false
  for (const written of withoutFrontMatter(document.split(/\r\n|\r|\n/))) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(written)
    if (fence !== undefined) {
      // A fence is closed by one of the same sign that is at least as long, with nothing after it.
      if (mark?.[1]?.startsWith(fence) === true && mark[2]?.trim() === '') fence = undefined
      else lines.push(written)
      continue
    }
    if (!inComment && mark?.[1] !== undefined) {
      fence = mark[1]
      continue
    }
    const shown = stripComments(written, inComment)
    inComment = shown.inComment
    const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(shown.text)
    const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(shown.text)?.[1]
    const above = lines.at(-1)
    if (heading?.[1] !== undefined) lines.push({ level: heading[1].length, title: plain(heading[2] ?? '') })
    else if (
      underline !== undefined &&
      typeof above === 'string' &&
      /^ {0,3}[^\s>|]/.test(above) &&
      !/^ {0,3}([-*+]|\d+[.)])[ \t]/.test(above)
    ) {
      lines.splice(-1, 1, { level: underline.startsWith('=') ? 1 : 2, title: plain(above) })
    } else lines.push(shown.text)
  }
  return lines
}

function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  const first = withoutMark(lines[0] ?? '').trimEnd()
  const end = first === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1
  return lines.slice(end + 1)
}

function stripComments(line: string, inside: boolean): { readonly text: string; readonly inComment: boolean } {
  let text = ''
  let rest = line
  let inComment = inside
  while (rest !== '') {
    const [sign, other] = inComment ? ['-->', '<!--'] : ['<!--', '-->']
    const at = rest.indexOf(sign)
    if (!inComment) text += at === -1 ? rest : rest.slice(0, at)
    if (at === -1 || other === '') break
    inComment = !inComment
    rest = rest.slice(at + sign.length)
  }
  return { text, inComment }
}

/** The words of a heading without what only changes their looks. */
function plain(title: string): string {
  return title
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~]/g, '')
    .trim()
}
