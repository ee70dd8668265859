import type { Hub, Network } from '../../document/network.ts'
import { actorKind } from '../../questionnaires/code-lists/actor.ts'
import type { FigureData } from '../figure-data.ts'
import { sentences, type ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { figureOf } from './figure-of.ts'
import { reportTable } from './report-table.ts'
import { statedInWords } from './stated-in.ts'

type Actors = NonNullable<FigureData['actors']>
type Kind = Actors['kinds'][number]

/** So many are drawn; the table has all. */
const MOST = 12

/** F7: the actors that municipalities and police cooperate with. */
export const actorsFigure: ReportFigure = {
  id: 'actors-figure',
  chapter: 'samverkan',
  behind: { questions: ['collaborators.actor', 'collaborators.quality'] },
  compile(writing) {
    const actors = writing.report.figures?.actors
    if (!actors) return null
    const { say } = writing
    const kinds = actors.kinds.toSorted((a, b) => b.by.length - a.by.length)
    const about = { title: say('actors.title'), summary: summary(kinds, actors, writing) }
    const isJudged = kinds.some((it) => it.quality)
    const named = { questions: ['collaborators.actor'] }
    const columns = [
      say('actors.actor'),
      { title: say('actors.used'), about: named },
      { title: say('actors.where'), about: named },
      ...(isJudged ? [{ title: say('actors.quality'), about: { questions: ['collaborators.quality'] } }] : []),
    ]
    const rows = kinds.map((it) => [
      kindName(it, writing),
      rangeOf(it, actors, writing),
      statedInWords(it.by, writing),
      ...(isJudged ? [qualityOf(it, writing)] : []),
    ])
    if (kinds.length === 0) return reportTable(writing, { ...about, columns, groups: [] })
    return figureOf(writing, {
      ...about,
      drawing: networkOf(kinds, actors, writing),
      legend: legend(kinds, actors, writing),
      columns,
      rows,
      about: kinds.map(aboutOf),
    })
  },
}

const aboutOf = ({ kind }: Kind) => ({ saying: { 'collaborators.actor': [kind] } })

const kindName = ({ kind }: Kind, { language }: ReportWriting): string =>
  actorKind.find((it) => it.code === kind)?.text[language] ?? kind

/** From those where it is said to as many as there may be: "8–9 av 10". */
function rangeOf({ by }: Kind, { open }: Actors, { say, report }: ReportWriting): string {
  const known = new Set(by.map((it) => it.municipality))
  const most = by.length + open.filter((it) => !known.has(it)).length
  const so = most > by.length ? `${by.length}–${most}` : by.length
  return say('problems.of', { so, of: report.response.length })
}

const qualityOf = ({ quality }: Kind, { say }: ReportWriting): string =>
  quality && quality.of > 0 ? say('problems.of', { so: quality.count, of: quality.of }) : '–'

function networkOf(kinds: readonly Kind[], actors: Actors, writing: ReportWriting): Network {
  const { report, say, nameOf } = writing
  return {
    kind: 'network',
    label: say('actors.choose'),
    places: report.response.map(({ municipality, name }) => ({
      name,
      isOpen: actors.open.includes(municipality),
      about: { municipality },
    })),
    hubs: kinds.slice(0, MOST).map((it): Hub => ({
      name: kindName(it, writing),
      count: rangeOf(it, actors, writing),
      ties: it.by.map(({ municipality, sides }) => ({
        place: nameOf(municipality),
        saidBy: sides.length > 1 ? 'both' : 'one',
      })),
      words: wordsOf(it, writing),
      about: aboutOf(it),
    })),
  }
}

function wordsOf({ by }: Kind, { say, list, nameOf }: ReportWriting): string[] {
  const namesOf = (isBoth: boolean) =>
    by.filter(({ sides }) => sides.length > 1 === isBoth).map((it) => nameOf(it.municipality))
  const [both, one] = [namesOf(true), namesOf(false)]
  return [
    ...(both.length > 0 ? [say('actors.both', { names: list(both) })] : []),
    ...(one.length > 0 ? [say('actors.one', { names: list(one) })] : []),
  ]
}

const legend = (kinds: readonly Kind[], actors: Actors, { say }: ReportWriting) => [
  { sign: '━━', text: say('actors.isBoth') },
  { sign: '╌╌', text: say('actors.isOne') },
  ...(actors.open.length > 0 ? [{ sign: '◌', text: say('actors.isOpen') }] : []),
  {
    sign: '',
    text: sentences(kinds.length > MOST && say('actors.drawn', { most: MOST }), say('actors.notCounterpart')),
  },
]

function summary(kinds: readonly Kind[], actors: Actors, writing: ReportWriting): string {
  const { say } = writing
  const [top] = kinds
  if (!top) return say('actors.none')
  return sentences(
    say('actors.top', { actor: kindName(top, writing), counted: rangeOf(top, actors, writing) }),
    say('actors.count', { count: kinds.length }),
  )
}
