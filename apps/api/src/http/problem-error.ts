import { problems, type Problem, type ProblemType } from '@kartlaggning/schema/problem'

interface Details extends Pick<Problem, 'errors' | 'conflicts' | 'signedInAs' | 'remarks' | 'withdrawn'> {
  /** Seconds. */
  readonly retryAfter?: number
  /** For the log; nothing of it leaves. */
  readonly cause?: unknown
}

/** The only error a handler throws on purpose. Throwing rolls the request's transaction back. */
export class ProblemError extends Error {
  readonly type: ProblemType
  readonly details: Details

  constructor(type: ProblemType, details: Details = {}) {
    super(type, { cause: details.cause })
    this.type = type
    this.details = details
  }

  toProblem(instance: string): Problem {
    const { retryAfter: _, cause: __, ...members } = this.details
    return {
      type: this.type,
      title: this.type.replaceAll('-', ' '),
      status: problems[this.type],
      instance,
      ...members,
    }
  }
}

export const isProblemType = (name: unknown): name is ProblemType => typeof name === 'string' && name in problems
