// The service behind nginx: a health page that asks the database, a list of orders, and a login.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { promisify } from 'node:util'

const { SERVICE_PORT, DATABASE_URL, SETTINGS } = process.env
const ask = promisify(execFile)

/** Read anew for each answer, so that a change shows at once. */
const settings = () => JSON.parse(readFileSync(SETTINGS, 'utf8'))

async function database() {
  try {
    await ask('psql', [DATABASE_URL, '-tAc', 'select 1'])
    return 'up'
  } catch {
    return 'down'
  }
}

async function answer(path) {
  const { debug, delay } = settings()
  if (path === '/health') return { status: 'ok', database: await database(), debug }
  if (path === '/orders') {
    await new Promise(resolve => setTimeout(resolve, delay))
    return { orders: Array.from({ length: 200 }, (_, id) => ({ id, state: 'paid' })) }
  }
  return { path }
}

createServer(async (request, response) => {
  const body = JSON.stringify(await answer(request.url))
  response.writeHead(200, { 'content-type': 'application/json' }).end(body)
}).listen(Number(SERVICE_PORT), '127.0.0.1')
