import { expect, test } from 'vitest'
import { answerInWords, type Wording } from './answer-in-words.ts'
import type { Kind } from '../questionnaire/question.ts'

const option = (code: string, sv: string) => ({ code, text: { sv, en: `${sv} (en)` } })
const options = [option('night', 'Nattvandring'), option('school', 'Skola'), option('unknown', 'Vet inte')]
const sala = '0199a000-0000-7000-8000-000000000001'

const wording: Wording = {
  language: 'sv',
  text: (text) => text.sv,
  word: (word) => `<${word}>`,
  names: {
    actors: [{ id: sala, name: 'Sala kommun', mergedInto: null }],
    municipalities: [
      { code: '1984', name: 'Arboga' },
      { code: '1962', name: 'Norberg' },
    ],
  },
}

const inWords = (question: Kind, answer: unknown) => answerInWords(question, answer, wording)

test('no answer says nothing', () => {
  expect(inWords({ kind: 'single', options }, null)).toEqual([])
  expect(inWords({ kind: 'text', max: 100 }, '  ')).toEqual([])
  expect(inWords({ kind: 'confirmation' }, false)).toEqual([])
})

test('what is chosen is said with the words of the option', () => {
  expect(inWords({ kind: 'single', options }, 'unknown')).toEqual(['Vet inte'])
  expect(inWords({ kind: 'confirmation' }, true)).toEqual(['<yes>'])
})

test('several come in the order of the question, a ranking in the order of the person', () => {
  expect(inWords({ kind: 'multi', options }, ['school', 'night'])).toEqual(['Nattvandring', 'Skola'])
  expect(inWords({ kind: 'ranking', options, places: 2 }, ['school', 'night'])).toEqual(['1. Skola', '2. Nattvandring'])
})

test('a judgement is said with the words of the scale', () => {
  const scale: Kind = {
    kind: 'scale',
    points: [{ value: 0, text: { sv: 'Inget problem', en: 'None' } }],
    unknown: true,
    notApplicable: true,
  }
  expect(inWords(scale, 0)).toEqual(['Inget problem'])
  expect(inWords(scale, 'unknown')).toEqual(['Vet inte'])
  expect(inWords(scale, 'not_applicable')).toEqual(['Inte aktuellt'])
})

test('numbers and months are written as in running text', () => {
  const kronor: Kind = { kind: 'number', min: 0, max: 1e7, unit: { sv: 'kronor', en: 'kronor' } }
  expect(inWords(kronor, 12000)).toEqual(['12\u00A0000\u00A0kronor'])
  expect(inWords({ kind: 'number', min: 0, max: 9 }, 0)).toEqual(['0'])
  expect(inWords({ kind: 'month' }, '2025-03')).toEqual(['mars 2025'])
  expect(inWords({ kind: 'month', openEnded: true }, 'open_ended')).toEqual(['<openEnded>'])
  expect(inWords({ kind: 'month', unknown: true }, 'unknown')).toEqual(['Vet inte'])
  expect(inWords({ kind: 'number', min: 0, max: 9, unknown: true }, 'unknown')).toEqual(['Vet inte'])
})

test('what is still being typed is shown as it stands', () => {
  expect(inWords({ kind: 'number', min: 0, max: 9 }, 'cirka tio')).toEqual(['cirka tio'])
  expect(inWords({ kind: 'month' }, '2025-3')).toEqual(['2025-3'])
})

test('municipalities and actors are called by their names', () => {
  expect(inWords({ kind: 'municipalities' }, ['1962', '1984'])).toEqual(['Arboga', 'Norberg'])
  expect(inWords({ kind: 'municipalities', none: true }, ['none'])).toEqual(['<noMunicipality>'])
  expect(inWords({ kind: 'actor' }, sala)).toEqual(['Sala kommun'])
  expect(inWords({ kind: 'actor' }, 'borttagen')).toEqual(['<actor.gone>'])
  const roles = [option('leads', 'Leder')]
  expect(inWords({ kind: 'actors', roles }, [{ actor: sala, role: 'leads' }])).toEqual(['Sala kommun (leder)'])
  expect(inWords({ kind: 'actors', roles }, [{ actor: sala }])).toEqual(['Sala kommun'])
})

test('a code that the question no longer has is shown as it is', () => {
  expect(inWords({ kind: 'single', options }, 'gone')).toEqual(['gone'])
})
