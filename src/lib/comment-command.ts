/** What the first line of a comment says, where it is written like one of our commands. */
export interface CommentCommand {
  /** Null for what is written like a command and is none, such as `/signoff`. */
  readonly verb: 'sign-off' | 'revoke' | 'waive' | null
  /** The first word after it, a role or an item; empty where there is none. */
  readonly name: string
  /** What follows the name. */
  readonly words: string
}

const verbs: ReadonlySet<string> = new Set(['sign-off', 'waive'])

/**
 * The command that a line is; null where it is none. `/sign-off` and `/waive` stand at the very beginning and in small
 * letters; `/revoke` is understood in any way that it may be meant, because it only takes something back.
 */
export function parseCommand(line: string): CommentCommand | null {
  const revoked = /^[^\p{L}\p{N}/`>]*\/revoke(?![\p{L}\p{N}-])[^\p{L}\p{N}]*([^\s]*)(.*)$/iu.exec(line)
  if (revoked !== null) return { verb: 'revoke', name: revoked[1] ?? '', words: revoked[2]?.trim() ?? '' }
  const [, verb = '', name = '', words = ''] = /^\/(sign-?offs?|waive)(?![^ \t])[ \t]*([^ \t]*)(.*)$/i.exec(line) ?? []
  if (verb === '') return null
  return { verb: verbs.has(verb) ? (verb as 'sign-off' | 'waive') : null, name, words: words.trim() }
}
