import { expect, test } from 'vitest'
import { aboutOf, sayingIn, searchOf } from './about.ts'
import { aboutCell, plainTable } from './table.ts'

test('row, column and cell say together what a value is about', () => {
  expect(aboutOf({ questions: ['a.b.c'] }, undefined, { side: 'police' })).toEqual({
    questions: ['a.b.c'],
    side: 'police',
  })
  expect(aboutOf({ saying: { a: ['1'] } }, { saying: { b: ['2'] } })).toEqual({ saying: { a: ['1'], b: ['2'] } })
  expect(aboutOf({ municipality: '1983' }, null)).toBeNull()
})

test('what entries are to say is read in an address as it was written, whatever signs are in it', () => {
  const saying = {
    'jointActions.name': ['Kväll; natt: 100 %, och mer'],
    'initiatives.level': ['universal', 'selective'],
  }
  const search = new URLSearchParams(searchOf({ saying, municipality: '1983' }))
  expect(sayingIn(search.get('svar') ?? '')).toEqual(saying)
  expect([search.get('kommun'), search.get('fraga')]).toEqual(['1983', null])
  expect(sayingIn('%,no condition;a:%E0')).toEqual({ a: ['%E0'] })
})

test('a name, an empty cell, a count of nought and a row about nothing lead nowhere', () => {
  const table = plainTable('Svar', ['Kommun', 'Antal', 'Vilka'], [])
  const rows = [
    ['Köping', 0, ''],
    ['Sala', 2, { text: 'två', about: { side: 'police' as const } }],
    ['Norberg', 1, 'en'],
  ]
  const group = { title: null, rows, about: [{ municipality: '1983' }, { municipality: '1981' }, null] }
  const all = rows.map((row, at) => row.map((_, column) => aboutCell(table, group, { row: at, column })))
  expect(all).toEqual([
    [null, null, null],
    [null, { municipality: '1981' }, { municipality: '1981', side: 'police' }],
    [null, null, null],
  ])
})
