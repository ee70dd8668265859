import { z } from 'zod'
import type { Json } from '../json.ts'

/** `section.question`, and in a matrix `section.question.row`. */
export const QuestionAddress = z
  .string()
  .max(120, 'answer-not-asked')
  .regex(/^[a-z][A-Za-z]*\.[a-z][A-Za-z0-9]*(\.[a-z][a-z0-9_]*)?$/, 'answer-not-asked')
  .meta({ examples: ['problems.safety'] })

/** Parsed by the kind of its question and nothing else, once it is known which that is: a body is no deeper than a save is. */
export const WrittenValue = z
  .custom<Json>((value) => value !== undefined)
  .meta({
    examples: ['poor'],
    description: 'A value of the question: text, number, true, codes, or actors with their roles; null takes it back.',
  })
