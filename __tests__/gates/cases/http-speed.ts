import { httpEvidence, httpSamples } from '../../../src/gates/parts/http/examples.js'
import { silent, url, type Short } from './http-short.js'

const slowed = (...milliseconds: readonly number[]) => httpEvidence({}, { samples: httpSamples(...milliseconds) })
const hundred = Array.from({ length: 100 }, (_, i) => i + 1)

export const speedCases: readonly Short[] = [
  ['half is as slow as it may be', { url, p50: '50ms', samples: 100 }, slowed(...hundred), 'passed', 'fast-enough'],
  ['half is slower', { url, p50: '49ms' }, slowed(...hundred), 'failed', 'too-slow'],
  ['95 of a hundred are as slow as they may be', { url, p95: '95ms' }, slowed(...hundred), 'passed', 'fast-enough'],
  ['the 95th is slower', { url, p95: '94ms' }, slowed(...hundred), 'failed', 'too-slow'],
  ['the 99th is slower', { url, p99: '98ms' }, slowed(...hundred), 'failed', 'too-slow'],
  ['the only sample is too slow by a tenth', { url, p50: '1s' }, slowed(1000.1), 'failed', 'too-slow'],
  ['samples are asked for without a percentile', { url, samples: 2 }, slowed(1, 2), 'passed', 'sampled'],
  [
    'one sample fails fast',
    { url, p95: '100ms' },
    httpEvidence({}, { samples: [...httpSamples(1, 1), { answer: { status: 500, milliseconds: 1 } }] }),
    'failed',
    'samples-failed'
  ],
  [
    'one sample is not answered',
    { url, samples: 2 },
    httpEvidence({}, { samples: [...httpSamples(1), silent] }),
    'failed',
    'samples-failed'
  ],
  [
    'no sample is answered',
    { url, p95: '100ms' },
    httpEvidence({}, { samples: [silent, silent] }),
    'failed',
    'samples-failed'
  ],

  [
    'a burst meets the limit',
    { url, 'rate-limit': { burst: 50 } },
    httpEvidence({}, { burst: { sent: 21, limited: true, unanswered: 0 } }),
    'passed',
    'limited'
  ],
  [
    'a burst meets no limit',
    { url, 'rate-limit': { burst: 50 } },
    httpEvidence({}, { burst: { sent: 50, limited: false, unanswered: 1 } }),
    'failed',
    'not-limited'
  ]
]
