/** What is generated inside a written document, between `<!-- reference: NAME -->` and `<!-- /reference -->`. */
const block = /(<!-- reference: ([a-z-]+) -->\n)[^]*?(<!-- \/reference -->)/g

/** The document with every block filled anew; throws for a block that nothing fills and for a text without a block. */
export function fillBlocks(document: string, texts: Readonly<Record<string, string>>): string {
  const missing = new Set(Object.keys(texts))
  const filled = document.replace(block, (_, start: string, name: string, end: string) => {
    const text = texts[name]
    if (text === undefined) throw new Error(`Nothing is generated for the block ${name}; correct its name.`)
    missing.delete(name)
    return `${start}\n<!-- prettier-ignore-start -->\n${text}\n<!-- prettier-ignore-end -->\n\n${end}`
  })
  if (missing.size > 0) throw new Error(`The document lacks the blocks ${[...missing].join(', ')}.`)
  return filled
}
