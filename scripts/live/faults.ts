/** One thing that is broken in a service that runs, and the item that must tell it. */
export interface Fault {
  readonly what: string
  readonly item: string
  /** The reason that must be among those of the item. */
  readonly code: string
  /** How the text of a file of the running service is changed. */
  readonly files?: Readonly<Record<string, (text: string) => string>>
  /** Days that the certificate is still valid; negative when it is expired. */
  readonly days?: number
  /** What is set for the gate itself. */
  readonly environment?: Readonly<Record<string, string>>
  /** Milliseconds until the change shows, where it takes longer than nginx. */
  readonly settles?: number
  /** Connections to the database that are held open. */
  readonly sessions?: number
}

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const today = dayFrom(0)

export const faults: readonly Fault[] = [
  {
    what: 'the service runs in debug mode',
    item: 'healthy',
    code: 'json-value',
    files: { 'settings.json': text => text.replace('false', 'true') }
  },
  {
    what: 'an endpoint is slow',
    item: 'fast',
    code: 'too-slow',
    files: { 'settings.json': text => text.replace('"delay": 0', '"delay": 300') }
  },
  {
    what: 'nothing is compressed',
    item: 'compressed',
    code: 'not-compressed',
    files: { 'nginx.ready.conf': text => text.replace('gzip on', 'gzip off') }
  },
  { what: 'the certificate is expired', item: 'certificate', code: 'certificate-expired', days: -1 },
  { what: 'the certificate expires in three days', item: 'certificate', code: 'expires-soon', days: 3 },
  {
    what: 'a security header is missing',
    item: 'headers',
    code: 'x-content-type-options',
    files: { 'headers.conf': text => text.replace(/^.*nosniff.*$/m, '') }
  },
  {
    what: 'every page may ask',
    item: 'origins',
    code: 'cors-allowed',
    files: { 'headers.conf': text => text.replace('$allowed_origin', '*') }
  },
  {
    what: 'http answers by itself',
    item: 'redirect',
    code: 'status',
    files: { 'plain.conf': () => 'return 200 "hello";\n' }
  },
  { what: 'logins are not limited', item: 'limited', code: 'not-limited', files: { 'login.conf': () => '' } },
  {
    what: 'the session key is a default',
    item: 'configured',
    code: 'known-default',
    environment: { SESSION_KEY: 'changeme' }
  },
  { what: 'DEBUG is set', item: 'configured', code: 'present', environment: { DEBUG: '1' } },
  { what: 'the database has too many connections', item: 'connections', code: 'not-below', sessions: 12 },
  {
    what: 'the last restore drill is old',
    item: 'restore-drill',
    code: 'too-old',
    files: { 'records.yml': text => text.replace(today, '2025-01-15') }
  },
  {
    what: 'one request in fifty fails',
    item: 'errors',
    settles: 4000,
    code: 'not-below',
    files: { 'metrics.txt': text => text.replace(/ratio 0.*/, 'ratio 0.02') }
  },
  {
    what: 'the rollback section is empty',
    item: 'rollback',
    code: 'empty-section',
    files: { 'docs/runbook.md': text => text.replace(/Deploy the tag.*/, '') }
  },
  {
    what: 'deployments are frozen',
    item: 'window',
    code: 'frozen',
    // By the clocks of Berlin it may be tomorrow.
    files: { 'deployment-checklist.yml': text => text.replace('2026-01-01', `${today}, to: ${dayFrom(1)}`) }
  }
]
