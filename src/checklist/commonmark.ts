import MarkdownIt from 'markdown-it'
import type { Token } from 'markdown-it'

/** Lists and quotes inside one another; each list is two levels, itself and its item. */
const maxLevel = 128

const commonmark = new MarkdownIt({ html: true, maxNesting: maxLevel })
// Inline rules are not needed, and are what hostile text makes slow.
commonmark.core.ruler.enableOnly(['normalize', 'block'])

/** The blocks of a GFM document; `cutAt` is the line, counted from 0, below which nesting was too deep to be read. */
export function parseBlocks(text: string): { readonly tokens: readonly Token[]; readonly cutAt: number | undefined } {
  const tokens = commonmark.parse(text, {})
  return { tokens, cutAt: tokens.find(({ level, nesting }) => nesting === 1 && level >= maxLevel - 1)?.map?.[0] }
}

/** What an HTML entity such as `&lt;` stands for. */
export function decodeEntity(entity: string): string {
  return commonmark.utils.unescapeAll(entity)
}
