/** Limits of one number; what is left out limits nothing. */
export interface NumberLimits {
  readonly below?: number
  readonly above?: number
  readonly equals?: number
}

export const impossibleLimits = 'No number keeps all of these limits; correct one of them.'

/** Whether no number keeps all of the limits. */
export function areImpossible({ below = Infinity, above = -Infinity, equals }: NumberLimits): boolean {
  return equals === undefined ? above >= below : !(equals < below && equals > above)
}
