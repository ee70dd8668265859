import type { Row } from '../document/table.ts'
import { taskWords } from '../gaps/gap-words.ts'
import { Task } from '../gaps/task.ts'
import type { PlannedStep } from '../needs/planned-step.ts'
import { OUTLINE_WITH_BACKGROUND } from './outline.ts'
import { chapterIfAny, type ReportChapter, type ReportFigure } from './report-chapter.ts'
import type { ReportWriting } from './report-writing.ts'
import type { Report } from './report.ts'

/** What the county board has planned, and when nothing is, that. */
export const plannedSupportChapter: ReportChapter = (writing, figures) => {
  if ((writing.report.outline ?? 1) < OUTLINE_WITH_BACKGROUND) return chapterIfAny(writing, figures)
  const words = writing.say(figures.length > 0 ? 'planned.lead' : 'planned.none')
  return [{ kind: 'paragraph', words }, ...figures]
}

/** What, for whom, who and when, task by task. */
export const plannedSupportTable: ReportFigure = {
  id: 'planned-support-table',
  chapter: 'planerat-stod',
  compile: (writing) => {
    const { say, language, report } = writing
    const planned = (report.outline ?? 1) < OUTLINE_WITH_BACKGROUND ? [] : plannedIn(report)
    if (planned.length === 0) return null
    const places = new Set(planned.flatMap((it) => it.municipalities)).size
    return {
      kind: 'table',
      caption: {
        number: 'next',
        title: say('planned.title'),
        summary: say('planned.summary', { count: planned.length, so: places, of: report.response.length }),
      },
      columns: (['what', 'for', 'who', 'when'] as const).map((it) => ({
        title: say(`planned.${it}`),
        weight: it === 'what' ? 2 : 1,
      })),
      groups: byTask(planned).map(([task, steps]) => ({
        title: taskWords[task][language],
        rows: steps.map((it) => rowOf(it, writing)),
      })),
      firstColumn: 'names-the-row',
    }
  },
}

interface Planned extends PlannedStep {
  readonly task: Task
  readonly municipalities: readonly string[]
}

/** The same step for several needs is one, for all of their municipalities. */
function plannedIn({ needs }: Report): Planned[] {
  const found = new Map<string, Planned>()
  for (const {
    steps = [],
    tasks: [task],
    municipalities,
  } of needs) {
    if (!task) continue
    for (const step of steps) {
      const key = [task, step.what, step.who, step.when].join('\n')
      const places = [...new Set([...(found.get(key)?.municipalities ?? []), ...municipalities])]
      found.set(key, { ...step, task, municipalities: places })
    }
  }
  return [...found.values()]
}

const byTask = (planned: readonly Planned[]) =>
  Task.options.flatMap((task): [Task, Planned[]][] => {
    const own = planned.filter((it) => it.task === task)
    return own.length === 0 ? [] : [[task, own]]
  })

function rowOf({ what, who, when, municipalities }: Planned, { say, list, nameOf, report }: ReportWriting): Row {
  const names = municipalities.map(nameOf).toSorted((one, other) => one.localeCompare(other, 'sv'))
  const all = names.length === report.response.length && names.length > 1
  return [what, all ? say('planned.wholeCounty') : list(names), who, when]
}
