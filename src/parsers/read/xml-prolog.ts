import { nameEnd } from './xml-names.js'

const doctype =
  /<!DOCTYPE[ \t\r\n]+[^\s"'<>[\]]+(?:[ \t\r\n]+(?:SYSTEM|PUBLIC[ \t\r\n]+(?:"[^"]*"|'[^']*'))[ \t\r\n]+(?:"[^"]*"|'[^']*'))?[ \t\r\n]*([>[])/y

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/

/** The end of the DOCTYPE that begins at `from`, undefined when none that is complete does; one may bring its own definitions. */
export function doctypeEnd(text: string, from: number): number | 'own-definitions' | undefined {
  doctype.lastIndex = from
  const match = doctype.exec(text)
  if (match === null) return undefined
  return match[1] === '[' ? 'own-definitions' : doctype.lastIndex
}

/** Whether `<?…?>` is well formed; the XML declaration is so only at the very beginning. */
export function isInstruction(whole: string, atBeginning: boolean): boolean {
  const target = whole.slice(2, nameEnd(whole, 2))
  if (target.toLowerCase() === 'xml') return atBeginning && declaration.test(whole)
  return target !== '' && /^[ \t\r\n?]/.test(whole.slice(2 + target.length))
}
