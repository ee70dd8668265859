import { guard } from './guard.ts'
import { learn } from './language.ts'
import * as leaving from './look/leaving.tsx'
import * as typed from './typed.ts'

/** Follows what is typed once there are words to ask with; `visited` says what stood in the fields that somebody has gone to. */
async function begin(visited?: Parameters<typeof typed.follow>[0]): Promise<void> {
  await learn('look/pages')
  if (guard.get()) return
  typed.follow(visited)
  guard.set(guarding)
}

/** All of the guard, in one part. */
export const guarding = { ...typed, ...leaving, begin }
