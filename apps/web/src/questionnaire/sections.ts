import type { Answering } from '@kartlaggning/schema/answers'
import { sectionsAsked, type Asking } from '@kartlaggning/schema/asking'
import type { Questionnaire, Section } from '@kartlaggning/schema/shown'

type Asked = Asking & Pick<Answering, 'kind'>

/** Each section by itself, so that a page fetches only its own questions. */
const sections: Readonly<Record<string, Readonly<Record<string, () => Promise<Section>>>>> = {
  '2026': {
    about: async () => (await import('@kartlaggning/schema/questionnaires/2026/about')).about,
    organisation: async () => (await import('@kartlaggning/schema/questionnaires/2026/organisation')).organisation,
    knowledge: async () => (await import('@kartlaggning/schema/questionnaires/2026/knowledge')).knowledge,
    agreements: async () => (await import('@kartlaggning/schema/questionnaires/2026/agreements')).agreements,
    problems: async () => (await import('@kartlaggning/schema/questionnaires/2026/problems')).problems,
    initiatives: async () => (await import('@kartlaggning/schema/questionnaires/2026/initiatives')).initiatives,
    collaborators: async () => (await import('@kartlaggning/schema/questionnaires/2026/collaborators')).collaborators,
    jointActions: async () => (await import('@kartlaggning/schema/questionnaires/2026/joint-actions')).jointActions,
    cooperation: async () => (await import('@kartlaggning/schema/questionnaires/2026/cooperation')).cooperation,
    support: async () => (await import('@kartlaggning/schema/questionnaires/2026/support')).support,
    closing: async () => (await import('@kartlaggning/schema/questionnaires/2026/closing')).closing,
  },
}

export const sectionIdsOf = (questionnaire: string): readonly string[] => Object.keys(sections[questionnaire] ?? {})

/** The section as it is asked of this respondent; undefined when it is not. */
export async function sectionOf(asked: Asked, id: string): Promise<Section | undefined> {
  const { questionnaire, kind } = asked
  const section = await sections[questionnaire]?.[id]?.()
  const found = sectionsAsked({ version: questionnaire, sections: section ? [section] : [] }, asked, kind)
  return found.find((it) => it.id === id)
}

/** Every section that is asked of this respondent, in order. */
export async function sectionsOf(asked: Asked): Promise<Section[]> {
  return sectionsAsked(await wholeQuestionnaire(asked.questionnaire), asked, asked.kind)
}

/** What the questionnaire has, whoever is asked. */
export const wholeQuestionnaire = async (version: string): Promise<Questionnaire> => ({
  version,
  sections: await Promise.all(Object.values(sections[version] ?? {}).map((load) => load())),
})
