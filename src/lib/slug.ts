/** What an id looks like: lower-case ASCII words joined by single hyphens. */
export const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$'

const longest = 64

/**
 * The id of a text: its ASCII words in lower case, accents folded, at most 64 characters. A text that has none of them
 * gets `item-` and eight hex digits that depend on the text alone, so that the same text always has the same id.
 */
export function slug(text: string): string {
  const words = fold(text.slice(0, 1000))
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  if (words === null) return `item-${hash(text)}`
  let id = words[0].slice(0, longest)
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > longest) break
    id += `-${word}`
  }
  return id
}

/** A text without accents; what folding takes is loaded for texts that may have some. */
function fold(text: string): string {
  return /[^ -~]/.test(text) ? text.normalize('NFKD').replace(/\p{Mark}/gu, '') : text
}

/** FNV-1a over UTF-16 code units: short and stable; nothing trusts it to be free of collisions. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
