import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import { guessContactColumns, headerAmong } from './contact-columns.ts'
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
  expect(headerAmong([{ cells: ['Kontakter 2026'] }, { cells: headings }])).toBe(1)
})

test('each row is told what is wrong with it, and a sound one is what is sent', () => {
  const columns = ['respondent', 'name', 'email', 'phone'] as const
  const rows = [
    { number: 2, cells: ['Sala', 'Anna Ek', 'Anna Ek <anna.ek@sala.example>', 701234567] },
    { number: 3, cells: ['Köping', 'Bo Ny', 'bo@koping', null] },
    { number: 4, cells: ['Sala', null, null, null] },
    { number: 5, cells: [null, null, null, null] },
  ]
  const planned = plannedContacts(rows, columns, named)
  expect(planned.map((it) => it.faults.map(({ column, code }) => `${column} ${code}`))).toEqual([
    [],
    ['respondent not-found', 'email mail-address-not-valid'],
    ['name write-something', 'email write-something'],
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
