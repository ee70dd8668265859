import { expect, it } from 'vitest'
import { noCooperationAcrossBorders } from './r45-no-cooperation-across-borders.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const alone = (lansbraMeetings: string) => ({ cooperation: { with: ['none'], lansbraMeetings } })
const joined = (lansbraMeetings: string) => ({ cooperation: { with: ['1907'], lansbraMeetings } })

it.each([
  ['none, and no meeting', alone('none'), 2],
  ['none, and one or a few meetings', alone('some'), 2],
  ['none, and most of the meetings', alone('most'), undefined],
  ['none, and all of the meetings', alone('all'), undefined],
  ['none, and meetings not known', alone('unknown'), 'cannot be assessed'],
  ['someone, and no meeting', joined('none'), undefined],
  ['someone, and meetings not known', joined('unknown'), undefined],
  ['meetings not asked', { cooperation: { with: ['none'] } }, undefined],
  ['nothing asked', {}, undefined],
])('considers cooperation with %s', (_, municipality, expected) => {
  const found = verdicts(noCooperationAcrossBorders, aRound({ Köping: { municipality } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R45:1983': expected })
})

it('is about the municipality, whatever its police say of their own', () => {
  expect(verdicts(noCooperationAcrossBorders, aRound({ Köping: { police: alone('none') } }))).toEqual({})
  const sides = { municipality: alone('none'), police: joined('all') }
  expect(verdicts(noCooperationAcrossBorders, aRound({ Köping: sides }))).toEqual({ 'R45:1983': 2 })
})

it('holds for an island, which can cooperate over the water', () => {
  expect(verdicts(noCooperationAcrossBorders, aRound({ Gotland: { municipality: alone('some') } }))).toEqual({
    'R45:0980': 2,
  })
})

it('says what the municipality has answered, and points to it', () => {
  const [finding] = findings(noCooperationAcrossBorders, aRound({ Köping: { municipality: alone('some') } }))
  expect(finding?.sentence.sv).toBe(
    'Köping samverkar inte med någon annan kommun om brottsförebyggande arbete. På frågan om hur många av LänsBrås träffar kommunen har deltagit i är svaret ”Någon enstaka”. Brott stannar inte vid kommungränsen, och den som arbetar ensam får inte del av andras erfarenheter. Länsstyrelsen kan föra ihop kommunen med grannar som har samma problem.',
  )
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([
    ['cooperation.with', ['none']],
    ['cooperation.lansbraMeetings', 'some'],
  ])
})
