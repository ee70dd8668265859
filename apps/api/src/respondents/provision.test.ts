import { answers } from '@kartlaggning/schema/answers/answers'
import { session } from '@kartlaggning/schema/identity/session'
import { expect, test } from 'vitest'
import { clientOf, signedInBy } from '../../test/client.ts'
import { givenAnInvitation, lastMail } from '../../test/story.ts'
import { givenAWorld } from '../../test/world.ts'

const legalGround = '5 § förordning (2016:1332)'
const inTheLetter = `Det är obligatoriskt att svara enligt ${legalGround}.`

test.each([
  [{ voluntary: false, legalGround }, legalGround],
  [{ voluntary: true, legalGround }, null],
])('a round %o names %s: in the letter, behind the link and on the first page', async (duty, provision) => {
  const world = await givenAWorld()
  const { token, respondentId } = await givenAnInvitation(world, duty)
  const { body: letter } = await lastMail(world)
  expect(letter.includes(inTheLetter)).toBe(!duty.voluntary)
  expect(letter.includes('Det är frivilligt att svara.')).toBe(duty.voluntary)
  const body = { token }
  const { voluntary } = duty
  expect(await clientOf(world.app).call(session.invitation, { body })).toMatchObject({ voluntary, provision })
  const maja = await signedInBy(world.app, session.signInByLink, { body })
  const { answering } = await maja.call(answers.overview, { params: { respondentId } })
  expect(answering.provision).toBe(provision)
})
