import type { Draft } from './draft.js'
import type { Complain } from './locate.js'
export function draftMarkdown(
  file: string,
  text: string,
  companion: { readonly file: string; readonly text: string } | undefined,
  complain: Complain
): Draft | undefined {
  void [file, text, companion, complain]
  return undefined
}
