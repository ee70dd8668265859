import { answerInWords, type Wording } from '@kartlaggning/schema/answers/answer-in-words'
import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import type { TrailStep } from '@kartlaggning/schema/answers/receipt'
import { COMPLETED, nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import type { Text } from '@kartlaggning/schema/text'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import type { Language } from '@kartlaggning/schema/text'
import { useCallback } from 'react'
import { useLoaderData } from 'react-router'
import { useWording } from '../../questionnaire/use-wording.ts'
import { useTranslation } from '../../translation.ts'
import type { loadChanges } from '../load-paper.ts'

/** What each entry is named by. */
type Titles = ReturnType<typeof useLoaderData<typeof loadChanges>>['titles']

interface StepInWords {
  readonly title: string
  /** The question, under the section or the entry that it stands in. */
  readonly about?: string
  readonly note?: string | null
  /** Undefined when there was none, or it is not about an answer. */
  readonly before?: string
  readonly after?: string
}

const aboutAnswers: ReadonlySet<TrailStep['what']> = new Set(['answered', 'carried', 'confirmed', 'unconfirmed'])

/** What a step of the trail says to the one who reads the page. */
export function useStepInWords(): (step: TrailStep, titles: Titles) => StepInWords {
  const { t } = useTranslation('answers')
  const { t: ask } = useTranslation('questionnaire')
  const { answering, sections } = useLoaderData<typeof loadChanges>()
  const { kind } = answering
  const textIn = useCallback((text: Text, language: Language) => textFor(text, language, kind), [kind])
  const wording = useWording(textIn)

  const titleOf = (section: Section | undefined, entry: string, titles: Titles): string => {
    const question = section?.entries?.questions.find((it) => nameOf(it) === section.entries?.titleQuestion)
    const said = question && question.kind !== 'matrix' ? answerInWords(question, titles[entry], wording) : []
    return said.join(', ') || (section?.entries ? wording.text(section.entries.one) : '')
  }
  return ({ what, entry, question: address, before, after, note }, titles) => {
    const title = t(`changes.what.${what}`)
    if (address === null) return { title, note }
    const [sectionId, name = '', row] = address.split('.')
    const section = sections.find((it) => it.id === sectionId)
    const place = entry === null ? section && wording.text(section.title) : titleOf(section, entry, titles)
    if (!aboutAnswers.has(what)) return { title, about: place ?? '', note }
    const asked = name === COMPLETED ? completed(ask('completed.question')) : askedAt(section, name, row, wording)
    const say = (value: unknown) =>
      (name === COMPLETED && value === false ? [t('changes.no')] : answerInWords(asked.kind, value, wording)).join(', ')
    return {
      title,
      about: [place, asked.text].filter(Boolean).join(' · '),
      ...(say(before) !== '' && say(before) !== say(after) && { before: say(before) }),
      after: say(after) || t('changes.nothing'),
    }
  }
}

interface AskedAt {
  readonly text: string
  readonly kind: Kind
}

const completed = (text: string): AskedAt => ({ text, kind: { kind: 'confirmation' } })

function askedAt(section: Section | undefined, name: string, row: string | undefined, { text }: Wording): AskedAt {
  const all = [...(section?.questions ?? []), ...(section?.entries?.questions ?? [])]
  const question = all.find((it) => nameOf(it) === name)
  // No longer asked: what was written is shown as it was typed.
  if (!question) return { text: name, kind: { kind: 'text', max: 0 } }
  if (question.kind !== 'matrix') return { text: text(question.text), kind: question }
  const found = question.rows.find((it) => it.code === row)
  return { text: [question.text, found?.text].flatMap((it) => (it ? text(it) : [])).join(' – '), kind: question.cell }
}
