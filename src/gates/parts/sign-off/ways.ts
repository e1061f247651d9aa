import type { SignOffRecord } from '../../../model/github.js'
import type { SignatureWay, SignOffDemand } from '../../../model/sign-off.js'

/** How somebody can sign for a demand, in words: `a review, or the comment \`/sign-off dba\``. */
export function waysOf({ by, confirm, item, due, role }: SignOffDemand, { approvals }: SignOffRecord): string {
  const isDue = due !== undefined
  const named = `/sign-off ${confirm || isDue ? (item ?? role.id) : role.id}${confirm ? ' …' : ''}`
  const environment = approvals?.environment ?? ''
  const ways: Readonly<Record<SignatureWay, string>> = {
    // GitHub's pages offer none on what is merged.
    review: isDue
      ? 'an approving review (`gh pr review --approve` gives one after the merge, too)'
      : 'an approving review',
    comment: `the comment \`${named}\``,
    environment:
      environment === ''
        ? 'an approval of the deployment, once the run names its \`environment\`'
        : `an approval of this run's deployment to ${environment}`
  }
  return by.map(way => ways[way]).join(', or ')
}
