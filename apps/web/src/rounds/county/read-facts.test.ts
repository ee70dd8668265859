import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import type { Cell, Sheet } from '../../files/sheet.ts'
import { factRows } from './fact-rows.ts'
import { readFacts } from './read-facts.ts'

const lulea = { code: '2580', name: 'Luleå', officialName: 'Luleå kommun' }
const pitea = { code: '2581', name: 'Piteå', officialName: 'Piteå kommun' }
const sala = { code: '1981', name: 'Sala', officialName: 'Sala kommun' }
const headings = ['Kommun', 'Folkmängd', 'Räknad', 'Kommungrupp', 'Granne', 'Lokalpolisområde', 'Från', 'Till', 'Källa']

const sheet = (...rows: Cell[][]): Sheet[] => [
  {
    name: '',
    isHidden: false,
    hiddenColumns: new Set(),
    rows: rows.map((cells, at) => ({ number: at + 1, cells })),
  },
]
const read = (...rows: Cell[][]) => readFacts('länet.csv', sheet(...rows), [lulea, pitea], [lulea, pitea, sala])

test('a row says one thing or several, with dates as they are written or as Excel keeps them', () => {
  const { facts, faults } = read(
    ['Länets uppgifter'],
    headings,
    ['Luleå kommun', '79 500', '2025-12-31', null, null, null, null, null, 'SCB'],
    ['2580', null, null, 'Större stad', 'Piteå', 'Lokalpolisområde Luleå-Boden', 46_023, '20261231', 'Polisen'],
  )
  expect(faults).toEqual([])
  const dated = { municipality: '2580', from: '2026-01-01', to: '2026-12-31', source: 'Polisen' }
  expect(facts).toEqual([
    { row: 3, fact: { kind: 'population', municipality: '2580', on: '2025-12-31', population: 79_500, source: 'SCB' } },
    { row: 4, fact: { kind: 'group', group: 'B3', ...dated } },
    { row: 4, fact: { kind: 'neighbour', neighbour: '2581', ...dated } },
    { row: 4, fact: { kind: 'policeArea', policeArea: 'Luleå-Boden', ...dated } },
  ])
})

test('every row that cannot be read says what is wrong with it', () => {
  const { faults } = read(
    headings,
    ['Sala', '22 000', '2025-12-31', null, null, null, null, null, 'SCB'],
    ['Luleå', 'många', '31/12', null, null, null, null, null, ''],
    ['Luleå', null, null, 'B9', null, null, '2026-01-01', null, 'SKR'],
    ['Luleå', null, null, null, 'Luleå', null, '2026-02-30', null, 'Karta'],
    ['Luleå', null, null, null, null, 'Luleå', '2026-01-01', '2025-01-01', 'Polisen'],
    ['Luleå', null, null, null, null, null, null, null, 'Polisen'],
  )
  expect(faults.map(({ row, field }) => `${row} ${field}`)).toEqual([
    '2 municipality',
    '3 source',
    '3 population',
    '3 on',
    '4 group',
    '5 from',
    '5 neighbour',
    '6 to',
    '7 nothing',
  ])
})

test('a file without headings is not guessed at', () => {
  expect(read(['Luleå', '79 500']).lacksHeadings).toBe(true)
})

test('what is known goes out as a file that says the same when it comes back', () => {
  const from = { id: newId(), entered: false, source: 'Karta', from: '2007-01-01', to: null }
  const known = {
    ...lulea,
    populations: [{ id: newId(), entered: true, source: 'SCB', on: '2025-12-31', population: 79_500 }],
    groups: [{ ...from, group: 'B3' as const }],
    neighbours: [{ ...from, code: '2581', name: 'Piteå', to: '2026-12-31' }],
    policeAreas: [{ ...from, name: 'Luleå-Boden' }],
  }
  const about = {
    code: '25',
    name: 'Norrbottens län',
    authority: '',
    letterhead: null,
    policeRegion: 'Nord',
    policeAreas: [],
  }
  const { facts, faults } = read(...factRows({ ...about, municipalities: [known] }).map((row) => [...row]))
  expect(faults).toEqual([])
  const dated = { municipality: '2580', from: '2007-01-01', to: null, source: 'Karta' }
  expect(facts.map(({ fact }) => fact)).toEqual([
    { kind: 'population', municipality: '2580', on: '2025-12-31', population: 79_500, source: 'SCB' },
    { kind: 'group', group: 'B3', ...dated },
    { kind: 'neighbour', neighbour: '2581', ...dated, to: '2026-12-31' },
    { kind: 'policeArea', policeArea: 'Luleå-Boden', ...dated },
  ])
})
