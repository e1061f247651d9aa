/** What is to be known of an environment variable. It is answered by yes or no: its value is never evidence. */
export type EnvQuestion = { readonly name: string } & (
  | { readonly is: 'present' | 'filled' }
  /** Shipped with manuals and templates, or one of these words. */
  | { readonly is: 'known-default'; readonly forbidden: readonly string[] }
  /** The whole value, by a pattern as `lib/pattern` reads it. */
  | { readonly is: 'matching'; readonly pattern: string }
  /** In characters. */
  | { readonly is: 'long'; readonly least: number }
  /** In bits, as `lib/entropy` estimates them. */
  | { readonly is: 'strong'; readonly bits: number }
  | { readonly is: 'equal'; readonly to: string }
)

export interface EnvAsk {
  readonly questions: readonly EnvQuestion[]
}

export interface EnvRecord {
  readonly answers: readonly EnvAnswer[]
}

export interface EnvAnswer {
  readonly question: EnvQuestion
  readonly yes: boolean
}
