import { isRouteErrorResponse } from 'react-router'
import { ProblemError, UnreachableError } from '../call.ts'
import { missingParts } from '../parts.ts'

export type WhatWentWrong =
  | 'notFound'
  | 'failed'
  | 'offline'
  | 'outdated'
  | 'signedOut'
  | 'signInFirst'
  | 'anotherPerson'
  | 'accessEnded'
  | 'notAllowed'

/** What a page that could not be shown says has happened. */
export function whatWentWrong(error: unknown, wasSignedIn: boolean): WhatWentWrong {
  if (error instanceof UnreachableError) return 'offline'
  if (isRouteErrorResponse(error)) return error.status === 404 ? 'notFound' : 'failed'
  // Without a network, a page never visited has not been fetched either.
  const part = missingParts.get().find((it) => it.error === error)
  if (part) return part.isReachable === false || !navigator.onLine ? 'offline' : 'outdated'
  if (!(error instanceof ProblemError)) return navigator.onLine ? 'failed' : 'offline'
  switch (error.problem.type) {
    case 'not-signed-in':
      return wasSignedIn ? 'signedOut' : 'signInFirst'
    case 'signed-in-as-another':
      return 'anotherPerson'
    case 'access-has-ended':
      return 'accessEnded'
    // All that a page asks with stands in its address.
    case 'input-not-valid':
    case 'not-found':
      return 'notFound'
    case 'not-allowed':
      return 'notAllowed'
    default:
      return 'failed'
  }
}
