import { problems, type Problem, type ProblemType } from '@kartlaggning/schema/problem'

type Details = Pick<Problem, 'errors' | 'conflicts' | 'remarks'>

/** The only error a handler throws on purpose. Throwing rolls the request's transaction back. */
export class ProblemError extends Error {
  readonly type: ProblemType
  readonly details: Details

  constructor(type: ProblemType, details: Details = {}) {
    super(type)
    this.type = type
    this.details = details
  }

  toProblem(instance: string): Problem {
    return {
      type: this.type,
      title: this.type.replaceAll('-', ' '),
      status: problems[this.type],
      instance,
      ...this.details,
    }
  }
}

export const isProblemType = (name: unknown): name is ProblemType => typeof name === 'string' && name in problems
