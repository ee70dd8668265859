import { exportTexts } from '@kartlaggning/schema/answers/export/export-texts'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import type { Cell } from '../../files/sheet.ts'
import { normalized, pairsOf, similarity } from '../../questionnaire/fields/similarity.ts'
import type { Target } from './targets.ts'

/** What a column may say beside answers. `beside` is known, and not needed. */
export const whoseColumns = ['respondent', 'kind', 'municipality', 'policeArea', 'answeredOn', 'beside'] as const
type WhoseColumn = (typeof whoseColumns)[number]

/** A column beside the answers, the address of a question, or nothing. */
export type Meaning = string | null

const { sv, en } = exportTexts
type ColumnId = keyof typeof sv.columns
const calledInExport = (id: ColumnId) => [id, sv.columns[id], en.columns[id]]

/** What people, other systems and our own files call them. */
const called: Readonly<Record<WhoseColumn, readonly string[]>> = {
  respondent: [
    ...calledInExport('respondent'),
    'kommun',
    'kommunnamn',
    'namn på kommun',
    'vilken kommun',
    'vilken kommun svarar ni för',
    'uppgiftslämnare',
    'organisation',
    'kommun polis',
    'municipality',
    'name of municipality',
    'vilken organisation representerar du',
  ],
  kind: [...calledInExport('kind'), 'typ av svarande', 'svarar som', 'kommun eller polis', 'respondenttyp', 'part'],
  municipality: [...calledInExport('municipality'), 'kommunnr', 'kommunnummer', 'kommun kod', 'kod', 'scb kod'],
  policeArea: [...calledInExport('police_area'), 'lpo', 'polisområde', 'lokalpolisområden'],
  answeredOn: [
    ...calledInExport('submitted_at'),
    'svarsdatum',
    'datum',
    'tidsstämpel',
    'timestamp',
    'svarat',
    'besvarad',
    'slutförd',
    'completed',
    'date',
  ],
  beside: (['respondent_id', 'submission_id', 'entry_id', 'position', 'version', 'reference', 'status'] as const)
    .flatMap(calledInExport)
    .concat(calledInExport('submitted_by_function')),
}

const byName = new Map(
  whoseColumns.flatMap((column) => called[column].map((name) => [normalized(name), column] as const)),
)

interface Guess {
  readonly at: number
  readonly address: string
  readonly worth: number
}

const SURE = 1
const LIKE_ENOUGH = 0.62
const ROW_LIKE_ENOUGH = 0.7
/** Between a question and its row, as we write it and as others do. */
const BETWEEN = / [–—-] |: ?|[[\]]/
const FEWEST_PAIRS = 4

/** What each column of a sheet seems to be: by code, by what it is called, and then by what it is most like. */
export function meaningsOf(headings: readonly Cell[], targets: readonly Target[]): readonly Meaning[] {
  const said = headings.map((it) => (it === null ? '' : String(it).trim()))
  const coded = codedIn(said, targets)
  const beside = said.map((it) => byName.get(normalized(it)) ?? null)
  const taken = new Set(coded)
  const open = said.map((it, at) => (coded[at] ?? beside[at] ?? null) === null && it !== '')
  const guesses = said
    .flatMap((it, at) => (open[at] ? targets.flatMap((target) => guessOf(it, at, target)) : []))
    .toSorted((a, b) => b.worth - a.worth)
  const guessed = new Map<number, string>()
  for (const { at, address } of guesses) {
    if (guessed.has(at) || taken.has(address)) continue
    guessed.set(at, address)
    taken.add(address)
  }
  return said.map((_, at) => coded[at] ?? beside[at] ?? guessed.get(at) ?? null)
}

/** How many columns are named by code, or just as a question is: how sure one can be that this is the heading. */
export function sureIn(headings: readonly Cell[], targets: readonly Target[]): number {
  const said = headings.map((it) => (it === null ? '' : String(it).trim()))
  const names = new Set(targets.flatMap((it) => namesOf(it).own))
  const coded = codedIn(said, targets)
  return said.filter((it, at) => coded[at] !== null || names.has(normalized(it)) || byName.has(normalized(it))).length
}

/** "knowledge.pictureStatus", "Finns det …? [knowledge.pictureStatus]"; where there are both, the second says it in words. */
function codedIn(said: readonly string[], targets: readonly Target[]): readonly Meaning[] {
  const addresses = new Set(targets.map(({ address }) => address))
  const plain = new Set(said)
  return said.map((it) => {
    if (addresses.has(it)) return it
    const [, inBrackets] = /\[([\w.]+)\]$/.exec(it) ?? []
    const address = inBrackets ?? (it.endsWith('.words') ? it.slice(0, -'.words'.length) : undefined)
    if (address === undefined || !addresses.has(address)) return null
    return plain.has(address) ? 'beside' : address
  })
}

interface Names {
  readonly own: readonly string[]
  readonly pairs: readonly ReadonlySet<string>[]
  /** Of a row of a matrix, what the row alone is called. */
  readonly rows: readonly string[]
}

const known = new WeakMap<Target, Names>()

function namesOf(target: Target): Names {
  const before = known.get(target)
  if (before) return before
  const texts = [...target.asked].flatMap(([kind, { text }]) => [textFor(text, 'sv', kind), textFor(text, 'en', kind)])
  const isNamed = ![...target.asked.values()].some(isReason)
  const own = isNamed ? [...new Set(texts.map(normalized))] : []
  const rows = isRow(target) ? texts.map((it) => normalized(it.split(BETWEEN).at(-1) ?? '')) : []
  const names = { own, pairs: own.map(pairsOf), rows }
  known.set(target, names)
  return names
}

function guessOf(said: string, at: number, target: Target): Guess[] {
  if (isNamed(said, target)) return [{ at, address: target.address, worth: SURE }]
  const heading = withoutNumber(said)
  const parts = heading.split(BETWEEN).map(normalized).filter(Boolean)
  const row = parts.length > 1 ? parts.at(-1) : undefined
  const { pairs, rows } = namesOf(target)
  // The question of a matrix is the same in every row: only the row tells them apart.
  if (isRow(target) && !rows.some((it) => row !== undefined && isOfRow(row, it))) return []
  const worth = Math.max(...[normalized(heading), ...parts].map((it) => likeness(pairsOf(it), pairs))) * 0.95
  return worth >= LIKE_ENOUGH ? [{ at, address: target.address, worth }] : []
}

const likeness = (asked: ReadonlySet<string>, pairs: Names['pairs']) =>
  asked.size < FEWEST_PAIRS ? 0 : Math.max(0, ...pairs.map((it) => similarity(it, asked)))

/** "Skadegörelse" is the row of "Skadegörelse och klotter". */
const isOfRow = (said: string, row: string) =>
  said !== '' && (`${row} `.startsWith(`${said} `) || similarity(pairsOf(said), pairsOf(row)) >= ROW_LIKE_ENOUGH)

const isRow = ({ address }: Target) => address.split('.').length > 2

const withoutNumber = (said: string) => said.replace(/^\s*\d+([.:)]\d*)*\s*/, '')

/** By code, or just as the question is put; whatever else a column is taken for is a guess. */
export const isNamed = (said: string, target: Target) =>
  codedIn([said], [target])[0] !== null || namesOf(target).own.includes(normalized(withoutNumber(said)))
