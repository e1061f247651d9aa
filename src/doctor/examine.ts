import { checkBranch } from './checks/branch.js'
import { checkCode } from './checks/code.js'
import { checkDeploy } from './checks/deploy.js'
import { checkEnvironments } from './checks/environments.js'
import { checkGate } from './checks/gate.js'
import { checkOwners } from './checks/owners.js'
import { checkRepository } from './checks/repository.js'
import { checkRights } from './checks/rights.js'
import { levels, type Facts, type Finding } from './define.js'
import { lookAt } from './scene.js'

const checks = [
  checkGate,
  checkDeploy,
  checkRights,
  checkCode,
  checkBranch,
  checkOwners,
  checkEnvironments,
  checkRepository
]

/** Whether the gate can be walked around, by all that is known: every finding, the gravest first. */
export function examine(facts: Facts): readonly Finding[] {
  const scene = lookAt(facts)
  const findings = checks.flatMap(check => check(scene))
  return levels.flatMap(level => findings.filter(finding => finding.level === level))
}
