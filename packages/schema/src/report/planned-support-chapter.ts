import { isSupportPlanned, measuresWithoutStep } from '../definitions/planned-support.ts'
import type { Row } from '../document/table.ts'
import { taskWords } from '../gaps/gap-words.ts'
import { Task } from '../gaps/task.ts'
import type { PlannedStep } from '../needs/planned-step.ts'
import { measureName } from './needs/need-facts.ts'
import { taskOf, type Need } from './needs/needs-by-task.ts'
import { OUTLINE_WITH_BACKGROUND, OUTLINE_WITH_CHOSEN_SUPPORT, OUTLINE_WITH_WHAT_IS_NOT_SET } from './outline.ts'
import { chapterIfAny, type ReportChapter, type ReportFigure } from './report-chapter.ts'
import type { ReportWriting } from './report-writing.ts'

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
  behind: { page: 'needs' },
  compile: (writing) => {
    const { say, language, report } = writing
    const planned = (report.outline ?? 1) < OUTLINE_WITH_BACKGROUND ? [] : plannedIn(writing)
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

interface Planned {
  readonly what: string
  readonly who: string
  readonly when: string
  readonly task: Task | undefined
  readonly municipalities: readonly string[]
}

/** The same support for several needs is one, for all of their municipalities. */
function plannedIn(writing: ReportWriting): Planned[] {
  const found = new Map<string, Planned>()
  for (const need of writing.report.needs)
    for (const { what, who, when } of stepsFor(need, writing)) {
      const task = taskOf(need)
      const key = [task, what, who, when].join('\n')
      const places = [...new Set([...(found.get(key)?.municipalities ?? []), ...need.municipalities])]
      found.set(key, { what, who, when, task, municipalities: places })
    }
  return [...found.values()]
}

const withoutStep = (what: string): PlannedStep => ({ measure: null, what, who: '', when: '' })

/** What is planned for a need; nobody and no time is named of what is chosen, or written, without a step. */
function stepsFor(need: Need, writing: ReportWriting): readonly PlannedStep[] {
  const { steps = [], support } = need
  if ((writing.report.outline ?? 1) < OUTLINE_WITH_CHOSEN_SUPPORT) return steps
  if (!isSupportPlanned(need)) return []
  const laidOut = [...steps, ...measuresWithoutStep(need).map((code) => withoutStep(measureName(code, writing)))]
  return laidOut.length > 0 ? laidOut : [withoutStep(support ?? '')]
}

const byTask = (planned: readonly Planned[]) =>
  Task.options.flatMap((task): [Task, Planned[]][] => {
    const own = planned.filter((it) => it.task === task)
    return own.length === 0 ? [] : [[task, own]]
  })

function rowOf({ what, who, when, municipalities }: Planned, { say, list, nameOf, report }: ReportWriting): Row {
  const names = municipalities.map(nameOf).toSorted((one, other) => one.localeCompare(other, 'sv'))
  const all = names.length === report.response.length && names.length > 1
  const notSet = (report.outline ?? 1) < OUTLINE_WITH_WHAT_IS_NOT_SET ? '' : say('planned.notSet')
  return [what, all ? say('planned.wholeCounty') : list(names), who || notSet, when || notSet]
}
