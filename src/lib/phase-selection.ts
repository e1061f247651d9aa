/** The ids that a selection such as `before, after` or `!after` names. */
export function namedPhases(selection: string): readonly string[] {
  return wordsOf(selection).map(word => word.replace(/^!/, ''))
}

/** Whether a selection takes a phase: one that it names, or any that it does not exclude where it only excludes; null takes all. */
export function selectsPhase(selection: string | null, phase: string): boolean {
  const words = selection === null ? [] : wordsOf(selection)
  if (words.includes(`!${phase}`)) return false
  return words.includes(phase) || words.every(word => word.startsWith('!'))
}

/** A selection in one word, as reports name it: an id, `before+after`, `!after`. */
export function nameSelection(selection: string | null): string | null {
  return selection === null ? null : wordsOf(selection).join('+')
}

function wordsOf(selection: string): readonly string[] {
  return selection.split(/[,+]/).map(word => word.trim())
}
