import type { OnBehalf } from '../respondents/proxy.ts'

/** What a submission says of how it came. Nothing of it stands among the answers. */
interface Came<Proxy extends OnBehalf> {
  readonly proxy?: Proxy | null | undefined
}

/** That the county board has submitted the answers on behalf of their respondent: how it was given them; null where it has not. */
export const submittedOnBehalf = <Proxy extends OnBehalf>(submission: Came<Proxy> | null | undefined): Proxy | null =>
  submission?.proxy ?? null

/** As it is said beside a single answer: `partly` where the respondent has itself answered some of them again since. */
export type OnBehalfMark = true | 'partly'

export function onBehalfMark(submission: Came<OnBehalf>): OnBehalfMark | undefined {
  const proxy = submittedOnBehalf(submission)
  return proxy ? (proxy.partly ? 'partly' : true) : undefined
}

/** Of how many submissions that is so. */
export const countOnBehalf = (submissions: readonly (Came<OnBehalf> | null | undefined)[]): number =>
  submissions.filter((it) => submittedOnBehalf(it) !== null).length
