export type Analysis = {
  id: number
  ref: string
  commit: string
  tool: string
  category: string
  error: string
  createdAt: string
}

type AlertState = { number: number; state: 'open' | 'dismissed' | 'fixed' | 'resolved'; createdAt: string }

export type CodeScanningAlert = AlertState & {
  ref: string
  rule: string
  severity: 'none' | 'note' | 'warning' | 'error' | null
  securitySeverity: 'low' | 'medium' | 'high' | 'critical' | null
  path: string
  line: number
}

export type SecretAlert = AlertState & { type: string; secret: string }

export type DependabotAlert = AlertState & {
  ghsa: string
  cve: string | null
  severity: 'low' | 'medium' | 'high' | 'critical'
  package: string
}

/** An issue that is no pull request: those are issues too, by themselves. */
export type Issue = {
  number: number
  title: string
  state: 'open' | 'closed'
  labels: string[]
  milestone: number | null
}

export type Milestone = { number: number; title: string; state: 'open' | 'closed' }

export type Deployment = {
  id: number
  sha: string
  ref: string
  task: string
  environment: string
  creator: string
  payload: Record<string, unknown>
  createdAt: string
  statuses: DeploymentStatus[]
}

export type DeploymentStatus = {
  id: number
  state: string
  environmentUrl: string | null
  logUrl: string | null
  description: string
  creator: string | null
  createdAt: string
}
