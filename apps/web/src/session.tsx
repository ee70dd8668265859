import { isRehearsal } from '@kartlaggning/schema/county'
import { isMadeUp } from '@kartlaggning/schema/rehearsal/made-up'
import { pages } from '@kartlaggning/schema/pages'
import { may, type Actor, type Permission, type Subject } from '@kartlaggning/schema/permission'
import { session } from '@kartlaggning/schema/identity/session'
import { useMatches, useRouteLoaderData } from 'react-router'
import { actAs, call, isProblem, notSignedIn, ProblemError } from './call.ts'
import { keptForLong, keptInTab } from './kept-here.ts'

let asked: Promise<Actor | null> | undefined

/** Who is signed in, asked once a page load: signing in or out loads the page anew, so nothing of another's stays. */
export function currentActor(): Promise<Actor | null> {
  asked ??= call(session.current)
    .then(({ actor }) => sameAsBefore(actor))
    .catch((error: unknown) => {
      asked = undefined
      if (isProblem(error, 'access-has-ended')) return null
      throw error
    })
  return asked
}

let known: string | null | undefined

/** What a page holds is of the one that it was opened by; where another has signed in since, nothing of it becomes theirs. */
function sameAsBefore(actor: Actor | null): Actor | null {
  if (actor && known && actor.personId !== known) throw new ProblemError({ ...ANOTHER, signedInAs: actor.name })
  if (actor) keptForLong.set(SIGNED_IN, '1')
  else keptForLong.remove(SIGNED_IN)
  known = actor?.personId ?? known
  if (known) actAs(known)
  return actor
}

const SIGNED_IN = 'signed-in'

/** Whether somebody was signed in when this browser last asked; no more than a hint. */
export const hasSignedInHere = () => keptForLong.get(SIGNED_IN) !== null

const ANOTHER = { type: 'signed-in-as-another', title: 'signed in as another', status: 409 } as const

/** Whose page this is, once it is known; null before, and where nobody is signed in. */
export const whosePage = () => known ?? null

let isForgotten = false

/** What is known of them has changed: they are asked about again when the page is. */
export function forgetActor() {
  asked = undefined
  isForgotten = true
}

export function isActorForgotten(): boolean {
  const was = isForgotten
  isForgotten = false
  return was
}

/** For loaders of pages that only someone signed in may see; whoever is not is asked about again, to say why. */
export async function signedIn(): Promise<Actor> {
  const actor = (await currentActor()) ?? (await call(session.current)).actor
  if (!actor) throw notSignedIn()
  return actor
}

export const useActor = (): Actor | null => useRouteLoaderData<Actor | null>('root') ?? null

/** Whether to draw a button; the API asks the same function. What is not said of the subject is what the page is about. */
export function useMay(permission: Permission, subject?: Subject): boolean {
  const actor = useActor()
  const county = useCountyOfPage()
  return actor !== null && may(actor, permission, county === undefined ? subject : { county, ...subject })
}

/** The county in the address, or that of the round which the page has loaded. */
export function useCountyOfPage(): string | undefined {
  const matches = useMatches()
  return matches.at(-1)?.params['county'] ?? matches.map(({ loaderData }) => countyIn(loaderData)).find(Boolean)
}

interface LoadedRound {
  readonly round?: { readonly county?: unknown } | null
  readonly report?: LoadedRound | null
}

/** Every page of a round loads it under this name, and that of an edition the report of it. */
function countyIn(loaded: unknown): string | undefined {
  const { round, report } = (loaded ?? {}) as LoadedRound
  const county = (round ?? report?.round)?.county
  return typeof county === 'string' ? county : undefined
}

/** Whether the page belongs to a rehearsal, and as whom one is there where it is as somebody made up. */
export function useRehearsal(): { readonly as: string | null } | null {
  const actor = useActor()
  const county = useCountyOfPage()
  if (actor && isMadeUp(actor.email)) return { as: actor.name }
  return county !== undefined && isRehearsal(county) ? { as: null } : null
}

/** The counties that somebody coordinates. */
export const countiesOf = (actor: Actor | null): string[] =>
  (actor?.staff ?? []).filter(({ role }) => role === 'coordinator').map(({ county }) => county)

/** Where to sign in, and come back from. */
export const signInAddress = (comeBackTo?: string) =>
  comeBackTo && comeBackTo !== pages.start()
    ? `${pages.signIn()}?till=${encodeURIComponent(comeBackTo)}`
    : pages.signIn()

const SHARED = 'shared-computer'

/** Said at sign-in, and remembered until the window closes: then nothing typed is kept on this computer. */
export const sharesComputer = () => keptInTab.get(SHARED) !== null
export function rememberSharing(shares: boolean) {
  if (shares) keptInTab.set(SHARED, '1')
  else keptInTab.remove(SHARED)
}
