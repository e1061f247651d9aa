import type { Case } from '../../support/judge.js'
import { commentCases } from './sign-off/comments.js'
import { refusedCommentCases } from './sign-off/comments-refused.js'
import { dueCases } from './sign-off/due.js'
import { environmentCases } from './sign-off/environments.js'
import { ownerCases } from './sign-off/owners.js'
import { severalCases } from './sign-off/several.js'
import { singleCases } from './sign-off/single.js'
import { partCases, subjectCases } from './sign-off/subjects.js'

export const cases: readonly Case[] = [
  ...singleCases,
  ...severalCases,
  ...subjectCases,
  ...partCases,
  ...ownerCases,
  ...commentCases,
  ...refusedCommentCases,
  ...environmentCases,
  ...dueCases
]
