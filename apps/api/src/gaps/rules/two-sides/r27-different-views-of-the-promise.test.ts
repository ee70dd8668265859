import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { differentViewsOfThePromise } from './r27-different-views-of-the-promise.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const promise = (promiseStatus: string, ...promiseFocus: string[]) => ({
  agreements: { promiseStatus, ...(promiseFocus.length > 0 && { promiseFocus }) },
})
const about = (...focus: string[]) => promise('active', ...focus)

it.each<[string, AnswerDocument, AnswerDocument, number | string | undefined]>([
  ['in force to one and over to the other differs', promise('active'), promise('expired'), 2],
  ['in force to one and planned to the other differs', promise('planned'), promise('active'), 2],
  ['chosen not to have and simply none differs', promise('chosen_not'), promise('no'), 2],
  ['none to both is the same', promise('no'), promise('no'), undefined],
  ['over to both is the same', promise('expired'), promise('expired'), undefined],
  ['in force to both with no problem in common differs', about('narcotics', 'arson'), about('traffic'), 2],
  ['one problem in common is enough', about('narcotics', 'arson'), about('arson', 'traffic'), undefined],
  [
    'in force to both and the focus of one not stated is not compared',
    about('narcotics'),
    promise('active'),
    undefined,
  ],
  [
    'the focus of one that is over is not compared',
    promise('expired', 'arson'),
    promise('expired', 'traffic'),
    undefined,
  ],
  ['unknown to one cannot be assessed', promise('active'), promise('unknown'), 'cannot be assessed'],
  ['unknown to both cannot be assessed', promise('unknown'), promise('unknown'), 'cannot be assessed'],
  ['a question only one was asked is not compared', promise('active'), {}, undefined],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(differentViewsOfThePromise, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R27:1983': expected })
})

it('has nothing to compare when one side is silent', () => {
  const municipality = promise('active')
  expect(verdicts(differentViewsOfThePromise, aRound({ Köping: { municipality } }))).toEqual({})
})

it.each([
  [
    'På frågan om det finns ett medborgarlöfte svarar kommunen ”Ja, gällande” och polisen ”Nej, men ett planeras”. Ett löfte som bara den ena räknar med går inte att hålla. Stäm av vad som gäller.',
    promise('active'),
    promise('planned'),
  ],
  [
    'Enligt kommunen handlar medborgarlöftet om narkotikabrott och öppen droghandel. Enligt polisen handlar det om anlagd brand; trafikbrott och störande körning. Inget problem är gemensamt. Stäm av vad ni har lovat invånarna.',
    about('narcotics'),
    about('arson', 'traffic'),
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(differentViewsOfThePromise, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})
