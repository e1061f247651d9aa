/** The most bytes a checklist may have. */
const maxBytes = 1_048_576

/** The text of a checklist's bytes without its byte order mark, or what keeps it from being read, at line 1. */
export function decodeChecklist(bytes: Uint8Array): { readonly text: string } | { readonly refused: string } {
  if (bytes.length > maxBytes) {
    const size = bytes.length.toLocaleString('en')
    return { refused: `The checklist has ${size} bytes; at most ${maxBytes.toLocaleString('en')} are read. Split it.` }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    // A decoder that is told to be fatal throws for this alone.
    return { refused: 'The checklist is not UTF-8. Save it as UTF-8.' }
  }
}
