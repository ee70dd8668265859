import { answers } from '@kartlaggning/schema/answers/answers'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { expect, test } from 'vitest'
import { clientOf } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { aDocument, givenAnswerers } from '../../test/story.ts'
import { submit } from '@kartlaggning/schema/test/story'
import { config, givenAWorld, type World } from '../../test/world.ts'

const receiptsIn = async ({ app }: World) =>
  (await clientOf(app).call(mailbox.list, {})).filter(({ subject }) => subject.endsWith('är inskickade'))

test('whoever submits is mailed the receipt, once for each time', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  const { reference } = await submit(municipality, await aDocument(world, 'municipality'))
  const [receipt, ...others] = await receiptsIn(world)
  expect(others).toEqual([])
  expect(receipt).toMatchObject({
    to: municipality.email,
    subject: 'Kartläggningen 2026: svaren från Sala kommun är inskickade',
  })
  expect(receipt?.body).toContain(`Referens: ${reference}`)
  expect(receipt?.body).toContain(`${config.publicUrl}/svara/${municipality.respondentId}/kvittens`)
  expect(receipt?.body).toContain(`av ${municipality.name}`)

  await municipality.client.call(answers.reopen, { params, body: { reason: '' } })
  const again = await municipality.client.call(answers.submit, { params })
  const [newest, ...earlier] = await receiptsIn(world)
  expect(earlier).toHaveLength(1)
  expect(newest?.body).toContain(again.reference)
})

test('of answers that are turned away no receipt is sent', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  await refused(world, 'answers-are-not-complete', () =>
    municipality.client.refusal(answers.submit, { params: { respondentId: municipality.respondentId } }),
  )
  expect(await receiptsIn(world)).toEqual([])
})
