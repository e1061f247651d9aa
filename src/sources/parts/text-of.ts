import type { FoundFile } from '../../ports/read.js'

/** The text of a file whose size was looked at before; what is no UTF-8 in it is replaced. */
export function textOf({ chunks }: Pick<FoundFile, 'chunks'>): string {
  const decoder = new TextDecoder()
  return [...chunks()].map(piece => decoder.decode(piece, { stream: true })).join('')
}
