import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Cell, Sheet } from '../../files/sheet.ts'
import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import { guessContactColumns } from './contact-columns.ts'
import { onSheet, openList, underHeader } from './opened-list.ts'
import { plannedContacts } from './planned-contacts.ts'
import { respondentsNamed } from './respondents-named.ts'

const respondent = (kind: Respondent['kind'], name: string, municipality: string | null): Respondent => ({
  id: newId(),
  kind,
  name,
  municipality,
  ...({} as Omit<Respondent, 'id' | 'kind' | 'name' | 'municipality'>),
})
const place = (code: string, name: string, officialName: string): Municipality => ({
  code,
  name,
  officialName,
  ...({} as Omit<Municipality, 'code' | 'name' | 'officialName'>),
})
const sala = respondent('municipality', 'Sala kommun', '1981')
const vasteras = respondent('municipality', 'Västerås stad', '1980')
const botkyrka = respondent('municipality', 'Botkyrka kommun', '0127')
const police = respondent('police', 'Polisen i Sala', '1981')
const asked = [sala, vasteras, botkyrka, police]
const places = [
  place('1981', 'Sala', 'Sala kommun'),
  place('1980', 'Västerås', 'Västerås stad'),
  place('0127', 'Botkyrka', 'Botkyrka kommun'),
]
const named = respondentsNamed(asked, places, 'municipality')

test.each([
  ['Sala', sala],
  ['SALA KOMMUN', sala],
  ['Västerås', vasteras],
  ['Västerås stad', vasteras],
  ['1980', vasteras],
  ['127', botkyrka],
  ['Köping', undefined],
])('the list means by %s whom it should', (said, meant) => {
  expect(named(said)).toBe(meant)
})

test('of the police the same names mean the police there', () => {
  const ofPolice = respondentsNamed(asked, places, 'police')
  for (const said of ['Sala', 'Sala kommun', 'Polisen i Sala', '1981']) expect(ofPolice(said)).toBe(police)
})

test('columns are known by what people call them, wherever they stand', () => {
  const headings = [
    'Nr',
    'Kommun',
    'Kontaktperson',
    'E-post',
    'Mobil',
    'Befattning',
    'Förvaltning',
    'Funktionsbrevlåda',
  ]
  expect(guessContactColumns(headings)).toEqual([
    null,
    'respondent',
    'name',
    'email',
    'phone',
    'function',
    'organisation',
    'mailbox',
  ])
})

test('each row is told what is wrong with it, and a sound one is what is sent', () => {
  const columns = ['respondent', 'name', 'email', 'phone'] as const
  const rows = [
    { number: 2, cells: ['Sala', 'Anna Ek', 'Anna Ek <anna.ek@sala.example>', 701234567] },
    { number: 3, cells: ['Köping', 'Bo Ny', 'bo@koping', null] },
    { number: 4, cells: ['Sala', null, null, null] },
    { number: 5, cells: [null, null, null, null] },
    { number: 6, cells: ['Sala', 'Åke', 'åke@sala.example', null] },
    { number: 7, cells: ['Sala', 'Bo', 'bo@sala.example; ek@sala.example', null] },
  ]
  const planned = plannedContacts({ rows, columns, asides: new Map() }, named)
  expect(planned.map((it) => it.faults.map(({ column, code }) => `${column} ${code}`))).toEqual([
    [],
    ['respondent not-found', 'email mail-address-not-valid'],
    ['name write-something', 'email write-something'],
    ['email mail-address-letters'],
    ['email several-mail-addresses'],
  ])
  expect(planned[0]?.row).toEqual({
    row: 2,
    respondentId: sala.id,
    name: 'Anna Ek',
    email: 'anna.ek@sala.example',
    phone: '0701234567',
    function: '',
    organisation: '',
    mailbox: '',
  })
})

const sheetOf = (name: string, rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet => ({
  name,
  isHidden: false,
  hiddenColumns: new Set(),
  rows: rows.map((cells, at) => ({ number: at + 1, cells })),
  ...more,
})
const contacts = [
  ['Kommun', 'Namn', 'E-post'],
  ['Sala', 'Anna Ek', 'anna@sala.example'],
  ['Köping', 'Kommun Namn', 'bo@koping.example'],
] as const

test.each<[string, Sheet[], number, number]>([
  ['on the first row', [sheetOf('Blad1', contacts)], 0, 2],
  [
    'under 25 titles',
    [sheetOf('Blad1', [...Array.from({ length: 25 }, (_, at) => [`Till dig som läser, rad ${at}`]), ...contacts])],
    25,
    2,
  ],
  [
    'above a row that has our words for values',
    [
      sheetOf('Blad1', [
        ['Vilken', 'Kontakt', 'Adress', 'Hos'],
        ['Sala', 'Registrator', 'registrator@sala.example', 'Kommun'],
      ]),
    ],
    0,
    1,
  ],
  ['nowhere, since the first row has an address', [sheetOf('Blad1', contacts.slice(1))], -1, 2],
  ['on the second sheet', [sheetOf('Läs mig', [['Så här gör ni'], ['Fyll i']]), sheetOf('Lista', contacts)], 0, 2],
  [
    'on the sheet that nobody has hidden',
    [sheetOf('Gammal', contacts, { isHidden: true }), sheetOf('Ny', contacts.slice(0, 2))],
    0,
    1,
  ],
])('the headings are %s', (_, sheets, header, count) => {
  const opened = openList('lista.xlsx', sheets)
  expect({ header: opened.header, count: opened.rows.length }).toEqual({ header, count })
})

test('another row or sheet can be chosen, and a file without rows is refused', () => {
  const sheets = [sheetOf('Ett', contacts), sheetOf('Två', [['Namn', 'E-post', 'Kommun'], ...contacts.slice(1)])]
  const [one, two] = sheets as [Sheet, Sheet]
  const file = { name: 'lista.xlsx', sheets }
  expect(underHeader({ ...file, sheet: one }, -1).rows).toHaveLength(3)
  expect(onSheet(file, two).columns).toEqual(['name', 'email', 'respondent'])
  expect(onSheet(file, { ...two, hiddenColumns: new Set([0]) }).columns).toEqual([null, 'email', 'respondent'])
  expect(() => openList('tom.xlsx', [sheetOf('Blad1', contacts.slice(0, 1))])).toThrow('empty')
})

test.each([
  'Källa: kommunens telefonlista',
  'Källa SCB 2025',
  'Uppdaterad 2026-10-01',
  'Summa 2',
  'Totalt: 2 kontakter',
  '* vikarie till 1 mars',
])('a last line “%s” is no contact, and does not stop the rest', (said) => {
  const list = openList('a.xlsx', [sheetOf('Blad1', [...contacts, [null, null, null], [said]])])
  const planned = plannedContacts(list, named)
  expect(planned.map(({ values }) => values.email)).toEqual(contacts.slice(1).map(([, , email]) => email))
  expect([...list.asides.keys()]).toEqual([contacts.length + 2])
})

test('a row with an address is a contact, whatever it begins with, and a name without one is to be put right', () => {
  const list = openList('a.xlsx', [
    sheetOf('Blad1', [...contacts, ['Kontakt: Sala', 'Eva Ny', 'eva@sala.example'], ['Sala', 'Per Ek', null]]),
  ])
  expect(list.asides.size).toBe(0)
  expect(plannedContacts(list, named)).toHaveLength(contacts.length + 1)
})
