/** Kinds of the 128 ASCII characters: 1 may begin a name, 2 may go on in one, 4 is white space. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Za-z_:]/.test(character)) return 3
  if (/[0-9.-]/.test(character)) return 2
  return /[ \t\r\n]/.test(character) ? 4 : 0
})

/** The end of the name that begins at `from`; `from` itself when none does. */
export function nameEnd(text: string, from: number): number {
  if (!hasKind(text.charCodeAt(from), 1)) return from
  let end = from + 1
  while (hasKind(text.charCodeAt(end), 2)) end++
  return end
}

/** The first place from `from` on that is no white space; the text's length when all the rest is. */
export function spaceEnd(text: string, from: number): number {
  let end = from
  while (((kinds[text.charCodeAt(end)] ?? 0) & 4) !== 0) end++
  return end
}

/** Beyond ASCII, letters are not told apart finer than XML's first ranges do it; NaN, the end of the text, has no kind. */
function hasKind(code: number, kind: 1 | 2): boolean {
  if (code < 128) return ((kinds[code] ?? 0) & kind) !== 0
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
}

/** The name without the prefix of its namespace. */
export function localName(name: string): string {
  const colon = name.lastIndexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
