import type { Bar } from '../../document/figure.ts'
import type { About } from '../../document/about.ts'
import type { Row } from '../../document/table.ts'
import type { SideName } from '../counts.ts'
import type { FatesOfSide, SinceLast } from '../figure-data.ts'
import { sentences, type ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { sideColumns } from './bars-of-sides.ts'
import { figureOf } from './figure-of.ts'
import { footnoted } from './footnoted.ts'

type Fates = NonNullable<SinceLast['initiatives']>

const fates = ['continues', 'changed', 'ended', 'neverStarted', 'unstated', 'silent'] as const
type Fate = (typeof fates)[number]

/** What has become of the initiatives of the last round. All that became of them adds up to all that there were. */
export const fatesFigure: ReportFigure = {
  id: 'fates-figure',
  chapter: 'sedan-forra-omgangen',
  behind: { questions: ['initiatives.statusSinceLast', 'initiatives.phase'] },
  compile(writing) {
    const found = writing.report.figures?.sinceLast?.initiatives
    if (!found) return null
    const { say } = writing
    const { marks, noteOn } = footnoted([{ name: say('since.initiatives'), ...found }], writing)
    return figureOf(writing, {
      title: say('since.title') + noteOn(say('since.initiatives')),
      summary: summary(totalOf(found), writing),
      ...(marks.length > 0 && { legend: marks }),
      drawing: {
        kind: 'bars',
        panels: [{ title: null, full: fullOf(found), rows: fates.map((fate) => barsOf(fate, found, writing)) }],
      },
      columns: [say('since.initiatives'), ...sideColumns(writing), say('since.total')],
      about: [null, ...fates.map((fate) => aboutFate[fate]), null],
      rows: [
        rowOf('before', found, writing),
        ...fates.map((fate) => rowOf(fate, found, writing)),
        rowOf('added', found, writing),
      ],
    })
  },
}

/** What a fate is told by, where that is one answer; nothing of this round stands behind what is not stated. */
const aboutFate: { readonly [F in Fate]: About | null } = {
  continues: {},
  changed: { saying: { 'initiatives.statusSinceLast': ['changed'] } },
  ended: {},
  neverStarted: { saying: { 'initiatives.statusSinceLast': ['never_started'] } },
  unstated: null,
  silent: null,
}

const sidesOf = ({ municipality, police }: Fates) => [municipality, police].filter((it) => it !== null)

function totalOf(found: Fates): FatesOfSide {
  const sum = (of: keyof FatesOfSide) => sidesOf(found).reduce((total, it) => total + it[of], 0)
  return {
    before: sum('before'),
    continues: sum('continues'),
    changed: sum('changed'),
    ended: sum('ended'),
    neverStarted: sum('neverStarted'),
    unstated: sum('unstated'),
    silent: sum('silent'),
    added: sum('added'),
  }
}

const fullOf = (found: Fates) => Math.max(1, ...sidesOf(found).flatMap((it) => fates.map((fate) => it[fate])))

const barsOf = (fate: Fate, found: Fates, writing: ReportWriting) => ({
  name: writing.say(`since.fates.${fate}`),
  bars: [barOf(fate, 'municipality', found, writing), barOf(fate, 'police', found, writing)],
  about: aboutFate[fate] ?? {},
})

const barOf = (fate: Fate, side: SideName, found: Fates, { say }: ReportWriting): Bar => ({
  value: found[side]?.[fate] ?? null,
  text: found[side] ? String(found[side][fate]) : '–',
  side: { short: say(`sideShort.${side}`), name: say(`sideName.${side}`) },
  quiet: fate === 'unstated' || fate === 'silent',
  about: aboutFate[fate] && found[side]?.[fate] ? { side } : null,
})

const rowOf = (fate: keyof FatesOfSide, found: Fates, { say }: ReportWriting): Row => [
  say(`since.fates.${fate}`),
  found.municipality?.[fate] ?? say('since.noneShown'),
  found.police?.[fate] ?? say('since.noneShown'),
  totalOf(found)[fate],
]

function summary(total: FatesOfSide, { say }: ReportWriting): string {
  const { before: count, continues, changed, ended, neverStarted, unstated, silent, added } = total
  if (count === 0) return sentences(say('since.noneBefore'), say('since.added', { count: added }))
  return sentences(
    say('since.summary', { count, continues, changed, ended, neverStarted }),
    unstated > 0 && say('since.unstated', { count: unstated }),
    silent > 0 && say('since.silent', { count: silent }),
    say('since.added', { count: added }),
  )
}
