import { whyWithheld } from '@kartlaggning/schema/answers/audience'
import { questionsOf } from '@kartlaggning/schema/questionnaire/section'
import { newestQuestionnaire } from '@kartlaggning/schema/questionnaires/registry'
import { FEWEST_COUNTED } from '@kartlaggning/schema/report/count-shown'
import type { PublicReport } from '@kartlaggning/schema/report/public/public-report'
import { PublicReport as Schema } from '@kartlaggning/schema/report/public/public-report'
import { publicDocument } from '@kartlaggning/schema/report/public/public-document'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RoundSubmissions } from '../../gaps/redact-round.ts'
import { redactRound } from '../../gaps/redact-round.ts'
import { always, asked, decidedOn, kinds, publicReportTo, rounds } from '../any-decided-round.ts'
import { compilePublicReport } from './compile-public-report.ts'

const publicQuestions = new Map(
  questionsOf(newestQuestionnaire())
    .filter(({ audience }) => audience === 'public')
    .map((question) => [question.id, question]),
)

/** Counted here from the submissions themselves, past everything that redacts and counts. */
function counted(round: RoundSubmissions, id: string, kind: 'municipality' | 'police', code: string) {
  const [section = '', name = ''] = id.split('.')
  const question = publicQuestions.get(id)
  return round.municipalities.filter((it) => {
    const document = it[kind]?.document
    const isFor = question && whyWithheld(question, document?.['closing']?.['shareLevel'], 'public') === null
    return isFor && [document?.[section]?.[name]].flat().includes(code)
  }).length
}

/** Their states follow from dates too, so that they are not what was chosen. */
const DATED = new Set(['knowledge.pictureStatus', 'agreements.agreementStatus'])

it('P7 the public reads numbers of the county, each of them what was answered or none at all', () => {
  const seen = new Set<string>()
  always(rounds, (round) => {
    const { report, masked } = publicReportTo(decidedOn(round), round)
    expect(Schema.safeParse(dated(report)).error).toBeUndefined()
    const questions = report.tables.filter(({ id }) => publicQuestions.has(id))
    expect(report.tables.filter((it) => !questions.includes(it) && !/^(structure|needs)$/.test(it.id))).toEqual([])
    for (const { id, columns, rows } of questions)
      for (const { id: code, cells } of rows)
        for (const [at, cell] of cells.entries()) {
          if (typeof cell !== 'number' || code === 'of' || DATED.has(id)) continue
          expect(cell).toBe(counted(round, id, columns[at] === 'police' ? 'police' : 'municipality', code))
        }
    const cells = report.tables.flatMap(({ rows }) => rows).flatMap((row) => row.cells)
    expect(cells.filter((cell) => typeof cell !== 'number')).toHaveLength(masked.length)
    for (const cell of cells) {
      seen.add(typeof cell === 'string' ? cell : cell === 0 ? 'nought' : 'number')
      if (typeof cell === 'number' && cell > 0) expect(cell).toBeGreaterThanOrEqual(FEWEST_COUNTED)
    }
  })
  expect([...seen].toSorted()).toEqual(['closed', 'few', 'hidden', 'nought', 'number'])
})

/** Of a round that is made for rules, and not to be reported. */
const dated = (report: PublicReport): PublicReport => ({
  ...report,
  round: {
    ...report.round,
    id: '0196f000-0000-7000-8000-000000000001',
    year: 2026,
    county: '19',
    countyName: 'Länet',
    opensOn: '2026-10-05',
    closesOn: '2026-11-20',
    fictional: true,
    registryNumber: null,
  },
  method: { ...report.method, purpose: 'Stöd.', voluntary: true },
})

it('P7 it names no municipality, no organisation and nobody, in data or in words', () => {
  always(
    rounds,
    (round) => {
      const { report } = publicReportTo(decidedOn(round), round)
      const words = JSON.stringify([
        report.tables,
        publicDocument(null, dated(report), 'sv'),
        publicDocument(null, dated(report), 'en'),
      ])
      for (const { code, name } of round.municipalities) {
        expect(words).not.toContain(`"${code}"`)
        expect(words).not.toMatch(new RegExp(`\\b${name}\\b`))
      }
      expect(words).not.toMatch(/respondentId|submissionId|<R\d|Aktör \d|Motiv|Stöd </)
    },
    30,
  )
})

/** What every table of an edition tells, by name. */
const cellsIn = ({ tables }: PublicReport) =>
  new Map(
    tables.flatMap(({ id, columns, rows }) =>
      rows.flatMap((row) => row.cells.map((cell, at) => [`${id}/${row.id}/${columns[at]}`, cell] as const)),
    ),
  )

it('P7 two editions together tell no answer of too few: one more may have answered, or one has changed its mind', () => {
  always(
    fc.tuple(rounds, rounds, fc.nat(7)),
    ([first, other, at]) => {
      const changed: RoundSubmissions = {
        ...first,
        municipalities: first.municipalities.map((it, place) => {
          const instead = other.municipalities[place]
          return place === at % first.municipalities.length && instead
            ? { ...it, ...Object.fromEntries(kinds.map((kind) => [kind, instead[kind] ?? it[kind]])) }
            : it
        }),
      }
      const before = publicReportTo(decidedOn(first), first).report
      const after = compilePublicReport(decidedOn(changed), redactRound(changed, asked, 'public'), [before]).report
      const earlier = cellsIn(before)
      for (const [name, cell] of cellsIn(after)) {
        const then = earlier.get(name)
        if (typeof cell !== 'number' || name.includes('/of/') || name.endsWith('/of')) continue
        expect(then === 'few' || then === 'hidden', name).toBe(false)
        if (typeof then === 'number') expect([0, 1, 2].includes(Math.abs(cell - then)) ? cell : then, name).toBe(then)
      }
    },
    50,
  )
})
