/**
 * A text without its byte order mark, which belongs to the bytes; before a heading,
 * `---` or JSON it would be in the way.
 */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}
