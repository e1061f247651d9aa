import { SaxesParser } from 'saxes'

/** What the parser that is our measure hears, as one text; `refused` for every error. */
export function hearMeasure(text: string): string {
  const heard: string[] = []
  let pending = ''
  let depth = 0
  let isRefused = false as boolean
  const flush = (): void => {
    if (pending !== '') heard.push(`"${pending}"`)
    pending = ''
  }
  const local = (name: string): string => name.replace(/^.*:/, '')
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', () => (isRefused = true))
  parser.on('opentag', ({ name, attributes }) => {
    flush()
    depth++
    heard.push(`<${local(name)} ${JSON.stringify(Object.entries(attributes))}>`)
  })
  const hearText = (piece: string): void => {
    if (depth > 0) pending += piece
  }
  parser.on('text', hearText)
  parser.on('cdata', hearText)
  parser.on('closetag', ({ name }) => {
    flush()
    depth--
    heard.push(`</${local(name)}>`)
  })
  parser.write(text).close()
  return isRefused ? 'refused' : heard.join('')
}
