import { isName } from './xml-names.js'

const doctype =
  /^<!DOCTYPE[ \t\r\n]+[^ \t\r\n"'<>[\]]+(?:[ \t\r\n]+(?:SYSTEM|PUBLIC[ \t\r\n]+(?:"[^"]*"|'[^']*'))[ \t\r\n]+(?:"[^"]*"|'[^']*'))?[ \t\r\n]*(?:\[[ \t\r\n]*\][ \t\r\n]*)?(>|\[[ \t\r\n]*[^\] \t\r\n])/

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/

/**
 * The length of the DOCTYPE that a text begins with, undefined when that is none or not
 * complete; one may bring its own definitions. Brackets with nothing in them, as Pester writes them, bring none.
 */
export function doctypeEnd(text: string): number | 'own-definitions' | undefined {
  const match = doctype.exec(text)
  if (match === null) return undefined
  return match[1] !== '>' ? 'own-definitions' : match[0].length
}

/** Whether `<?…?>` is well formed; the XML declaration is so only at the very beginning. */
export function isInstruction(whole: string, atBeginning: boolean): boolean {
  const target = /^<\?([^ \t\r\n?]*)/.exec(whole)?.[1] ?? ''
  if (target.toLowerCase() === 'xml') return atBeginning && declaration.test(whole)
  return isName(target)
}
