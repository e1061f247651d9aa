import type { Alert, JudgedCodeScanning } from '../../model/alerts.js'

/** An open code scanning alert of 2026-11-18. */
export const exampleAlert: Alert = {
  kind: 'code-scanning',
  number: 12,
  ids: ['js/sql-injection'],
  where: 'src/shop.ts:3',
  severity: 'high',
  createdAt: '2026-11-18T09:00:00Z'
}

/** Evidence of all three kinds: these code scanning alerts, found when `analysed` was the commit, and no other. */
export function openAlerts(alerts: readonly Alert[], analysed = 'c0ffee') {
  const analyses = [{ tool: 'CodeQL (javascript)', commit: analysed, error: '' }]
  const codeScanning: JudgedCodeScanning = { ref: 'refs/heads/main', commits: ['c0ffee'], analyses, alerts }
  return { codeScanning, secretScanning: { alerts: [] }, dependabot: { alerts: [] } }
}
