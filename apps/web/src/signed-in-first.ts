import type { MiddlewareFunction } from 'react-router'
import { whileNobodyIsSignedIn } from './call.ts'
import { currentActor, hasSignedInHere } from './session.tsx'

/**
 * For pages that only someone signed in may see: where nobody has signed in, who asks is settled before anything is fetched, so
 * that the browser of a visitor has no refusal to complain about. Everyone else waits for nothing.
 */
export const signedInFirst: MiddlewareFunction = async (_, next) =>
  hasSignedInHere() || (await currentActor()) ? next() : whileNobodyIsSignedIn(next)
