/**
 * Where and how a text stops being JSON: it ends too early, has something after the
 * value, or a token that does not fit.
 */
export interface JsonFault {
  readonly kind: 'ends' | 'follows' | 'misfit'
  readonly offset: number
}

const space = /[ \t\r\n]*/y
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y
/** A scalar or a string that the end of the text cuts off. */
const cutScalar =
  /(?:-?[\d.eE+-]*|t|tr|tru|f|fa|fal|fals|n|nu|nul|"(?:[^"\\\u0000-\u001f]|\\.)*\\?|"(?:[^"\\\u0000-\u001f]|\\.)*\\u[0-9a-fA-F]{0,3})$/y

/**
 * The first fault of a text that `JSON.parse` refused; asked only then, because engines word their errors differently.
 */
export function findJsonFault(text: string): JsonFault {
  const open: string[] = []
  let at = 0
  let expected: 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'next' = 'value'
  for (;;) {
    at = endOf(space, text, at) ?? at
    const character = text[at]
    if (character === undefined) return { kind: 'ends', offset: at }
    if (expected === 'next' && open.length === 0) return { kind: 'follows', offset: at }
    const closes = character === open.at(-1)
    if (closes && (expected === 'next' || expected === 'first' || expected === 'first-key')) {
      open.pop()
      expected = 'next'
      at++
    } else if (expected === 'next' || expected === 'colon') {
      if (character !== (expected === 'next' ? ',' : ':')) return { kind: 'misfit', offset: at }
      expected = expected === 'next' && open.at(-1) === '}' ? 'key' : 'value'
      at++
    } else if ((character === '{' || character === '[') && (expected === 'value' || expected === 'first')) {
      open.push(character === '{' ? '}' : ']')
      expected = character === '{' ? 'first-key' : 'first'
      at++
    } else {
      const isKey: boolean = expected === 'key' || expected === 'first-key'
      const end = endOf(string, text, at) ?? (isKey ? undefined : endOf(scalar, text, at))
      if (end === undefined) return { kind: endOf(cutScalar, text, at) === text.length ? 'ends' : 'misfit', offset: at }
      expected = isKey ? 'colon' : 'next'
      at = end
    }
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
