import { expect, test } from 'vitest'
import { Task } from '../../gaps/task.ts'
import type { Option, ScalePoint } from '../../questionnaire/question.ts'
import { actorKind, actorRole, cooperationForm } from './actor.ts'
import { AGREED_LISTS, AGREED_MEASURES } from './agreed.ts'
import { trend } from './answers.ts'
import {
  approach,
  arena,
  evidenceLevel,
  financing,
  followup,
  phase,
  preventionLevel,
  targetGroup,
} from './initiative.ts'
import { knowledgeSource, obstacle } from './knowledge.ts'
import { degree5 } from './degree-scale.ts'
import { method } from './method.ts'
import { respondentRole, steeringDocument } from './organisation.ts'
import { problemArea } from './problem-area.ts'
import { concern, hinder, importance, need, quality } from './scales.ts'
import { supportMeasure } from './support.ts'
import { task } from './task.ts'
import { trainingTopic } from './training-topic.ts'

const options: Record<Exclude<keyof typeof AGREED_LISTS, keyof typeof scales>, readonly Option[]> = {
  problemArea,
  approach,
  preventionLevel,
  targetGroup,
  arena,
  actorKind,
  actorRole,
  cooperationForm,
  method,
  phase,
  evidenceLevel,
  followup,
  financing,
  steeringDocument,
  knowledgeSource,
  respondentRole,
  obstacle,
  supportMeasure,
  trainingTopic,
  task,
  trend,
}
const scales = { degree5, importance, quality, concern, need, hinder } as const satisfies Record<
  string,
  readonly ScalePoint[]
>

const letters = { municipality: 'K', police: 'P', police_area: 'L' } as const
const wordOf = ({ code, askedOf }: Option) =>
  askedOf ? `${code}:${askedOf.map((kind) => letters[kind]).join('')}` : code

test.for(Object.entries(options))('%s has the codes that were agreed, in that order', ([name, list]) => {
  expect(list.map(wordOf)).toEqual(AGREED_LISTS[name as keyof typeof options].split(/\s+/))
})

test.for(Object.entries(scales))('the scale %s has the points that were agreed', ([name, points]) => {
  expect(points.map((point) => String(point.value))).toEqual(AGREED_LISTS[name as keyof typeof scales].split(/\s+/))
})

test('each measure of support belongs to the task that was agreed', () => {
  const byTask = Map.groupBy(supportMeasure, (measure) => measure.task)
  expect(byTask.get(null)?.map(({ code }) => code)).toEqual(['other'])
  for (const [name, measures] of Object.entries(AGREED_MEASURES)) {
    expect(
      byTask
        .get(Task.parse(name))
        ?.map(({ code }) => code)
        .join(' '),
    ).toBe(measures)
  }
})

test('the tasks are those of the commission, in its order', () => {
  expect(task.map(({ code }) => code)).toEqual(Task.options)
})
