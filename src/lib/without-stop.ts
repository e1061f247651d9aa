/** A text without the full stops and blanks at its end, so that a sentence can go on or end with it. */
export function withoutStop(text: string): string {
  return text.replace(/(?<![.\s])[.\s]+$/, '')
}
