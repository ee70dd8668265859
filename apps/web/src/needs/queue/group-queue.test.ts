import type { QueuedNeed } from '@kartlaggning/schema/needs/need-queue'
import { expect, test } from 'vitest'
import { filterQueue, nextLeft, reviewed } from './filter-queue.ts'
import { groupQueue, inQueueOrder, type Group } from './group-queue.ts'

const need = (id: string, rule = 'R12', changes: Partial<QueuedNeed> = {}): QueuedNeed => ({
  id,
  key: id,
  rule,
  municipalities: ['1981'],
  problem: null,
  assessed: true,
  severity: 2,
  tasks: ['practical_support'],
  sentence: { sv: '', en: '' },
  under: null,
  status: 'proposed',
  later: false,
  priority: null,
  mergedInto: null,
  evidenceChanged: false,
  version: 0,
  ...changes,
})

const places = {
  policeAreaOf: (code: string) => (code === '1981' ? 'Sala' : 'Köping'),
  inOrder: (one: string, other: string) => (one < other ? -1 : 1),
}

const drawn = (groups: readonly Group[]) =>
  groups.map(({ id, parts, left }) => [
    id,
    left,
    parts.map((part) => [
      part.of,
      part.lines.map(({ need: own, under }) => [own.id, ...under.map((it) => it.id)].join('>')).join(' '),
    ]),
  ])

const needs = [
  need('picture', 'R06'),
  need('causes', 'R11', { under: 'picture' }),
  need('elsewhere', 'R11', { municipalities: ['1983'] }),
  need('silent', 'R06', { municipalities: ['1984'], assessed: false, severity: null }),
  need('apart', 'R29', { municipalities: ['1981', '1983'], tasks: ['collaboration_exchange', 'practical_support'] }),
  need('merged', 'R29', { mergedInto: 'apart' }),
]

test('by theme, rule by rule, what falls with a root cause stands under it', () => {
  expect(drawn(groupQueue(needs, 'tema', places))).toEqual([
    [
      'knowledge',
      3,
      [
        ['R06', 'picture>causes silent'],
        ['R11', 'elsewhere'],
      ],
    ],
    ['sides', 1, [['R29', 'apart']]],
  ])
})

test('by rule, each finding stands with its rule', () => {
  expect(drawn(groupQueue(needs, 'regel', places))).toEqual([
    [
      '',
      4,
      [
        ['R06', 'picture silent'],
        ['R11', 'causes elsewhere'],
        ['R29', 'apart'],
      ],
    ],
  ])
})

test('by municipality and by police area, what concerns several stands in each', () => {
  const municipalities = [
    ['1981', 'picture>causes apart'],
    ['1983', 'elsewhere apart'],
    ['1984', 'silent'],
  ]
  expect(drawn(groupQueue(needs, 'kommun', places))).toEqual([['', 5, municipalities]])
  expect(drawn(groupQueue(needs, 'polisomrade', places))).toEqual([
    ['Köping', 2, municipalities.slice(1)],
    ['Sala', 3, municipalities.slice(0, 1)],
  ])
})

test('what has improved stands by itself, and is nothing to decide on', () => {
  const good = need('good', 'R06', { severity: null })
  expect(drawn(groupQueue([need('picture', 'R06'), good], 'tema', places))).toEqual([
    ['knowledge', 1, [['R06', 'picture']]],
    ['improvement', 0, [['R06', 'good']]],
  ])
  expect(reviewed([good])).toEqual({ all: 0, left: 0, later: 0, changed: 0, notAssessed: 0 })
})

test('by task, what belongs to several stands in each', () => {
  const [practical, exchange] = groupQueue(needs, 'uppdrag', places)
  expect([practical?.id, exchange?.id]).toEqual(['practical_support', 'collaboration_exchange'])
  expect(exchange?.parts.map((part) => part.of)).toEqual(['R29'])
  expect(
    inQueueOrder([practical, exchange].filter((it) => it !== undefined)).filter((it) => it.id === 'apart'),
  ).toEqual([needs[4]])
})

const everything = { state: 'alla', rule: '', municipality: '', text: '' } as const
const words = ({ rule, municipalities }: QueuedNeed) => `${rule} ${municipalities.join(' ')}`

test('filters hold together', () => {
  const ids = (changes: object) => filterQueue(needs, { ...everything, ...changes }, words).map((it) => it.id)
  expect(ids({})).toHaveLength(6)
  expect(ids({ state: 'kvar', municipality: '1981' })).toEqual(['picture', 'causes', 'apart'])
  expect(ids({ state: 'beslutade' })).toEqual(['merged'])
  expect(ids({ rule: 'R11', text: ' r11 1983 ' })).toEqual(['elsewhere'])
})

test('it is counted how much is left', () => {
  const decided = need('decided', 'R06', { status: 'confirmed', evidenceChanged: true })
  expect(reviewed([...needs, decided])).toEqual({ all: 5, left: 4, later: 0, changed: 1, notAssessed: 1 })
})

test('the next is the first left after the one decided on, and after the last the first', () => {
  const order = [need('a'), need('b', 'R12', { status: 'confirmed' }), need('c'), need('d', 'R12', { assessed: false })]
  expect(nextLeft(order, 'a')?.id).toBe('c')
  expect(nextLeft(order, 'c')?.id).toBe('a')
  expect(nextLeft(order, 'c', new Set(['c', 'a']))).toBeUndefined()
  expect(nextLeft(order, 'unknown')?.id).toBe('a')
  const waiting = [need('a'), need('b', 'R12', { later: true }), need('c')]
  expect(nextLeft(waiting, 'a')?.id).toBe('c')
  expect(nextLeft(waiting, 'a', new Set(['a', 'c']))?.id).toBe('b')
  expect(reviewed(waiting)).toMatchObject({ all: 3, left: 3, later: 1 })
  expect(filterQueue(waiting, { ...everything, state: 'senare' }, words).map((it) => it.id)).toEqual(['b'])
})

test('needs are grouped and filtered in a few times as long as it takes to copy them', () => {
  const many = Array.from({ length: 6500 }, (_, at) =>
    need(`n${at}`, ['R06', 'R11', 'R12', 'R29'][at % 4], { municipalities: [String(1900 + (at % 49))] }),
  )
  const work = () => {
    for (const by of ['tema', 'kommun'] as const)
      groupQueue(filterQueue(many, { ...everything, text: '19' }, words), by, places)
  }
  const turns = Array.from({ length: 7 }, () => ({ floor: timeOf(() => structuredClone(many)), taken: timeOf(work) }))
  const ratio = Math.min(...turns.map(({ taken }) => taken)) / Math.min(...turns.map(({ floor }) => floor))
  expect(ratio).toBeLessThan(5)
})

function timeOf(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
