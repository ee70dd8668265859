import { expect, test } from 'vitest'
import type { FigureData } from '../figure-data.ts'
import { aReport } from '../made-up-report.ts'
import { writingOf } from '../report-writing.ts'
import { jointActionsTable } from './joint-actions-table.ts'

const anAction = {
  name: 'Nattpatrull',
  municipality: '1981',
  sides: ['municipality' as const],
  isPlanned: false,
  problems: ['narcotics'],
  places: ['1981', '1962'],
  actors: [
    { actor: 'Region Västmanland', roles: ['leads', 'participates'] },
    { actor: null, roles: ['finances'] },
  ],
}
const tableOf = (jointActions: FigureData['jointActions']) => {
  const table = jointActionsTable.compile(writingOf({ ...aReport(), figures: { jointActions } }, 'sv'))
  return table?.kind === 'table' ? table : undefined
}

test('each stands under its municipality, with roles and whether it is confirmed', () => {
  const table = tableOf([{ ...anAction, tie: 'not_known' }])
  expect(table?.groups).toEqual([
    {
      title: 'Sala',
      rows: [
        [
          { text: 'Nattpatrull', language: 'sv' },
          'K',
          'Narkotikabrott och öppen droghandel',
          'Sala, Norberg',
          'Region Västmanland (leder eller deltar); en aktör som har tagits bort (finansierar)',
          'Motparten känner inte igen den',
        ],
      ],
      about: [{ municipality: '1981', saying: { 'jointActions.name': ['Nattpatrull'] } }],
    },
  ])
})

test('the sentence counts every one of them once', () => {
  const ties = ['confirmed', 'confirmed', 'not_known', 'silent'] as const
  expect(tableOf(ties.map((tie) => ({ ...anAction, tie })))?.caption.summary).toBe(
    '4 samverkansinsatser pågår eller planeras. Av dem är 2 bekräftade av både kommunen och polisen, 1 okänd för motparten och 1 utan svar från motparten i omgången.',
  )
})

test('whom it is not told has no column for confirmation, and no count of it', () => {
  const table = tableOf([{ ...anAction, isPlanned: true }])
  expect(table?.columns).toHaveLength(5)
  expect(table?.caption.summary).toBe('1 samverkansinsats pågår eller planeras.')
  expect(table?.groups[0]?.rows[0]?.[0]).toEqual({ text: 'Nattpatrull (planeras)', language: 'sv' })
})

test('none at all is said', () => {
  expect(tableOf([])?.caption.summary).toBe('Ingen uppger någon samverkansinsats som pågår eller planeras.')
})
