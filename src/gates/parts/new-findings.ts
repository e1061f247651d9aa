import { plural } from '../../lib/words.js'
import type { Reason } from '../../model/reason.js'
import type { Finding } from '../../model/reports.js'
import { flag } from '../../schema/build.js'
import type { Say } from '../define.js'

/** The option of gates that may judge only what is new. */
export const newOnly = {
  'new-only': flag({
    about:
      'Whether what a report itself calls unchanged since its baseline is left out (`baselineState` of SARIF); what says nothing of it is new.',
    default: false
  })
}

export const newOnlyReasons = {
  known: '{findings} left out because the report calls them unchanged since its baseline.'
} as const

/** The findings to judge, and that some are left out where the options say so. */
export function selectNew(
  findings: readonly Finding[],
  options: { readonly 'new-only': boolean },
  say: Say<typeof newOnlyReasons>
): { readonly selected: readonly Finding[]; readonly noted: readonly Reason[] } {
  const selected = options['new-only'] ? findings.filter(({ known }) => known !== true) : findings
  const left = findings.length - selected.length
  return { selected, noted: left > 0 ? [say('known', { findings: plural(left, 'finding') })] : [] }
}
