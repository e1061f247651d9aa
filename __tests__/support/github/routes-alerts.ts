import { Problem } from './problem.js'
import { pages, REPO, type Answer, type RepositoryAsk, type Route } from './route.js'
import { API, SITE } from './shapes.js'
import type { Analysis, CodeScanningAlert, DependabotAlert, SecretAlert } from './world-lists.js'
import type { Scope } from './world.js'

export const alertRoutes: readonly Route[] = [
  guarded('/code-scanning/alerts', 'security-events', listCodeScanning),
  guarded('/code-scanning/analyses', 'security-events', listAnalyses),
  guarded('/secret-scanning/alerts', 'secret-scanning-alerts', listSecrets),
  guarded('/dependabot/alerts', 'vulnerability-alerts', listDependabot)
]

/** Alerts of a public repository are not public. */
function guarded(template: string, scope: Scope, answer: (ask: RepositoryAsk) => Answer): Route {
  const need = { scopes: [scope], level: 'read', publicly: false } as const
  return { method: 'GET', template: REPO + template, need, within: 'repository', answer }
}

function listCodeScanning({ repository, query }: RepositoryAsk): Answer {
  const { alerts } = scanned(repository.codeScanning)
  const ref = query['ref'] ?? `refs/heads/${repository.defaultBranch}`
  const chosen = alerts.filter(alert => alert.ref === ref && isIn(alert.state, query['state']))
  return pages(chosen, alert => shapeCodeScanning(repository.name, alert))
}

function shapeCodeScanning(repository: string, alert: CodeScanningAlert): object {
  return {
    ...shapeAlert(repository, 'code-scanning', alert),
    instances_url: `${API}/repos/${repository}/code-scanning/alerts/${alert.number}/instances`,
    rule: { id: alert.rule, severity: alert.severity, security_severity_level: alert.securitySeverity },
    tool: { name: 'CodeQL' },
    most_recent_instance: {
      ref: alert.ref,
      state: alert.state,
      location: { path: alert.path, start_line: alert.line }
    }
  }
}

/** Newest first. */
function listAnalyses({ repository, query }: RepositoryAsk): Answer {
  const { analyses } = scanned(repository.codeScanning)
  const chosen = analyses.filter(({ ref }) => query['ref'] === undefined || ref === query['ref'])
  const newestFirst = chosen.sort((left, right) => right.createdAt.localeCompare(left.createdAt))
  return pages(newestFirst, (analysis: Analysis) => ({
    id: analysis.id,
    ref: analysis.ref,
    commit_sha: analysis.commit,
    analysis_key: `.github/workflows/codeql.yml:${analysis.category}`,
    category: analysis.category,
    environment: '{}',
    error: analysis.error,
    created_at: analysis.createdAt,
    tool: { name: analysis.tool },
    url: `${API}/repos/${repository.name}/code-scanning/analyses/${analysis.id}`
  }))
}

/** Types that GitHub tells of only where they are asked for. */
const generic = /^(password|\w+_(private_key|connection_string|connection_url|authentication_header))$/

function listSecrets({ repository, query }: RepositoryAsk): Answer {
  const alerts = enabled(repository.secretAlerts, 'Secret scanning is disabled on this repository.', 404)
  const asked = query['secret_type']?.split(',')
  const isAsked = (type: string) => (asked === undefined ? !generic.test(type) : asked.includes(type))
  const chosen = alerts.filter(({ state, type }) => isIn(state, query['state']) && isAsked(type))
  return pages(chosen, (alert: SecretAlert) => ({
    ...shapeAlert(repository.name, 'secret-scanning', alert),
    secret_type: alert.type,
    ...(query['hide_secret'] === 'true' ? {} : { secret: alert.secret })
  }))
}

/** By cursor: this list knows no numbered pages. */
function listDependabot({ repository, query }: RepositoryAsk): Answer {
  const disabled = 'Dependabot alerts are disabled for this repository.'
  const alerts = enabled(repository.dependabotAlerts, disabled, 403)
  const chosen = alerts.filter(alert => isIn(alert.state, query['state']))
  const items = chosen.map(alert => ({ id: alert.number, shape: () => shapeDependabot(repository.name, alert) }))
  return { kind: 'cursor', items }
}

function shapeDependabot(repository: string, alert: DependabotAlert): object {
  const { ghsa, cve, severity } = alert
  const about = { ecosystem: 'npm', name: alert.package }
  return {
    ...shapeAlert(repository, 'dependabot', alert),
    dependency: { package: about, manifest_path: 'package-lock.json', scope: 'runtime' },
    security_advisory: { ghsa_id: ghsa, cve_id: cve, severity },
    security_vulnerability: { package: about, severity, vulnerable_version_range: '< 2', first_patched_version: null }
  }
}

function shapeAlert(repository: string, kind: string, alert: { number: number; state: string; createdAt: string }) {
  const { number, state, createdAt } = alert
  return {
    ...{ number, state, created_at: createdAt, updated_at: createdAt },
    url: `${API}/repos/${repository}/${kind}/alerts/${number}`,
    html_url: `${SITE}/${repository}/security/${kind}/${number}`
  }
}

function scanned<T extends { readonly analyses: readonly unknown[] }>(scanning: T | null): T {
  const found = enabled(scanning, 'Code Security must be enabled for this repository to use code scanning.', 403)
  if (found.analyses.length === 0) throw new Problem(404, 'no analysis found')
  return found
}

function enabled<T>(value: T | null, otherwise: string, status: number): T {
  if (value === null) throw new Problem(status, otherwise)
  return value
}

function isIn(state: string, wanted: string | undefined): boolean {
  return wanted === undefined || wanted === state
}
