import type { Alert, Analysis } from '../../model/alerts.js'
import type { Severity } from '../../model/reports.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { readDefaultBranch } from './read-default-branch.js'
import { wires, type Wire } from './wire.js'

type Reads = Pick<GitHubPort, 'codeScanning' | 'secretAlerts' | 'dependabotAlerts'>

const securityEvents = 'security-events: read'

export function readAlerts(client: Client, root: string): Reads {
  return {
    codeScanning: given =>
      explaining(codeScanningNeeds, async () => {
        const ref = given === '' ? `refs/heads/${await readDefaultBranch(client, root)}` : given
        const path = `${root}/code-scanning`
        const of = `ref=${encodeURIComponent(ref)}`
        const [newest, pages] = await Promise.all([
          client.get(`${path}/analyses?${of}&sort=created&direction=desc&per_page=100`, securityEvents),
          client.pages(`${path}/alerts?${of}&state=open`, securityEvents)
        ])
        const alerts = pages.flatMap(page => wires(page, 'a code scanning alert').map(codeScanningAlertOf))
        return { ref, analyses: wires(newest, 'an analysis').map(analysisOf), alerts }
      }),
    secretAlerts: () =>
      explaining(secretScanningNeeds, async () => {
        const path = `${root}/secret-scanning/alerts?state=open&hide_secret=true`
        const paths = [path, `${path}&secret_type=${genericSecrets.join(',')}`]
        const pages = await Promise.all(paths.map(each => client.pages(each, 'secret-scanning-alerts: read')))
        const alerts = pages.flat().flatMap(page => wires(page, 'a secret scanning alert').map(secretAlertOf))
        return [...new Map(alerts.map(alert => [alert.number, alert])).values()]
      }),
    dependabotAlerts: () =>
      explaining(dependabotNeeds, async () => {
        const path = `${root}/dependabot/alerts?state=open`
        const pages = await client.pages(path, 'vulnerability-alerts: read', 'links')
        return pages.flatMap(page => wires(page, 'a Dependabot alert').map(dependabotAlertOf))
      })
  }
}

/**
 * Types of secrets that belong to no provider, and passwords that a model finds: GitHub leaves them out of a list that
 * does not ask for them by name. Both names that there were for MySQL are asked for.
 */
const genericSecrets = [
  ...['password', 'ec_private_key', 'generic_private_key', 'openssh_private_key', 'pgp_private_key', 'rsa_private_key'],
  ...['http_basic_authentication_header', 'http_bearer_authentication_header', 'mongodb_connection_string'],
  ...['mysql_connection_string', 'mysql_connection_url', 'postgres_connection_string']
]

const codeScanningNeeds =
  'GitHub shows no code scanning: nothing is analysed yet, it is not enabled, or the token lacks `security-events: read`.'
const secretScanningNeeds =
  'GitHub shows no secret scanning: it is not enabled, or the token lacks "Secret scanning alerts: read", which ' +
  'GITHUB_TOKEN is not given. Hand the action the token of an app that has it, or leave the kind out.'
const dependabotNeeds =
  'GitHub shows no Dependabot alerts: they are not enabled, or the token lacks `vulnerability-alerts: read` ' +
  '(for an app "Dependabot alerts: read").'

/**
 * GitHub says 403 and 404 of what is not enabled and of what the token may not read alike: neither is an empty list.
 */
async function explaining<T>(why: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    if (!(cause instanceof PortError) || (cause.code !== 'forbidden' && cause.code !== 'not-found')) throw cause
    throw new PortError(cause.code, why, { cause })
  }
}

function analysisOf(from: Wire): Analysis {
  const category = from.textOrNull('category') ?? from.text('analysis_key')
  const tool = from.object('tool').textOrNull('name') ?? 'a tool without a name'
  return { tool: `${tool} (${category})`, commit: from.text('commit_sha'), error: from.text('error') }
}

function codeScanningAlertOf(from: Wire): Alert {
  const rule = from.object('rule')
  const location = from.object('most_recent_instance').objectOrNull('location')
  const line = location === null ? '' : `:${String(location.number('start_line'))}`
  return {
    kind: 'code-scanning',
    ...numbered(from),
    ids: [rule.textOrNull('id') ?? 'a rule without an id'],
    where: `${location?.textOrNull('path') ?? ''}${line}`,
    severity: severityOf(rule.textOrNull('security_severity_level') ?? rule.textOrNull('severity'))
  }
}

function secretAlertOf(from: Wire): Alert {
  return {
    kind: 'secret-scanning',
    ...numbered(from),
    ids: [from.text('secret_type')],
    where: '',
    severity: 'critical'
  }
}

function dependabotAlertOf(from: Wire): Alert {
  const advisory = from.object('security_advisory')
  const cve = advisory.textOrNull('cve_id')
  return {
    kind: 'dependabot',
    ...numbered(from),
    ids: [advisory.text('ghsa_id'), ...(cve === null ? [] : [cve])],
    where: from.object('security_vulnerability').object('package').text('name'),
    severity: severityOf(advisory.textOrNull('severity'))
  }
}

function numbered(from: Wire): Pick<Alert, 'number' | 'createdAt'> {
  return { number: from.number('number'), createdAt: from.time('created_at') }
}

const severities = new Map<string | null, Severity>([
  ['critical', 'critical'],
  ['high', 'high'],
  ['medium', 'moderate'],
  ['low', 'low'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'note'],
  ['none', 'none']
])

function severityOf(word: string | null): Severity {
  return severities.get(word) ?? 'unknown'
}
