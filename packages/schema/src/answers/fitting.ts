import type { Kind, Option, Question } from '../questionnaire/question.ts'
import { wordsBeside } from '../questionnaire/words-beside.ts'
import { isRecord } from './answer-document.ts'

/**
 * What of an answer is of the type that `ValueOf` says, by its kind; undefined when nothing is. Whether it may be submitted
 * is for `answerTo` to say, and has been said: this is for what another version of a questionnaire has let through.
 */
export type Fit = (value: unknown) => unknown

export function fitOf(question: Question): Fit {
  if (question.kind !== 'matrix') return fitOfKind(question)
  const rows = codesIn(question.rows)
  const cell = fitOfKind(question.cell)
  const fitRow = (row: string, value: unknown) => (isIn(rows, row) ? cell(value) : undefined)
  return (value) => (isRecord(value) ? fitting(value, fitRow) : undefined)
}

/** The answers that fit; the very same object when all of them do. */
export function fitting<T extends Readonly<Record<string, V>>, V>(
  answers: T,
  fit: (name: string, value: V) => V | undefined,
): T {
  let fitted: Record<string, V> | undefined
  for (const name in answers) {
    const value = answers[name]
    const left = value === undefined ? undefined : fit(name, value)
    if (left === value && left !== undefined) continue
    fitted ??= { ...answers }
    if (left === undefined) delete fitted[name]
    else fitted[name] = left
  }
  return (fitted ?? answers) as T
}

function fitOfKind(kind: Kind): Fit {
  switch (kind.kind) {
    case 'single': {
      const codes = codesIn(kind.options)
      return only((value) => codes.has(value))
    }
    case 'multi':
    case 'ranking': {
      const codes = codesIn(kind.options)
      return those((code) => isIn(codes, code))
    }
    case 'scale': {
      const points = new Set<unknown>([...kind.points.map((point) => point.value), ...wordsBeside(kind)])
      return only((value) => points.has(value))
    }
    case 'number':
      return only((value) => typeof value === 'number' || wordsBeside(kind).some((word) => word === value))
    case 'month':
      return only((value) => isText(value) && (MONTH.test(value) || wordsBeside(kind).includes(value)))
    case 'text':
    case 'url':
    case 'actor':
      return only(isText)
    case 'actors': {
      const roles = kind.roles && codesIn(kind.roles)
      return those((it) => isRecord(it) && isText(it['actor']) && (!roles || roles.has(it['role'])))
    }
    case 'municipalities':
      return those(isText)
    case 'confirmation':
      return only((value) => value === true)
    case 'fixed':
      return () => undefined
  }
}

const MONTH = /^\d{4}-\d{2}$/
const isText = (value: unknown): value is string => typeof value === 'string'

const codesIn = (options: readonly Option[]) => new Set<unknown>(options.map((option) => option.code))

/** A county may have added to a list for itself. */
const isIn = (codes: ReadonlySet<unknown>, code: unknown) => codes.has(code) || (isText(code) && code.startsWith('x_'))

const only =
  (fits: (value: unknown) => boolean): Fit =>
  (value) =>
    fits(value) ? value : undefined

const those =
  (fits: (value: unknown) => boolean): Fit =>
  (list) => {
    const all: readonly unknown[] | undefined = Array.isArray(list) ? list : undefined
    return all?.every(fits) ? all : all?.filter(fits)
  }
