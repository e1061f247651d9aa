import type { Case } from '../../support/judge.js'
import { severalCases } from './sign-off/several.js'
import { singleCases } from './sign-off/single.js'

export const cases: readonly Case[] = [...singleCases, ...severalCases]
