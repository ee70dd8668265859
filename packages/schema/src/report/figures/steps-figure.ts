import { questionsOfStep, workingStepNames, type WorkingStep } from '../../definitions/working-steps.ts'
import type { Steps, StepState } from '../../document/figure.ts'
import type { FigureData } from '../figure-data.ts'
import { sentences, type ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { figureOf } from './figure-of.ts'

type AllSteps = NonNullable<FigureData['steps']>
type Reached = AllSteps[number]['steps'][number]['reached']

/** F1: how far each municipality has come on the five steps of joint work; in alphabetical order, and never ranked. */
export const stepsFigure: ReportFigure = {
  id: 'steps-figure',
  chapter: 'struktur',
  behind: { questions: [...new Set(workingStepNames.flatMap((it) => questionsOfStep[it]))] },
  compile(writing) {
    const all = writing.report.figures?.steps
    if (!all) return null
    const { say } = writing
    const drawing = stepsOf(all, writing)
    return figureOf(writing, {
      title: say('steps.title'),
      summary: sentences(summary(all, writing), say('steps.sides')),
      legend: [
        ...(['reached', 'partly', 'not_reached', 'not_known'] as const).map((state) => ({
          sign: signs[state],
          text: say(`steps.state.${state}`),
        })),
        ...workingStepNames.map((step, at) => ({ sign: String(at + 1), text: say(`steps.criteria.${step}`) })),
      ],
      drawing,
      columns: drawing.columns,
      about: [...drawing.rows.map((it) => it.about ?? null), {}],
      rows: [
        ...drawing.rows.map(({ name, steps }) => [
          { text: name, language: 'sv' as const },
          ...steps.map(({ text, about }) => (about === null ? { text, about } : text)),
        ]),
        [drawing.foot.title, ...drawing.foot.texts],
      ],
    })
  },
}

const signs = { reached: '■', partly: '◧', not_reached: '□', not_known: '?' } as const
const filled = { reached: 1, partly: 0.5, not_reached: 0, not_known: null } as const

const isStep = (step: string): step is WorkingStep => workingStepNames.some((it) => it === step)

function stepsOf(all: AllSteps, writing: ReportWriting): Steps {
  const { say, nameOf } = writing
  return {
    kind: 'steps',
    columns: [
      { title: say('municipality') },
      ...workingStepNames.map((step, at) => ({
        title: `${at + 1} ${say(`steps.name.${step}`)}`,
        about: { questions: questionsOfStep[step] },
      })),
    ],
    rows: all.map(({ municipality, steps }) => ({
      name: nameOf(municipality),
      ...(hasAnswered(municipality, writing) && { about: { municipality } }),
      steps: steps.filter(({ step }) => isStep(step)).map(({ reached }) => stateOf(reached, writing)),
    })),
    foot: { title: say('steps.foot'), texts: workingStepNames.map((step) => countText(all, step, writing)) },
  }
}

/** Behind the steps of who has said nothing there are no answers. */
function hasAnswered(code: string, { report }: ReportWriting): boolean {
  const sides = report.response.find(({ municipality }) => municipality === code)?.sides
  return [sides?.municipality, sides?.police].some((side) => side && side.submittedAt !== null)
}

function stateOf(reached: Reached, { say }: ReportWriting): StepState {
  if (!reached) return { filled: null, text: say('steps.notAsked'), about: null }
  const text = say(`steps.state.${reached.state}`)
  const counted = say('steps.met', { so: reached.met, of: reached.of })
  return { filled: filled[reached.state], text: reached.state === 'partly' ? `${text} (${counted})` : text }
}

/** Of those where it can be said. */
function counted(all: AllSteps, step: WorkingStep) {
  const known = all.flatMap(({ steps }) => {
    const reached = steps.find((it) => it.step === step)?.reached
    return reached && reached.state !== 'not_known' ? [reached.state] : []
  })
  return { count: known.filter((state) => state === 'reached').length, of: known.length }
}

function countText(all: AllSteps, step: WorkingStep, { say }: ReportWriting): string {
  const { count, of } = counted(all, step)
  return say('problems.of', { so: count, of })
}

function summary(all: AllSteps, writing: ReportWriting): string {
  const { say } = writing
  const ranked = workingStepNames.map((step) => ({ step, ...counted(all, step) }))
  const [first] = ranked
  const last = ranked.at(-1)
  if (!first || !last) return ''
  return say('steps.summary', {
    first: say('counted.municipalities.all', { so: first.count, of: first.of }),
    last: say('problems.of', { so: last.count, of: last.of }),
  })
}
