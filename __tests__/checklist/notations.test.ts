import { describe, expect, test } from '@jest/globals'
import { load } from '../support/checklists.js'
import { soleGate } from '../support/builders.js'

const yaml = `version: 1
name: Shop, production
ticks: accept
roles:
  dba: { users: [edgar], teams: [acme/databases] }
phases:
  - id: pre-deployment
    title: Before the deployment
    when: { branches: [main] }
    sections:
      - title: Code quality
        items:
          - { title: Unit tests pass, tests: { report: 'reports/*.xml', min-tests: 400 } }
          - { title: Coverage ≥ 85 %, coverage: 85 }
      - title: Database
        sign-off: dba
        items:
          - Production database backed up
          - { title: Restore rehearsed, id: restore-drill, severity: warning, when: { paths: ['db/**'] } }
        sections:
          - title: Migrations
            items: [Tried on staging]
  - title: After the deployment
    items: [{ title: Dashboards watched, about: For an hour., link: 'https://wiki.example/watch' }]
waivers:
  - { item: restore-drill, reason: moved to Friday, approved-by: ada, expires: 2026-12-05 }
`

const markdown = `---
ticks: accept
roles:
  dba: { users: [edgar], teams: [acme/databases] }
waivers:
  - { item: restore-drill, reason: moved to Friday, approved-by: ada, expires: 2026-12-05 }
---

# Shop, production

## Before the deployment <!-- gate {id: pre-deployment, when: {branches: [main]}} -->

### Code quality

- [ ] Unit tests pass <!-- gate {tests: {report: 'reports/*.xml', min-tests: 400}} -->
- [ ] Coverage &ge; **85** % <!-- gate {coverage: 85} -->

### Database <!-- gate {sign-off: dba} -->

- [ ] Production database backed up
- [ ] Restore rehearsed <!-- gate {id: restore-drill, severity: warning, when: {paths: ['db/**']}} -->

#### Migrations

1. [ ] Tried on staging

## After the deployment

- [ ] Dashboards watched <!-- gate {about: For an hour., link: 'https://wiki.example/watch'} -->
`

describe('the two notations', () => {
  test('give the same checklist when they say the same', async () => {
    const [one, other] = [await load('shop.yml', yaml), await load('shop.md', markdown)].map(
      ({ source: _, ...checklist }) =>
        JSON.stringify(checklist, (key, value: unknown) => (key === 'location' ? undefined : value), 2)
    )
    expect(other).toBe(one)
  })

  test('give what a person reads in them', async () => {
    const { items } = await load('shop.md', markdown)
    expect(
      items.map(({ id, phase, section, check, severity, location }) =>
        [location.line, phase, section.join(' / '), id, soleGate(check).gate, severity].join(' | ')
      )
    ).toEqual([
      '15 | pre-deployment | Code quality | unit-tests-pass | tests | blocker',
      '16 | pre-deployment | Code quality | coverage-85 | coverage | blocker',
      '20 | pre-deployment | Database | production-database-backed-up | sign-off | blocker',
      '21 | pre-deployment | Database | restore-drill | sign-off | warning',
      '25 | pre-deployment | Database / Migrations | tried-on-staging | sign-off | blocker',
      '29 | after-the-deployment |  | dashboards-watched | sign-off | blocker'
    ])
  })
})
