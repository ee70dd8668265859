import type { Kind, Option } from '@kartlaggning/schema/question'
import type { RespondentKind } from '@kartlaggning/schema/respondent-kind'
import type { Language, Text } from '@kartlaggning/schema/text'
import { textFor } from '@kartlaggning/schema/text-for'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../language.ts'
import type { Participant } from './form-values.ts'
import { useAsking, useRegisters } from './question-context.tsx'
import { scaleOptions } from './fields/scale-options.ts'
import type { Registers } from './registers.ts'

interface Speech {
  readonly language: Language
  readonly kind: RespondentKind
  readonly registers: Registers
  readonly words: Readonly<Record<'notAnswered' | 'yes' | 'openEnded' | 'gone' | 'none', string>>
}

/** An answer as a person would say it; a list for what has several parts. */
export function wordsFor(question: Kind, answer: unknown, speech: Speech): string | readonly string[] {
  const { language, kind, registers, words } = speech
  const say = (text: Text) => textFor(text, language, kind)
  const option = (options: readonly Option[], code: unknown) => {
    const found = options.find((it) => it.code === code)
    return found ? say(found.text) : String(code)
  }
  const list = Array.isArray(answer) ? (answer as unknown[]) : []
  if (answer === null || answer === undefined || answer === '' || (Array.isArray(answer) && list.length === 0)) return words.notAnswered
  switch (question.kind) {
    case 'single':
      return option(question.options, answer)
    case 'multi':
    case 'ranking':
      return list.map((code) => option(question.options, code))
    case 'scale': {
      const point = scaleOptions(question).find((it) => it.value === String(answer))
      return point ? say(point.text) : String(answer)
    }
    case 'number': {
      const unit = question.unit ? `\u00a0${say(question.unit)}` : ''
      return typeof answer === 'number' ? `${new Intl.NumberFormat(language).format(answer)}${unit}` : String(answer)
    }
    case 'month':
      return answer === 'open_ended' ? words.openEnded : String(answer)
    case 'text':
    case 'url':
      return String(answer)
    case 'actor':
      return registers.actors.find((it) => it.id === answer)?.name ?? words.gone
    case 'actors':
      return (list as Participant[]).map(({ actor, role }) => {
        const name = registers.actors.find((it) => it.id === actor)?.name ?? words.gone
        return role && question.roles ? `${name} (${option(question.roles, role).toLocaleLowerCase(language)})` : name
      })
    case 'municipalities':
      return list.map((code) => (code === 'none' ? words.none : (registers.municipalities.find((it) => it.code === code)?.name ?? String(code))))
    case 'confirmation':
      return answer === true ? words.yes : words.notAnswered
  }
}

/** The same, in the page's language; for use outside a form. */
export function useWordsFor(kind: RespondentKind): (question: Kind, answer: unknown) => string | readonly string[] {
  const { t } = useTranslation('questionnaire')
  const language = useLanguage()
  const registers = useRegisters()
  const words = {
    notAnswered: t('notAnswered'),
    yes: t('yes'),
    openEnded: t('openEnded'),
    gone: t('actor.gone'),
    none: t('noMunicipality'),
  }
  return (question, answer) => wordsFor(question, answer, { language, kind, registers, words })
}

/** Within a form, on one line. */
export function useWords(): (question: Kind, answer: unknown) => string {
  const words = useWordsFor(useAsking().kind)
  return (question, answer) => [words(question, answer)].flat().join(', ')
}
