import type { Deployment } from '../../../src/model/deployment.js'
import type { Case } from '../../support/judge.js'

/** A deployment whose statuses are states with their hours of 2026-11-20; the last one is the newest. */
function deployed(
  id: number,
  commit: string,
  statuses: readonly (readonly [state: string, hour: number])[],
  tree: string | null = null
): Deployment {
  const timed = statuses.map(([state, hour]) => ({
    state,
    createdAt: `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`
  }))
  const createdAt = timed[0]?.createdAt ?? '2026-11-20T00:00:00Z'
  return { id, commit, tree, createdAt, state: timed.at(-1)?.state ?? null, statuses: timed }
}

const found = (...deployments: readonly Deployment[]) => ({
  deployments: { commit: 'ours', tree: 'tree', deployments }
})
const ours = deployed(5, 'ours', [
  ['in_progress', 8],
  ['success', 9]
])
type Row = readonly [
  title: string,
  deployments: readonly Deployment[],
  expect: Case['expect'],
  because: string,
  options?: Case['options']
]

const rows: readonly Row[] = [
  ['its deployment succeeded', [ours], 'passed', 'runs'],
  ['it soaked long enough', [ours], 'passed', 'runs', { soak: '3h' }],
  ['it soaks', [ours], 'pending', 'soaking', { soak: '4h' }],
  [
    'its success is posted again',
    [
      {
        ...ours,
        ...again([
          ['success', 9],
          ['success', 11]
        ])
      }
    ],
    'passed',
    'runs',
    { soak: '3h' }
  ],
  [
    'it was unwell meanwhile',
    [
      {
        ...ours,
        ...again([
          ['success', 8],
          ['failure', 10],
          ['success', 11]
        ])
      }
    ],
    'pending',
    'soaking',
    { soak: '3h' }
  ],
  [
    'its deployment succeeds only at a later hour of GitHub',
    [deployed(5, 'ours', [['success', 13]])],
    'pending',
    'soaking',
    { soak: '1h' }
  ],
  ['it was deployed again', [ours, deployed(6, 'ours', [['success', 11]])], 'pending', 'soaking', { soak: '3h' }],
  ['it is deployed again', [ours, deployed(6, 'ours', [['in_progress', 11]])], 'pending', 'running'],
  [
    'it was given up when it was deployed again',
    [
      ours,
      deployed(6, 'ours', [
        ['queued', 10],
        ['inactive', 11]
      ])
    ],
    'passed',
    'runs'
  ],
  ['nothing was deployed', [], 'pending', 'missing'],
  ['only another commit was deployed', [deployed(5, 'other', [['success', 9]])], 'pending', 'missing'],
  ['nobody has told how it went', [deployed(5, 'ours', [])], 'pending', 'running'],
  ...['pending', 'queued', 'in_progress', 'waiting'].map((state): Row => [
    `it is ${state}`,
    [deployed(5, 'ours', [[state, 9]])],
    'pending',
    'running'
  ]),
  ...['failure', 'error', 'inactive', 'odd'].map((state): Row => [
    `it ended with ${state}`,
    [
      deployed(5, 'ours', [
        ['success', 8],
        [state, 9]
      ])
    ],
    'failed',
    'failed'
  ]),
  [
    'it has begun, which is enough',
    [deployed(5, 'ours', [['in_progress', 9]])],
    'passed',
    'runs',
    { state: 'in_progress' }
  ],
  ['it has ended, and to begin is enough', [ours], 'passed', 'runs', { state: 'in_progress' }],
  ['another commit was deployed after it', [ours, deployed(6, 'other', [['success', 10]])], 'failed', 'superseded'],
  [
    'another commit was deployed after it and taken away',
    [
      ours,
      deployed(6, 'other', [
        ['success', 10],
        ['inactive', 11]
      ])
    ],
    'failed',
    'superseded'
  ],
  [
    'another deployment began before it and ended after it',
    [deployed(4, 'other', [['success', 10]]), ours],
    'failed',
    'superseded'
  ],
  ['another deployment ended before it', [deployed(4, 'other', [['success', 8]]), ours], 'passed', 'runs'],
  [
    'another deployment ended before it and is inactive now',
    [
      deployed(4, 'other', [
        ['success', 8],
        ['inactive', 9]
      ]),
      ours
    ],
    'passed',
    'runs'
  ],
  ['another deployment failed after it', [ours, deployed(6, 'other', [['error', 10]])], 'failed', 'newer-failed'],
  [
    'another deployment failed after it and is tried again',
    [
      ours,
      deployed(6, 'other', [
        ['failure', 10],
        ['in_progress', 11]
      ])
    ],
    'failed',
    'newer-failed'
  ],
  [
    'another deployment ended in a way that nobody knows',
    [ours, deployed(6, 'other', [['odd', 10]])],
    'failed',
    'newer-failed'
  ],
  [
    'another deployment waits for approval',
    [ours, deployed(6, 'other', [['waiting', 10]])],
    'pending',
    'newer-running'
  ],
  ['another deployment has no status yet', [ours, deployed(6, 'other', [])], 'pending', 'newer-running'],
  [
    'another deployment was given up',
    [
      ours,
      deployed(6, 'other', [
        ['waiting', 10],
        ['inactive', 11]
      ])
    ],
    'passed',
    'runs'
  ],
  ['another commit has the same files', [deployed(5, 'other', [['success', 9]], 'tree')], 'pending', 'missing'],
  [
    'another commit has the same files, which is enough',
    [deployed(5, 'other', [['success', 9]], 'tree')],
    'passed',
    'runs',
    { match: 'tree' }
  ],
  [
    'another commit has other files',
    [deployed(5, 'other', [['success', 9]], 'wood')],
    'pending',
    'missing',
    { match: 'tree' }
  ],
  [
    'the files of neither commit are known',
    [deployed(5, 'other', [['success', 9]])],
    'pending',
    'missing',
    { match: 'tree' }
  ]
]

function again(statuses: Parameters<typeof deployed>[2]): Pick<Deployment, 'statuses' | 'state'> {
  return deployed(5, 'ours', statuses)
}

export const cases: readonly Case[] = [
  ...rows.map(([title, deployments, expect, because, options]): Case => ({
    title,
    options: { environment: 'staging', ...options },
    evidence: found(...deployments),
    expect,
    because: [because]
  })),
  {
    title: 'the files of the commit are not known',
    options: { environment: 'staging', match: 'tree' },
    evidence: { deployments: { commit: 'ours', tree: null, deployments: [deployed(5, 'other', [['success', 9]])] } },
    expect: 'pending',
    because: ['missing']
  }
]
