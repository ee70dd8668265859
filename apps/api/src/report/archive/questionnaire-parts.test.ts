import { askedIn } from '@kartlaggning/schema/answers/export/export-sheets'
import type { ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import { newId } from '@kartlaggning/schema/id'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { questionnaireParts } from './questionnaire-parts.ts'

const frame = {
  at: '2026-11-22T10:00:00Z',
  reader: 'county-board',
  language: 'sv',
  isDraft: false,
  names: { actors: [], municipalities: [], contacts: new Map() },
  secret: new Map(),
  round: { questionnaire: '2026', scope: 'full', modulesOff: [], supplementary: [] },
  respondents: (['municipality', 'police'] as const).map((kind) => ({ id: newId(), kind })),
} as unknown as ExportFrame

test('the questionnaire is whole, and others have their turn between its sections', async () => {
  let turns = 0
  let isMade = false
  const others = async () => {
    for (; !isMade; turns++) await nextTurn()
  }
  const waiting = others()
  const parts = await Array.fromAsync(questionnaireParts(frame))
  isMade = true
  await waiting

  const askedOf = askedIn(frame).map(({ kind, sections }) => ({ kind, sections }))
  expect(JSON.parse(parts.join(''))).toEqual({ version: '2026', askedOf })
  expect(turns).toBeGreaterThan(askedOf.flatMap((it) => it.sections).length - 1)
})
