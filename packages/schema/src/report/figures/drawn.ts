import type { Figure } from '../../document/figure.ts'
import type { Language } from '../../text.ts'
import type { FigureData } from '../figure-data.ts'
import { aReport } from '../made-up-report.ts'
import type { ReportFigure } from '../report-chapter.ts'
import { writingOf } from '../report-writing.ts'

/** For tests: the figure as it is drawn of this data in a made-up report. */
export function drawn({ compile }: ReportFigure, figures: FigureData, language: Language = 'sv'): Figure {
  const figure = compile(writingOf({ ...aReport(), figures }, language))
  if (figure?.kind !== 'figure') throw new Error('There is no figure')
  return figure
}
