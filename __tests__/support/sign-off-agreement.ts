import assert from 'node:assert/strict'
import { signOff } from '../../src/gates/sign-off.js'
import type { SignOffRecord } from '../../src/model/github.js'
import type { SignOffDemand } from '../../src/model/sign-off.js'
import type { Judgement } from '../../src/model/verdict.js'
import { judge } from './judge.js'
import { areEnough, countingFor, everyWay, isBlocked, isLost } from './naive-sign-off.js'
import { fc } from './seeded.js'
import { type Ask, histories, now } from './sign-off-histories.js'

/** What the gate says of a pull request's history. */
export function outcomeOf({ options, item }: Ask, record: SignOffRecord): Judgement['outcome'] {
  const evidence = { 'sign-offs': { pullRequests: [record], directPushes: [] } }
  return judge(signOff, options, evidence, now, item).outcome
}

/** That the gate judges as trying every way to give people roles does; `tell` is told every outcome. */
export function agreement(tell: (outcome: Judgement['outcome']) => void) {
  return fc.property(histories, ({ record, asks }) => {
    const demands = asks.map(({ demand }) => demand)
    const outcomes = asks.map(ask => outcomeOf(ask, record))
    outcomes.forEach(tell)
    const ways = everyWay(demands, record, now)
    const blocked = demands.map(demand => isBlocked(demand, record))

    const isExplained = (way: readonly boolean[]) =>
      outcomes.every((outcome, i) => outcome !== 'passed' || (way[i] === true && blocked[i] === false))
    assert.ok(ways.some(isExplained), `No way to give people roles explains ${outcomes.join(', ')}.`)
    if (areNested(demands, record) && ways.some(way => way.every(Boolean))) {
      const expected = blocked.map(each => (each ? 'failed' : 'passed'))
      assert.deepEqual(outcomes, expected)
    }
    for (const [i, demand] of demands.entries()) {
      const counting = countingFor(demand, record, now)
      const isAlone = demands.every(other => !other.distinct || other.role.id === demand.role.id) || !demand.distinct
      if (blocked[i] === true) assert.equal(outcomes[i], 'failed')
      else if (!areEnough(counting, demand, record)) {
        // Which paths are signed depends on who fills other roles.
        if (isAlone || demand.role.codeowners !== true)
          assert.equal(outcomes[i], isLost(counting, demand, record) ? 'failed' : 'pending')
        else assert.notEqual(outcomes[i], 'passed')
      } else if (isAlone) assert.equal(outcomes[i], 'passed')
    }
  })
}

/**
 * Whether of two sign-offs by one role whoever counts for one counts for the other. Where that is not so, one person more
 * may be asked for than must sign.
 */
function areNested(demands: readonly SignOffDemand[], record: SignOffRecord): boolean {
  const signers = demands.map(demand => new Set(countingFor(demand, record, now)))
  const isWithin = (few = new Set<number>(), many = new Set<number>()) => [...few].every(person => many.has(person))
  return demands.every((demand, i) =>
    demands.every(
      (other, j) =>
        demand.role.id !== other.role.id || isWithin(signers[i], signers[j]) || isWithin(signers[j], signers[i])
    )
  )
}
