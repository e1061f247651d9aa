import { optional, text } from '../../schema/build.js'

export const caOption = optional(
  text({ about: 'File with the certificates (PEM) of the only issuers to trust; without it those that Node trusts.' })
)
