import type { Access } from '../../model/permissions.js'
import { orFine, report, type ChecklistFacts, type Finding } from '../define.js'
import { nameOf, showsInputs, type Scene } from '../scene.js'
import type { Gate, Grants, Step } from '../workflow.js'

/** Whether the gate's token may read what it must, and no more. */
export function checkRights(scene: Scene): readonly Finding[] {
  const { gates, facts } = scene
  if (gates.length === 0) return []
  if (!facts.checklist.seen) {
    const { why } = facts.checklist
    const fix = 'Run the doctor where the checklist is, and `deploy-gate plan` until it has no complaints.'
    return [
      report('gate-permissions').hidden('Which permissions the checklist needs is not visible', why, fix),
      report('teams-token').hidden('Whether teams hold roles is not visible', why, fix)
    ]
  }
  const checklist = facts.checklist.value
  return [...checkPermissions(gates, checklist), ...checkTeams(scene, checklist)]
}

function checkPermissions(gates: readonly Gate[], { permissions, file }: ChecklistFacts): readonly Finding[] {
  const { risk, fine } = report('gate-permissions')
  const wrong = gates.flatMap(gate => {
    const { location, grants } = gate.job
    const name = nameOf(gate)
    const fix = `Write the block that \`deploy-gate plan ${file}\` prints as the \`permissions:\` of the job.`
    if (grants === null) {
      const why = `What the token of the ${name} may do is left to the settings of the repository: too much or too little.`
      return [risk('The job of the gate has no `permissions`', why, fix, location)]
    }
    const missing = Object.entries(permissions).filter(([name, level]) => !allows(grants, name, level))
    const written = Object.entries(grants).filter(
      ([name, level]) => level === 'write' && permissions[name] !== 'write' && name !== 'id-token'
    )
    return [
      ...(missing.length === 0
        ? []
        : [
            risk(
              `The token of the gate lacks ${missing.map(([name, level]) => `\`${name}: ${level}\``).join(', ')}`,
              `Items that need it are unknown, and unknown is never go; somebody may then loosen the checklist.`,
              fix,
              location
            )
          ]),
      ...(written.length === 0
        ? []
        : [
            risk(
              `The token of the gate may write: ${written.map(([name]) => `\`${name}\``).join(', ')}`,
              `The steps of the ${name} could change what is judged with it, and the checklist does not need it.`,
              fix,
              location
            )
          ])
    ]
  })
  return orFine(wrong, fine('The token of the gate may do what it must', 'It has what the checklist needs, no more.'))
}

function allows(grants: NonNullable<Grants>, name: string, level: Access): boolean {
  const held = grants[name] ?? grants['all']
  return held === 'write' || held === level
}

function checkTeams({ gates, facts }: Scene, { teamRoles, file }: ChecklistFacts): readonly Finding[] {
  const { risk, hidden, fine } = report('teams-token')
  if (teamRoles.length === 0) {
    return [fine('No role needs a token that sees teams', `${file} names people, or nobody, for every role.`)]
  }
  const wrong = gates.flatMap(({ step }) => {
    if (!showsInputs(step, facts.ownGates)) {
      const why = 'The gate is not the action itself here, so that its token is not looked for.'
      return [
        hidden('The token that reads teams is not visible', why, 'Use the action in the job itself.', step.location)
      ]
    }
    if (!isWorkflowToken(step)) return []
    return [
      risk(
        'The token of the gate cannot see teams',
        `${teamRoles.join(', ')} of ${file} are held by teams, which GITHUB_TOKEN may never read: such items stay unknown.`,
        'Hand the gate the token of a GitHub App with `members: read` as `github-token`, or list the people as `users`.',
        step.inputs['github-token']?.location ?? step.location
      )
    ]
  })
  return orFine(wrong, fine('The gate has a token of its own for teams', 'It is handed in as `github-token`.'))
}

function isWorkflowToken({ inputs }: Step): boolean {
  const given = inputs['github-token']?.text.trim()
  return given === undefined || given === '' || /\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i.test(given)
}
