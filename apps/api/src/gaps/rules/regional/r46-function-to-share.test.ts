import type { Json } from '@kartlaggning/schema/json'
import { expect, it } from 'vitest'
import { functionToShare } from './r46-function-to-share.ts'
import { aRound, findings, verdicts, type Sides } from '../test-round.ts'

const stating = (organisation: Readonly<Record<string, Json>>): Sides => ({ municipality: { organisation } })
const without = stating({ function: 'no' })
const beingSetUp = stating({ function: 'in_progress' })
const having = (fteAllocated: number | 'unknown', more: Readonly<Record<string, Json>> = {}) =>
  stating({ function: 'own_person', fteAllocated, ...more })
const interested = (wantedSharedFunction: string) => ({ municipality: { cooperation: { wantedSharedFunction } } })

/** Köping and Arboga are neighbours, and medium-sized. */
const populations = { Köping: 10_000, Arboga: 10_000, Gotland: 10_000 }
const need = { 'R46:1983-1984': 1 }
const interest = { 'R46:1983-1984:interest': 1 }

it.each([
  ['two without a function', without, without, need],
  ['one without and one being set up', without, beingSetUp, need],
  ['one without and one with too little time', without, having(39), need],
  ['one without and one with just enough time', without, having(40), {}],
  ['one without and one with time that is not known', without, having('unknown'), {}],
  ['one without and one that does not know', without, stating({ function: 'unknown' }), {}],
  ['one with less than half of its time left', without, having(50, { fteActual: 24 }), need],
  ['one with half of its time left', without, having(50, { fteActual: 25 }), {}],
  ['two that share a function already', having(9, { functionSharedWith: ['1984'] }), having(9), {}],
  ['two that do as only the other says', having(9), having(9, { functionSharedWith: ['1983'] }), {}],
  ['two that share with others', having(9, { functionSharedWith: ['1960'] }), having(9), need],
  ['two interested', interested('yes'), interested('yes'), interest],
  ['two of whom one is, and one may be', interested('maybe'), interested('yes'), interest],
  ['two of whom one is not', interested('yes'), interested('no'), {}],
  ['two of whom one was not asked', interested('yes'), without, {}],
])('considers %s', (_, köping, arboga, expected) => {
  const round = aRound({ Köping: köping, Arboga: arboga }, { populations })
  expect(verdicts(functionToShare, round)).toEqual(expected)
})

it('never puts an island with others, nor those that do not border on each other', () => {
  const apart = { Köping: without, Gotland: without, Norberg: without }
  expect(verdicts(functionToShare, aRound(apart, { populations }))).toEqual({})
})

it('makes one group of those that are connected', () => {
  const round = aRound({ Köping: without, Arboga: without, Kungsör: beingSetUp, Sala: without })
  expect(verdicts(functionToShare, round)).toEqual({ 'R46:1960-1983-1984': 1 })
})

it('says who they are, and points to what each has answered', () => {
  const [finding] = findings(functionToShare, aRound({ Köping: without, Arboga: having(10) }, { populations }))
  expect(finding?.sentence.sv).toBe(
    'Köping och Arboga är grannar. I alla saknas samordningsfunktionen, håller på att inrättas eller har för lite tid, enligt svaren. Tillsammans kan de ha en funktion som räcker. Länsstyrelsen kan ta fram ett underlag för att dela den.',
  )
  expect(finding?.evidence.map(({ municipality, question, value }) => [municipality, question, value])).toEqual([
    ['1983', 'organisation.function', 'no'],
    ['1984', 'organisation.function', 'own_person'],
    ['1984', 'organisation.fteAllocated', 10],
  ])
})
