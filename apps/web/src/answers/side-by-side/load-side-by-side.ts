import { answers } from '@kartlaggning/schema/answers/answers'
import { sideBySide } from '@kartlaggning/schema/answers/side-by-side'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import type { LoaderFunctionArgs } from 'react-router'
import { call, ProblemError } from '../../call.ts'
import { registersFor } from '../../questionnaire/registers.ts'
import { isWritable, readDraft, type Draft } from '../../questionnaire/saving/drafts.ts'
import { flushOpen } from '../../questionnaire/saving/open-autosaves.ts'
import { sectionOf } from '../../questionnaire/sections.ts'
import { signedIn } from '../../session.tsx'
import { awaitsOthers } from '../colleagues/awaits-others.ts'
import { lacksLastRound } from '../load-overview.ts'

export interface SectionSideBySide {
  readonly roundId: string
  readonly drafts: readonly Draft[]
  readonly section: Section
  readonly sections: readonly SectionOverview[]
}

/** How large each problem is. */
const CONCERN = 'problems.concern.'

/** What this window has not sent yet of the police drafts comes first. */
async function flushAll(roundId: string) {
  const { assignments } = await signedIn()
  await Promise.all(assignments.filter((it) => it.roundId === roundId).map((it) => flushOpen(it.respondentId)))
}

export async function loadOverviews({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  await flushAll(roundId)
  const [overviews, problems] = await readOverviews(roundId)
  if (overviews.length === 0) throw notFound()
  const pictures = problems.map(({ answers }) =>
    Object.fromEntries(
      answers.filter((it) => it.question.startsWith(CONCERN)).map(({ question, value }) => [question, value]),
    ),
  )
  return { roundId, overviews, pictures }
}

/** How far they have come and how large they say that each problem is, when last round's answers are laid in. */
async function readOverviews(roundId: string) {
  const read = () =>
    Promise.all([
      call(sideBySide.overview, { params: { roundId } }),
      call(sideBySide.read, { params: { roundId, section: 'problems' } }),
    ])
  const found = await read()
  const ids = found[0].filter((it) => lacksLastRound(it.answering)).map((it) => it.answering.respondentId)
  if (ids.length === 0) return found
  await Promise.all(ids.map((respondentId) => call(answers.begin, { params: { respondentId } })))
  return read()
}

/** One section of those that can still be answered. */
export async function loadSectionSideBySide({ params }: LoaderFunctionArgs): Promise<SectionSideBySide> {
  const { roundId = '', section: id = '' } = params
  await flushAll(roundId)
  const [read, overviews] = await Promise.all([
    call(sideBySide.read, { params: { roundId, section: id } }),
    call(sideBySide.overview, { params: { roundId } }),
  ])
  const open = read.filter(({ answering }) => isWritable(answering) && !awaitsOthers(answering))
  const drafts = await Promise.all(open.map((it) => readDraft(it.answering.respondentId, id, Promise.resolve(it))))
  const [first] = drafts
  const section = first && (await sectionOf(first.answering, id))
  if (!section) throw notFound()
  await registersFor(section)
  const sections = overviews.find((it) => it.answering.respondentId === first.answering.respondentId)?.sections ?? []
  return { roundId, drafts, section, sections }
}

const notFound = () => new ProblemError({ type: 'not-found', title: 'not-found', status: 404 })
