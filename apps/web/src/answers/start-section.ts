import { answers } from '@kartlaggning/schema/answers/answers'
import type { ReplyOf } from '@kartlaggning/schema/endpoint'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { openAutosaves } from '../questionnaire/saving/open-autosaves.ts'

/** What a section's page is on its way to, from the moment somebody goes there. */
export interface StartedSection {
  readonly overview: Promise<ReplyOf<typeof answers.overview>>
  /** Not asked for while this window may have something unsent, which has to arrive first. */
  readonly read?: Promise<ReplyOf<typeof answers.read>>
}

type LoadWith = (args: LoaderFunctionArgs, started: StartedSection) => Promise<unknown>

/** Asks for a section's answers while what shows them is on its way. */
export const startingSection = (load: () => Promise<LoadWith>) => async (args: LoaderFunctionArgs) => {
  const { respondentId = '', section = '' } = args.params
  const params = { respondentId }
  const started: StartedSection = {
    overview: call(answers.overview, { params }),
    ...(!openAutosaves.has(respondentId) && { read: call(answers.read, { params, querystring: { section } }) }),
  }
  // Whoever awaits them sees the error.
  for (const reply of [started.overview, started.read]) reply?.catch(() => undefined)
  return (await load())(args, started)
}
