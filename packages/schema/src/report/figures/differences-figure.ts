import type { Dumbbells } from '../../document/figure.ts'
import { languageTag } from '../../document/dates.ts'
import { concernWords } from '../../gaps/gap-words.ts'
import { problemName } from '../../questionnaires/problem-groups.ts'
import type { SideName } from '../counts.ts'
import type { ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { figureOf } from './figure-of.ts'
import { aboutSize, judgementsOf, type Judgements } from './problem-sizes.ts'

const SHOWN = 10

/** F4: where the two sides stand, in the mean, on the problems they see most differently. */
export const differencesFigure: ReportFigure = {
  id: 'differences-figure',
  chapter: 'problem',
  behind: { page: 'matrix', questions: ['problems.concern'] },
  compile(writing) {
    const { report, say, isForOthers } = writing
    // How the two sides differ is for themselves and for the county board.
    const judgements = isForOthers || !report.figures ? [] : judgementsOf(report)
    const [top] = judgements
    if (!top) return null
    return figureOf(writing, {
      title: say('meanPictures.title'),
      summary: summary(top, judgements, writing),
      drawing: drawing(judgements.slice(0, SHOWN), writing),
      columns: [
        say('problem'),
        { title: say('meanPictures.municipalities'), about: { side: 'municipality' } },
        { title: say('meanPictures.police'), about: { side: 'police' } },
        say('meanPictures.alike'),
        say('meanPictures.municipalityHigher'),
        say('meanPictures.policeHigher'),
      ],
      about: judgements.map(({ problem }) => aboutSize(problem)),
      rows: judgements.map((it) => [
        problemName(it.problem, writing.language),
        degree(it.mean.municipality, writing),
        degree(it.mean.police, writing),
        say('problems.of', { so: it.alike, of: it.of }),
        it.higher.municipality,
        it.higher.police,
      ]),
    })
  },
}

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const
const degrees = {
  sv: new Intl.NumberFormat(languageTag.sv, oneDecimal),
  en: new Intl.NumberFormat(languageTag.en, oneDecimal),
}

/** "2,6" */
const degree = (mean: number, { language }: ReportWriting) => degrees[language].format(mean)

const differing = ({ higher }: Judgements) => higher.municipality + higher.police

function summary(top: Judgements, all: readonly Judgements[], writing: ReportWriting): string {
  return writing.say('meanPictures.summary', {
    problem: problemName(top.problem, writing.language),
    municipality: degree(top.mean.municipality, writing),
    police: degree(top.mean.police, writing),
    count: all.reduce((sum, it) => sum + differing(it), 0),
    of: all.reduce((sum, it) => sum + it.of, 0),
  })
}

function drawing(judgements: readonly Judgements[], writing: ReportWriting): Dumbbells {
  const { say, language } = writing
  const side = (name: SideName) => ({ short: say(`sideShort.${name}`), name: say(`sideName.${name}`) })
  const point = ({ mean }: Judgements, name: SideName) => ({
    value: mean[name],
    text: degree(mean[name], writing),
    about: { side: name },
  })
  return {
    kind: 'dumbbells',
    sides: [side('municipality'), side('police')],
    scale: (['0', '1', '2', '3', '4'] as const).map((it) => concernWords[it][language]),
    lastColumn: say('meanPictures.differs'),
    rows: judgements.map((it) => ({
      name: problemName(it.problem, language),
      about: aboutSize(it.problem),
      at: [point(it, 'municipality'), point(it, 'police')],
      last:
        differing(it) === 0 ? say('meanPictures.nowhere') : say('meanPictures.in', { so: differing(it), of: it.of }),
    })),
  }
}
