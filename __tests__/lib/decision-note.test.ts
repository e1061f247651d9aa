import { expect, test } from '@jest/globals'
import { readNote, writeNote, type DecisionNote } from '../../src/lib/decision-note.js'

test.each<[string, DecisionNote]>([
  ['Deploy Gate: go, 2 passed', { decision: 'go', phase: null }],
  ['Deploy Gate: hold in phase after, 2 passed', { decision: 'hold', phase: 'after' }],
  ['Deploy Gate: no-go in phase first-24-hours, 2 passed', { decision: 'no-go', phase: 'first-24-hours' }]
])('a decision is noted as "%s" and read again', (text, note) => {
  expect(writeNote(note, '2 passed')).toBe(text)
  expect(readNote(text)).toEqual(note)
})

test.each([
  '',
  'Deployed.',
  'Go for production: 2 passed',
  'Deploy Gate: go',
  'Deploy Gate: maybe, 2 passed',
  'deploy gate: go, 2 passed',
  ' Deploy Gate: go, 2 passed',
  'Deploy Gate: go in phase , 2 passed',
  'Deploy Gate: go in phase AFTER, 2 passed',
  'Deploy Gate: go in phase two words, 2 passed',
  'See: Deploy Gate: go, 2 passed',
  writeNote({ decision: 'go', phase: 'p'.repeat(200) }, '2 passed')
])('"%s" notes nothing', text => {
  expect(readNote(text)).toBeNull()
})
