import { languageTag, monthInText } from '../document/dates.ts'
import { actorNamed, type NamedActor } from '../respondents/actor-named.ts'
import type { Kind, Option } from '../questionnaire/question.ts'
import { scaleOptions, unknown } from '../questionnaire/scale-options.ts'
import { isRecord } from './answer-document.ts'
import type { Language, Text } from '../text.ts'

/** What the ids and codes in answers are called. */
export interface Names {
  readonly actors: readonly NamedActor[]
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
}

/** How the one who reads is spoken to, and the names that answers refer to. */
export interface Wording {
  readonly language: Language
  /** The questionnaire's own texts. */
  readonly text: (text: Text) => string
  /** Words that belong to no question. */
  readonly word: (word: 'yes' | 'noMunicipality' | 'openEnded' | 'actor.gone') => string
  readonly names: Names
}

/**
 * An answer as people read it: one line for each thing it says, none when there is no answer. What is not valid yet is
 * shown as it was typed. The rows of a matrix are answers of their own, to its cell.
 */
export function answerInWords(question: Kind, answer: unknown, wording: Wording): readonly string[] {
  if (answer === null || answer === undefined || answer === '') return []
  switch (question.kind) {
    case 'single':
      return [optionText(question.options, answer, wording)]
    case 'multi': {
      const chosen = listOf(answer)
      const order = question.options.map((it) => it.code)
      return chosen
        .toSorted((a, b) => order.indexOf(asTyped(a)) - order.indexOf(asTyped(b)))
        .map((code) => optionText(question.options, code, wording))
    }
    case 'ranking':
      return listOf(answer).map((code, at) => `${at + 1}. ${optionText(question.options, code, wording)}`)
    case 'scale':
      return [scaleText(question, answer, wording)]
    case 'number':
      return [numberText(question, answer, wording)]
    case 'month':
      return [monthText(answer, wording)]
    case 'actor':
      return [actorName(answer, wording)]
    case 'actors':
      // Two that have been merged are one.
      return [...new Set(listOf(answer).map((it) => participantText(question.roles ?? [], it, wording)))]
    case 'municipalities':
      return listOf(answer)
        .map((code) => municipalityName(code, wording))
        .toSorted((a, b) => a.localeCompare(b, 'sv'))
    case 'confirmation':
      return answer === true ? [wording.word('yes')] : []
    // What is shown is known from the assignment, and handed over as the answer.
    case 'fixed':
    case 'text':
    case 'url':
      return asTyped(answer).trim() === '' ? [] : [asTyped(answer).trim()]
  }
}

const asTyped = (answer: unknown) => (typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '')

const listOf = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [answer])

function optionText(options: readonly Option[], code: unknown, { text }: Wording): string {
  const option = options.find((it) => it.code === code)
  return option ? text(option.text) : asTyped(code)
}

function scaleText(scale: Kind & { kind: 'scale' }, answer: unknown, { text }: Wording): string {
  const chosen = scaleOptions(scale).find((it) => it.value === asTyped(answer))
  return chosen ? text(chosen.text) : asTyped(answer)
}

function numberText({ unit }: Kind & { kind: 'number' }, answer: unknown, { text, language }: Wording): string {
  if (answer === unknown.value) return text(unknown.text)
  if (typeof answer !== 'number') return asTyped(answer)
  const number = new Intl.NumberFormat(languageTag[language]).format(answer)
  return unit ? `${number}\u00A0${text(unit)}` : number
}

/** 2025-03 → mars 2025 */
function monthText(answer: unknown, { text, word, language }: Wording): string {
  if (answer === 'open_ended') return word('openEnded')
  if (answer === unknown.value) return text(unknown.text)
  const month = asTyped(answer)
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? monthInText(month, language) : month
}

const actorName = (id: unknown, { names, word }: Wording) =>
  (typeof id === 'string' && actorNamed(names.actors, id)) || word('actor.gone')

function participantText(roles: readonly Option[], participant: unknown, wording: Wording): string {
  if (!isRecord(participant)) return actorName(participant, wording)
  const name = actorName(participant['actor'], wording)
  const { role } = participant
  return role === undefined ? name : `${name} (${optionText(roles, role, wording).toLocaleLowerCase(wording.language)})`
}

const municipalityName = (code: unknown, { names, word }: Wording) =>
  code === 'none'
    ? word('noMunicipality')
    : (names.municipalities.find((it) => it.code === code)?.name ?? asTyped(code))
