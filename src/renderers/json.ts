import { defineRenderer } from './define.js'

export const json = defineRenderer({
  id: 'json',
  about: 'The whole run for machines, as `schema/run.schema.json` says.',
  render: report => `${JSON.stringify(report, undefined, 2)}\n`
})
