import { expect, test } from '@jest/globals'
import { parsers } from '../../src/parsers/index.js'
import { runCampaign } from '../support/fuzz/run.js'

/** `npm run fuzz` tries more than a hundred times as many. */
const inputs = 1500

test.each([...parsers.keys()])('%s keeps what is promised of it when its reports are damaged', parser => {
  const { findings } = runCampaign({ parser, seed: Number(process.env['FUZZ_SEED'] ?? 7), inputs, cuts: false })
  expect(findings.map(({ from, why }) => `${from}: ${why}`)).toEqual([])
})
