import type { Sight, WorkflowRights } from '../../model/protection.js'
import { report, type Code, type Finding } from '../define.js'
import type { Scene } from '../scene.js'

const settings = 'Settings › Actions › General'

/** What the repository lets its workflows do, and those of strangers. */
export function checkRepository({ facts }: Scene): readonly Finding[] {
  return [
    checkRight(facts.rights, 'default-token', ({ defaultToken }) => defaultToken === 'write', {
      what: 'workflows may write without asking for it',
      why: 'A workflow without `permissions` gets a token that writes contents, checks and statuses, those of the gate too.',
      fix: `${settings} › Workflow permissions: “Read repository contents and packages permissions”.`,
      well: 'Workflows only read unless they ask for more'
    }),
    checkRight(facts.rights, 'actions-approve', ({ approve }) => approve, {
      what: 'workflows may approve pull requests',
      why: 'A workflow can give the review that the branch requires, in the place of a person.',
      fix: `${settings} › Workflow permissions: turn off “Allow GitHub Actions to create and approve pull requests”.`,
      well: 'Workflows cannot approve pull requests'
    }),
    checkForks(facts.forks)
  ]
}

interface Right {
  readonly what: string
  readonly why: string
  readonly fix: string
  readonly well: string
}

function checkRight(
  rights: Sight<WorkflowRights>,
  code: Code,
  isWrong: (rights: WorkflowRights) => boolean,
  { what, why, fix, well }: Right
): Finding {
  const { risk, hidden, fine } = report(code)
  if (!rights.seen) return hidden(`Whether ${what} is not visible`, rights.why, fix)
  if (!isWrong(rights.value)) return fine(well, 'So the repository is set.')
  return risk(`${what.charAt(0).toUpperCase()}${what.slice(1)}`, why, fix)
}

function checkForks(forks: Scene['facts']['forks']): Finding {
  const { risk, hidden, fine } = report('fork-approval')
  const fix = `${settings} › Approval for running fork pull request workflows: require it for all external contributors.`
  if (!forks.seen) return hidden('Whether workflows of forks wait for approval is not visible', forks.why, fix)
  switch (forks.value) {
    case 'everybody':
      return fine('Workflows of forks wait for approval', 'Those of everybody from outside.')
    case 'first-time':
      return fine('Workflows of forks wait for approval', 'Those of everybody whose first contribution it is.')
    case 'new-to-github':
      return risk('Workflows of most forks run at once', 'Only accounts that are new to GitHub wait for approval.', fix)
    case 'nobody':
      return risk('Workflows of forks run at once', 'Nobody has to approve their runs.', fix)
  }
}
