import type { ReportFigure } from './report-chapter.ts'

const words = {
  title: { sv: 'Antal svar från varje kommun', en: 'Number of answers from each municipality' },
  summary: { sv: 'Figuren räknar kommunens och polisens svar.', en: 'The figure counts the answers of both sides.' },
  answers: { sv: 'Svar', en: 'Answers' },
}

/** For tests of how little an addition takes: a figure with words, drawing and table of its own. */
export const madeUpFigure: ReportFigure = {
  id: 'made-up-figure',
  chapter: 'svarslage',
  behind: { page: 'submissions' },
  compile({ report, say, source, language }) {
    const [title, summary] = [words.title[language], words.summary[language]]
    const columns = [{ title: say('municipality') }, { title: words.answers[language] }]
    const rows = report.response.map(({ name, sides }) => [
      name,
      [sides.municipality, sides.police].filter((side) => side?.submittedAt).length,
    ])
    const groups = [{ title: null, rows }]
    return {
      kind: 'figure',
      caption: { number: 'next', title, summary, source },
      alternative: `${title}. ${summary}`,
      drawing: { kind: 'heat-map', columns, groups },
      table: { kind: 'table', caption: { title }, columns, groups, firstColumn: 'names-the-row' },
    }
  },
}
