import { newId } from '@kartlaggning/schema/id'
import type { ReadAs } from '../src/answers/earlier/read-round.ts'
import { targetsOf } from '../src/answers/earlier/targets.ts'
import type { Cell, Sheet } from '../src/files/sheet.ts'

const municipalities = [
  { code: '1981', name: 'Sala', officialName: 'Sala kommun' },
  { code: '1980', name: 'Västerås', officialName: 'Västerås stad' },
  { code: '1983', name: 'Köping', officialName: 'Köpings kommun' },
  { code: '0180', name: 'Stockholm', officialName: 'Stockholms stad', county: '01' },
].map((it) => ({ county: '19', population: null, group: null, middle: null, policeAreas: [], neighbours: [], ...it }))
export const area = { id: newId(), name: 'Norra Västmanland' }
/** Organisations of the register. */
export const actors = [newId(), newId()].map((id, at) => ({ id, name: `Aktör ${at}`, kind: 'm_school' }))
/** A county of a few places, and how its files are read. */
export const asked: Omit<ReadAs, 'sheets'> = {
  targets: targetsOf('2026'),
  places: { municipalities: municipalities.filter(({ county }) => county === '19'), areas: [area] },
  registers: { municipalities, actors: actors as never },
  county: '19',
  words: new Map(),
  whom: new Map(),
}

export const sheetOf = (rows: readonly (readonly Cell[])[], name = ''): Sheet => ({
  name,
  isHidden: false,
  hiddenColumns: new Set(),
  rows: rows.map((cells, at) => ({ number: at + 1, cells })),
})
