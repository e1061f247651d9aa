import type { Reason } from '../../model/reason.js'
import type { ReportSet } from '../../model/reports.js'
import { type Say, warn } from '../define.js'

export const copyReasons = {
  'report-copied': '{file} is the same to the byte as {original}, so that it counts once; hand in each report once.'
} as const

/** The reports without those that another one of them is to the byte: the same tests must not count twice. */
export function leaveOutCopies(
  { files }: ReportSet,
  say: Say<typeof copyReasons>
): { readonly distinct: ReportSet; readonly copied: readonly Reason[] } {
  return {
    distinct: { files: files.filter(({ copyOf }) => copyOf === undefined) },
    copied: files.flatMap(({ path: file, copyOf: original }) =>
      original === undefined ? [] : [warn(say('report-copied', { file, original }))]
    )
  }
}
