import { taskWords } from '../gaps/gap-words.ts'
import { Task } from '../gaps/task.ts'
import { OUTLINE_WITH_BACKGROUND } from './outline.ts'
import { chapterIfAny, type ReportChapter } from './report-chapter.ts'

/** On what ground the county board asks, and what the municipalities are to do. */
export const backgroundChapter: ReportChapter = (writing, figures) => {
  const { report, say, language } = writing
  if ((report.outline ?? 1) < OUTLINE_WITH_BACKGROUND) return chapterIfAny(writing, figures)
  return [
    { kind: 'paragraph', words: say('background.commission', { authority: report.round.authority }) },
    { kind: 'list', items: Task.options.map((task) => taskWords[task][language]) },
    { kind: 'paragraph', words: say('background.law') },
    { kind: 'paragraph', words: say('background.method') },
    ...figures,
  ]
}
