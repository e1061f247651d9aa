import { parentPort, workerData } from 'node:worker_threads'
import { runCampaign, type Campaign } from '../__tests__/support/fuzz/run.js'

/** What a thread is told to do; it counts in `tried`, so that whoever waits sees it move. */
export interface FuzzOrder extends Campaign {
  readonly deadline: number
  readonly tried: Int32Array
}

const { deadline, tried, ...order } = workerData as FuzzOrder
const summary = runCampaign({
  ...order,
  mayGoOn: count => {
    Atomics.store(tried, 0, count)
    return count % 64 > 0 || Date.now() < deadline
  }
})
parentPort?.postMessage(summary)
