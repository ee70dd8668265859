import { expect, test } from 'vitest'
import type { FigureData } from '../figure-data.ts'
import { aReport } from '../made-up-report.ts'
import { writingOf } from '../report-writing.ts'
import { actorsFigure } from './actors-figure.ts'
import { drawn } from './drawn.ts'

const actors: NonNullable<FigureData['actors']> = {
  open: ['1962'],
  kinds: [
    { kind: 'probation', by: [{ municipality: '1981', sides: ['police'] }], quality: { count: 1, of: 1 } },
    {
      kind: 'region',
      by: [
        { municipality: '1981', sides: ['municipality', 'police'] },
        { municipality: '1962', sides: ['municipality'] },
      ],
      quality: { count: 0, of: 0 },
    },
  ],
}

test('the actor of most municipalities comes first, and silence leaves a range', () => {
  const { caption, table } = drawn(actorsFigure, { actors })
  expect(caption.summary).toBe(
    'Regionen (hälso- och sjukvård) är den typ av aktör som flest kommuner eller deras polis samverkar med: 2 av 2. Sammanlagt anges 2 typer av aktörer.',
  )
  expect(table.groups[0]?.rows).toEqual([
    ['Regionen (hälso- och sjukvård)', '2 av 2', 'Sala (K, P), Norberg (K)', '–'],
    ['Kriminalvården och frivården', '1–2 av 2', 'Sala (P)', '1 av 1'],
  ])
})

test('a tie of both sides is drawn otherwise than that of one, and told in words', () => {
  const { drawing } = drawn(actorsFigure, { actors })
  expect(drawing).toMatchObject({
    kind: 'network',
    places: [
      { name: 'Sala', isOpen: false },
      { name: 'Norberg', isOpen: true },
    ],
    hubs: [
      {
        ties: [
          { place: 'Sala', saidBy: 'both' },
          { place: 'Norberg', saidBy: 'one' },
        ],
        words: ['Både kommunen och polisen anger det i Sala.', 'Bara den ena anger det i Norberg.'],
      },
      { ties: [{ place: 'Sala', saidBy: 'one' }] },
    ],
  })
})

test('how it works has no column for whom it is not told', () => {
  const kinds = actors.kinds.map(({ kind, by }) => ({ kind, by }))
  expect(drawn(actorsFigure, { actors: { ...actors, kinds } }).table.columns).toHaveLength(3)
})

test('nobody at all is said, without a picture', () => {
  const block = actorsFigure.compile(writingOf({ ...aReport(), figures: { actors: { open: [], kinds: [] } } }, 'sv'))
  expect(block).toMatchObject({
    kind: 'table',
    caption: { summary: 'Ingen har angett någon annan aktör att samverka med.' },
  })
})
