import { pages } from '@kartlaggning/schema/pages'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import { differences, type Differences } from '@kartlaggning/schema/answers/differences'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { redirect, type LoaderFunctionArgs } from 'react-router'
import { call, ProblemError } from '../call.ts'
import { isWritable, readDraft, type Draft } from '../questionnaire/saving/drafts.ts'
import { registersFor } from '../questionnaire/registers.ts'
import { publishedSection, sectionOf, sectionsOf } from '../questionnaire/sections.ts'
import type { StartedSection } from './start-section.ts'

export interface WholeAnswer {
  readonly draft: Draft
  readonly sections: readonly Section[]
  /** What is different since it was last submitted; null to those who answer some sections, and while the answers rest. */
  readonly differences: Differences | null
}

export interface OneSection {
  readonly draft: Draft
  readonly section: Section
  /** All sections in order, to know where this one stands. */
  readonly sections: readonly SectionOverview[]
  /** As the local police area is asked it, where that answers for its municipalities. */
  readonly asPoliceArea: Section | null
}

export async function loadWhole({ params }: LoaderFunctionArgs): Promise<WholeAnswer> {
  const draft = await readDraft(params['respondentId'] ?? '')
  const { respondentId, sections: mine } = draft.answering
  const compares = mine === null && isWritable(draft.answering)
  const [asked, changes] = await Promise.all([
    sectionsOf(draft.answering),
    compares ? call(differences.read, { params: { respondentId } }) : null,
  ])
  const sections = asked.filter(({ id }) => mine?.includes(id) ?? true)
  await registersFor(...sections)
  return { draft, sections, differences: changes }
}

/** Fetches what a section's page will ask for: its questions and the registers they name. */
export async function prefetchQuestions(questionnaire: string, id: string): Promise<void> {
  const section = await publishedSection(questionnaire, id)
  if (section) fetchRegisters(section)
}

/** Fields show the names when they come; nobody has to wait for them to begin. */
function fetchRegisters(section: Section) {
  registersFor(section).catch(() => undefined)
}

/** Answers that rest are read on the page that shows them all, where the section begins. */
export async function loadSection(
  { params }: LoaderFunctionArgs,
  { overview, read }: StartedSection,
): Promise<OneSection> {
  const id = params['section'] ?? ''
  const asked = overview.then(({ answering }) => prefetchQuestions(answering.questionnaire, id))
  const [draft, { sections }] = await Promise.all([readDraft(params['respondentId'] ?? '', id, read), overview, asked])
  const section = await sectionOf(draft.answering, id)
  if (!section || !sections.some((it) => it.section === section.id)) throw notFound()
  if (!isWritable(draft.answering)) {
    const check = pages.checkAnswers({ respondentId: draft.answering.respondentId })
    // oxlint-disable-next-line typescript/only-throw-error -- the router wants a thrown Response
    throw redirect(`${check}#${section.id}-title`)
  }
  fetchRegisters(section)
  const asPoliceArea = draft.policeArea && (await sectionOf({ ...draft.answering, kind: 'police_area' }, section.id))
  return { draft, section, sections, asPoliceArea: asPoliceArea ?? null }
}

/** A section that has entries, for bringing in more of them. */
export async function loadGroup(args: LoaderFunctionArgs, started: StartedSection) {
  const { draft, section } = await loadSection(args, started)
  if (!section.entries) throw notFound()
  await registersFor(section)
  return { draft, section, group: section.entries }
}

export async function loadEntry(args: LoaderFunctionArgs, started: StartedSection) {
  const { draft, section } = await loadSection(args, started)
  // One that has been removed too: somebody may be writing in it.
  const entry = draft.entries.find((it) => it.id === args.params['entryId'] && it.section === section.id)
  if (!entry || !section.entries) throw notFound()
  return { draft, section, group: section.entries, entry }
}

export type OneGroup = Awaited<ReturnType<typeof loadGroup>>
export type OneEntry = Awaited<ReturnType<typeof loadEntry>>

export const notFound = () => new ProblemError({ type: 'not-found', title: 'not-found', status: 404 })
