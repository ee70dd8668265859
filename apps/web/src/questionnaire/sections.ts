import type { Answering } from '@kartlaggning/schema/answers/answers'
import { sectionsOfRound, type RoundQuestionnaire } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { Contradiction } from '@kartlaggning/schema/questionnaire/contradiction'
import type { Questionnaire, Section } from '@kartlaggning/schema/questionnaire/section'
import { addresses } from 'virtual:sections'
import { fetchData, ProblemError } from '../call.ts'
import { partIsMissing } from '../parts.ts'
import type { PublishedSection } from './published-section.ts'

type Asked = RoundQuestionnaire & Pick<Answering, 'kind'>

const fetched = new Map<string, Promise<Section>>()
const contradictions = new Map<string, readonly Contradiction[]>()

/** Those that are shown at a question of a section that has been fetched. */
export const contradictionsAt = (question: string): readonly Contradiction[] => contradictions.get(question) ?? []

/** A section as it was published, fetched once. */
function published(address: string): Promise<Section> {
  const known = fetched.get(address)
  if (known) return known
  const section = fetchData<PublishedSection>(address).catch(reportMissing).then(learned)
  fetched.set(address, section)
  section.catch(() => fetched.delete(address))
  return section
}

/** Its address is of one release, and the next one may not have it. */
function reportMissing(error: unknown): never {
  if (error instanceof ProblemError && error.problem.status === 404) partIsMissing(error)
  throw error
}

function learned({ section, contradictions: found }: PublishedSection): Section {
  for (const { question } of found.map(({ when }) => when[0])) {
    contradictions.set(
      question,
      found.filter(({ when }) => when[0].question === question),
    )
  }
  return section
}

export const sectionIdsOf = (questionnaire: string): readonly string[] => Object.keys(addresses[questionnaire] ?? {})

/** A section as it was published, whoever is asked. */
export async function publishedSection(questionnaire: string, id: string): Promise<Section | undefined> {
  const address = addresses[questionnaire]?.[id]
  return address === undefined ? undefined : published(address)
}

/** The section as it is asked of this respondent; undefined when it is not. */
export async function sectionOf(asked: Asked, id: string): Promise<Section | undefined> {
  const { questionnaire, kind } = asked
  const section = await publishedSection(questionnaire, id)
  const found = sectionsOfRound({ version: questionnaire, sections: section ? [section] : [] }, asked, kind)
  return found.find((it) => it.id === id)
}

/** Every section that is asked of this respondent, in order. */
export async function sectionsOf(asked: Asked): Promise<Section[]> {
  return sectionsOfRound(await wholeQuestionnaire(asked.questionnaire), asked, asked.kind)
}

/** What the questionnaire has, whoever is asked. */
export const wholeQuestionnaire = async (version: string): Promise<Questionnaire> => ({
  version,
  sections: await Promise.all(Object.values(addresses[version] ?? {}).map(published)),
})
