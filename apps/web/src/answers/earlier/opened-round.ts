import { exportTexts } from '@kartlaggning/schema/answers/export/export-texts'
import type { EarlierMapping } from '@kartlaggning/schema/answers/earlier/earlier-round'
import { newId } from '@kartlaggning/schema/id'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { asidesIn, type Aside } from '../../files/aside.ts'
import { headerIn, type Naming } from '../../files/list-in.ts'
import { FileError, MOST_READ, type Cell, type Sheet, type SheetRow } from '../../files/sheet.ts'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import { aboveHead, headingsAt } from './headings.ts'
import { isNamed, meaningsOf, sureIn, type Meaning } from './meaning.ts'
import type { Target, Targets } from './targets.ts'

/** One sheet as it is read: a row a respondent, the entries of a section, who was asked, or not at all. */
export interface OpenedSheet {
  readonly sheet: Sheet
  readonly is: string
  readonly headings: readonly Cell[]
  readonly rows: readonly SheetRow[]
  readonly columns: readonly Meaning[]
  /** What a column was taken for because it is like it; nobody has said so. */
  readonly guesses: readonly Meaning[]
  /** Who its rows are, where no column says. */
  readonly kind: RespondentKind
  /** The id of the entry on each row, made once. */
  readonly ids: ReadonlyMap<number, string>
  /** What stands above the headings; and sources, totals and headings among the rows. */
  readonly above: readonly SheetRow[]
  readonly asides: ReadonlyMap<number, Aside>
}

export const ANSWERS = 'answers'
export const RESPONDENTS = 'respondents'
export const LEFT_OUT = 'left-out'

const LOOKED_AT = 20

/** Every sheet of a file, as well as it can be told what it is; from how the last file was read, where that is known. */
export function openRound(sheets: readonly Sheet[], targets: Targets, last: EarlierMapping | null): OpenedSheet[] {
  const opened = sheets.map((sheet) => openSheet(sheet, targets, last))
  // What is beyond has not been read, and would be lost without a word.
  if (opened.some(({ is, sheet }) => is !== LEFT_OUT && sheet.rows.length >= MOST_READ))
    throw new FileError('too-large')
  if (opened.length === 0) throw new FileError('empty')
  return opened
}

function openSheet(sheet: Sheet, targets: Targets, last: EarlierMapping | null): OpenedSheet {
  // What somebody has hidden is not read unless one says so.
  if (sheet.isHidden) return sheetAs(sheet, LEFT_OUT, targets, last)
  const header = headerOf(sheet, targets.all)
  const is = roleOf(sheet, headingsAt(sheet, header), targets)
  return sheetAs(sheet, is, targets, last)
}

/** The same sheet, read as something else. */
export function sheetAs(sheet: Sheet, is: string, targets: Targets, last: EarlierMapping | null): OpenedSheet {
  const asked = targetsIn(is, targets)
  const header = headerOf(sheet, asked.length > 0 ? asked : targets.all)
  const headings = headingsAt(sheet, header)
  const rows = sheet.rows.slice(header + 1)
  const before = new Map(last?.columns.map(({ heading, means }) => [normalized(heading), means]))
  const addresses = new Set(asked.map(({ address }) => address))
  const meanings = meaningsOf(headings, asked)
  const columns = meanings.map((meaning, at) => {
    const known = before.get(normalized(String(headings[at] ?? '')))
    if (known === undefined) return meaning
    return known === '' ? null : !known.includes('.') || addresses.has(known) ? known : meaning
  })
  return {
    sheet,
    is,
    headings,
    rows,
    columns: is === LEFT_OUT ? columns.map(() => null) : columns,
    guesses: meanings.map((meaning, at) => {
      const target = asked.find(({ address }) => address === meaning)
      const heading = String(headings[at] ?? '')
      return target && !isNamed(heading, target) && before.get(normalized(heading)) === undefined ? meaning : null
    }),
    kind: 'municipality',
    above: aboveHead(sheet, header),
    asides: asidesIn(rows, headings),
    ids: new Map(rows.map(({ number }) => [number, newId()])),
  }
}

/** What the columns of a sheet may answer. */
export const targetsIn = (is: string, { all }: Targets): readonly Target[] =>
  is === ANSWERS ? all.filter((it) => !it.isOfEntries) : all.filter((it) => it.isOfEntries && it.section.id === is)

/** Of headings of which nothing is known. */
const UNKNOWN: Naming = { sureIn: () => 0, namesAll: () => false, isValue: () => false }

function headerOf(sheet: Sheet, targets: readonly Target[]): number {
  const { rows } = sheet
  const sure = rows.slice(0, LOOKED_AT).map((_, at) => sureIn(headingsAt(sheet, at), targets))
  const most = Math.max(...sure)
  if (most > 0) return sure.indexOf(most)
  return Math.max(0, headerIn(rows, UNKNOWN))
}

type OwnSheet = keyof typeof exportTexts.sv.sheets

function roleOf({ name, rows }: Sheet, headings: readonly Cell[], targets: Targets): string {
  const said = normalized(name)
  const isOwn = (id: OwnSheet) =>
    [id, exportTexts.sv.sheets[id], exportTexts.en.sheets[id]].some((it) => normalized(it) === said)
  if (isOwn('about') || isOwn('codes') || isOwn('questions') || rows.length < 2) return LEFT_OUT
  if (isOwn('respondents')) return RESPONDENTS
  const group = targets.groups.find(({ id, title }) => [id, title.sv, title.en].some((it) => normalized(it) === said))
  if (group) return group.id
  const [best] = [ANSWERS, ...targets.groups.map(({ id }) => id)]
    .map((is) => ({ is, found: meaningsOf(headings, targetsIn(is, targets)).filter((it) => it?.includes('.')).length }))
    .toSorted((a, b) => b.found - a.found)
  return best && best.found > 0 ? best.is : sureIn(headings, []) > 0 ? ANSWERS : LEFT_OUT
}
