import { codeOwnersPlaces, readCodeOwners } from '../../lib/code-owners.js'
import { listNames } from '../../lib/words.js'
import { report, type Finding } from '../define.js'
import { protectionsOf } from '../protections.js'
import type { Scene } from '../scene.js'

/** Who may change what the gate asks: the checklist, and the workflows that run it. */
export function checkOwners({ facts, gates }: Scene): readonly Finding[] {
  const { risk, hidden, fine } = report('checklist-owners')
  const { checklist, owners } = facts
  const files = [
    ...new Set([...(checklist.seen ? [checklist.value.file] : []), ...gates.map(gate => gate.workflow.file)])
  ]
  if (files.length === 0) return []
  const lines = files.map(file => `/${file} @…`).join(', ')
  const fix = `Name their owners in ${codeOwnersPlaces[0]} (${lines}), and require review from code owners.`
  const why =
    'Whoever may write changes them with the approval of anybody else, and the gate judges by them from then on.'
  if (!owners.seen) return [hidden('Who owns the checklist is not visible', owners.why, fix)]
  const { value } = owners
  if (value === null) return [risk('Nobody owns the checklist and the workflow of the gate', why, fix)]
  const ruleOf = readCodeOwners(value)
  const unowned = files.filter(file => (ruleOf(file)?.owners ?? []).length === 0)
  if (unowned.length > 0) return [risk(`Nobody owns ${listNames(unowned)}`, why, fix)]
  return [
    fine(`${listNames(files)} ${files.length === 1 ? 'has' : 'have'} owners`, 'CODEOWNERS names them.'),
    ...review()
  ]

  function review(): readonly Finding[] {
    const asked = report('code-owner-review')
    const { seen, hidden: unseen } = protectionsOf(facts)
    if (seen.some(protection => protection.review?.codeOwners === true)) {
      return [
        asked.fine('Owners must approve changes of what they own', 'The branch requires review from code owners.')
      ]
    }
    const how = 'Turn on “Require review from Code Owners” for the branch: Settings › Rules › Rulesets.'
    if (unseen !== undefined) return [asked.hidden('Whether owners must approve is not visible', unseen, how)]
    return [asked.risk('Owners need not approve', 'CODEOWNERS names them, but the branch does not require them.', how)]
  }
}
