/** First line of every Markdown page that is generated whole. */
export const generatedNote = '<!-- Generated from the definitions in `src/` by `npm run reference`; do not edit. -->'

/** Text of a definition as Markdown: what stands between backticks is code, everything else is plain words. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map(part => (part.startsWith('`') && part.length > 1 ? part : part.replace(/[\\*_<[\]]/g, '\\$&')))
    .join('')
}

/** A value as code, whatever it holds. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** A table of cells that are Markdown already; a bar or a line end in a cell does not end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(closeCell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function closeCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\r?\n/g, '<br>')
}

export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}

/** A whole generated page: its blocks with one empty line between them. */
export function page(...blocks: readonly string[]): string {
  return `${[generatedNote, ...blocks].join('\n\n')}\n`
}
