/**
 * Text from outside is hostile: test names, messages, titles, branch and file names. Each place where text is shown has
 * one function here that makes it harmless there.
 */

/** Control characters, and the characters that change how others are shown or are not shown at all. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu

/** A selector that only says how the sign before it is drawn, as emoji carry it. */
const drawn = '\ufe0f'

/**
 * Shows every control and format character as a symbol, so that text says no more
 * than what is seen. Line ends included.
 */
export function visible(text: string): string {
  return text.replace(unseen, character => {
    if (character === drawn) return character
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    return `\u27e8U+${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`
  })
}

/** The same on one line of at most `most` characters: white space is folded, what is cut is marked. */
export function oneLine(text: string, most = 300): string {
  return cut(visible(text.trim().replace(/[ \t\r\n\v\f]+/g, ' ')), most)
}

/** At most `most` characters, never half of a surrogate pair; what is cut is marked by an ellipsis. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const end = most - 1
  const last = text.charCodeAt(end - 1)
  return `${text.slice(0, last >= 0xd800 && last < 0xdc00 ? end - 1 : end)}\u2026`
}

/**
 * A line for the runner's log: with our own prefix no `::command::` can begin it, and no `##[command]` survives in it.
 */
export function logLine(text: string): string {
  return `deploy-gate | ${breakCommands(visible(text))}`
}

/** Breaks up `##[`, which the runner takes for a command anywhere in a line. */
export function breakCommands(text: string): string {
  return text.replace(/##(?=\[)/g, '# #')
}

const markdownSigns = /[&<>"'`*_{}[\]()#+|~\\!$=^]/g
/** Keeps what follows from being read with what stands before, and is not seen: a word joiner. */
const joiner = '\u2060'

/**
 * Text inside Markdown, in a table cell too: nothing of it is markup, HTML, a mention, a reference, a link, an image or
 * the end of a comment.
 */
export function markdown(text: string, most = 300): string {
  return oneLine(text, most)
    .replace(markdownSigns, sign => `&#${String(sign.charCodeAt(0))};`)
    .replace(/@/g, `@${joiner}`)
    .replace(/&#35;(?=\d)/g, `&#35;${joiner}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`)
    .replace(/:(?=\/\/)/g, `:${joiner}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${joiner}`)
    .replace(/^(?=(-|\d+[.)])( |$))/, joiner)
}

/** Text as code inside Markdown: the same safety, in the look of code. */
export function markdownCode(text: string, most = 300): string {
  return `<code>${markdown(text, most)}</code>`
}

/** A URL of GitHub's own for the target of a Markdown link, or undefined when it is anything else. */
export function linkTarget(url: string): string | undefined {
  if (!/^https?:\/\/[^\s<>()[\]"'`\\|]+$/.test(url)) return undefined
  return url
}
