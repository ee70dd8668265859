import { answers } from '@kartlaggning/schema/answers/answers'
import { fold } from '@kartlaggning/schema/answers/fold'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'
import { flushOpen } from '../../questionnaire/saving/open-autosaves.ts'
import { signedIn } from '../../session.tsx'
import { registersFor } from '../../questionnaire/registers.ts'
import { loadSection, notFound } from '../load-answering.ts'
import type { StartedSection } from '../start-section.ts'
import { othersLike } from './other-assignments.ts'

/** A section here, and the answers of another of one's own assignments to look at beside it. */
export async function loadOther(args: LoaderFunctionArgs, started: StartedSection) {
  const { draft, section } = await loadSection(args, started)
  const other = othersLike(await signedIn(), draft.answering).find((it) => it.respondentId === args.params['from'])
  if (!other) throw notFound()
  await Promise.all([flushOpen(other.respondentId), registersFor(section)])
  const there = await call(answers.read, {
    params: { respondentId: other.respondentId },
    querystring: { section: section.id },
  })
  const document = fold(
    there.answers,
    there.entries.filter((it) => it.removedAt === null),
  )
  return {
    draft,
    section,
    from: { name: other.name, place: there.answering.place, municipality: there.answering.municipality, document },
  }
}

export type ThereAndHere = Awaited<ReturnType<typeof loadOther>>
