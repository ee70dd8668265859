import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { agreementMissesTheProblems } from './r36-agreement-misses-the-problems.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const stating = (priority: string[], agreementFocus?: string[]) => ({
  problems: { priority },
  agreements: agreementFocus ? { agreementStatus: 'valid', agreementFocus } : { agreementStatus: 'never' },
})

it.each<[string, AnswerDocument, AnswerDocument, number | string | undefined]>([
  [
    'most important to both and missing to both is a gap',
    stating(['narcotics'], ['arson']),
    stating(['narcotics', 'arson'], ['traffic']),
    2,
  ],
  ['missing to one only is none', stating(['narcotics'], ['narcotics']), stating(['narcotics'], ['arson']), undefined],
  [
    'nor to the other only',
    stating(['narcotics'], ['arson']),
    stating(['narcotics'], ['arson', 'narcotics']),
    undefined,
  ],
  ['most important to one only is none', stating(['narcotics'], ['arson']), stating(['traffic'], ['arson']), undefined],
  [
    'an agreement that one does not say is valid is for another rule',
    stating(['narcotics'], ['arson']),
    stating(['narcotics']),
    undefined,
  ],
  [
    'another problem is a problem of its own to each',
    stating(['other'], ['arson']),
    stating(['other'], ['arson']),
    undefined,
  ],
  [
    'nothing prioritised by one is not compared',
    stating(['narcotics'], ['arson']),
    { agreements: { agreementFocus: ['arson'] } },
    undefined,
  ],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(agreementMissesTheProblems, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R36:1983:narcotics': expected })
})

it('has nothing to compare when one side is silent', () => {
  const municipality = stating(['narcotics'], ['arson'])
  expect(verdicts(agreementMissesTheProblems, aRound({ Köping: { municipality } }))).toEqual({})
})

it.each([
  [
    'Narkotikabrott och öppen droghandel hör till de tre viktigaste problemen för både kommunen och polisen, men enligt ingen av dem handlar samverkansöverenskommelsen om det. En överenskommelse om annat än det viktigaste styr inte arbetet. Ta med problemet när ni ser över den.',
    stating(['narcotics'], ['arson']),
    stating(['narcotics'], ['arson']),
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(agreementMissesTheProblems, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})

it('finds each of the problems that is missed', () => {
  const side = stating(['narcotics', 'traffic', 'arson'], ['arson'])
  expect(verdicts(agreementMissesTheProblems, aRound({ Köping: { municipality: side, police: side } }))).toEqual({
    'R36:1983:narcotics': 2,
    'R36:1983:traffic': 2,
  })
})
