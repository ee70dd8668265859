import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { differentViewsOfPictureAndCauses } from './r33-different-views-of-picture-and-causes.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const picture = (pictureJoint: string) => ({ knowledge: { pictureJoint } })
const causes = (causeAnalysis: string, ...causeProblems: string[]) => ({
  knowledge: { causeAnalysis, ...(causeProblems.length > 0 && { causeProblems }) },
})

it.each<[string, AnswerDocument, AnswerDocument, number | string | undefined]>([
  ['shared to one and one each to the other differs', picture('joint'), picture('separate'), 2],
  ['merged to one and none to the other differs', picture('none'), picture('merged'), 2],
  ['shared and merged is the same', picture('joint'), picture('merged'), undefined],
  ['one each and none is the same', picture('separate'), picture('none'), undefined],
  ['unknown to one cannot be assessed', picture('joint'), picture('unknown'), 'cannot be assessed'],
  ['causes of no problem in common differs', causes('all', 'narcotics', 'arson'), causes('some', 'traffic'), 2],
  ['one in common is enough', causes('all', 'narcotics', 'arson'), causes('some', 'arson'), undefined],
  ['no analysis by one is not compared', causes('all', 'narcotics'), causes('none'), undefined],
  [
    'an analysis that one does not know of cannot be assessed',
    causes('all', 'narcotics'),
    causes('unknown'),
    'cannot be assessed',
  ],
  ['a question only one was asked is not compared', picture('joint'), {}, undefined],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(differentViewsOfPictureAndCauses, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R33:1983': expected })
})

it('has nothing to compare when one side is silent', () => {
  const municipality = picture('joint')
  expect(verdicts(differentViewsOfPictureAndCauses, aRound({ Köping: { municipality } }))).toEqual({})
})

it.each([
  [
    'På frågan om lägesbilden är gemensam svarar kommunen ”Ja, en gemensam” och polisen ”Nej, var sin”. Med en gemensam bild går det lättare att prioritera tillsammans. Länsstyrelsen kan hjälpa er att föra ihop era underlag.',
    picture('joint'),
    picture('separate'),
  ],
  [
    'Kommunen har analyserat orsakerna till narkotikabrott och öppen droghandel. Polisen har analyserat orsakerna till trafikbrott och störande körning. Inget problem är gemensamt. Med en gemensam bild går det lättare att prioritera tillsammans. Länsstyrelsen kan hjälpa er att föra ihop era underlag.',
    causes('all', 'narcotics'),
    causes('all', 'traffic'),
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(differentViewsOfPictureAndCauses, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})
