import { gaps } from '@kartlaggning/schema/gaps/gap'
import { needs } from '@kartlaggning/schema/needs/need'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { givenAnAnalysis } from './after-closing.ts'
import { fitsAt320, withLongWords } from './narrow-screen.ts'
import { givenTheCoordinator } from './story.ts'
import { test } from './test.ts'

test.use({ trace: 'off' })
test.beforeEach(() => test.slow())

test('P11 long words go beside no page of the county board at 320 px, in either language', async ({ browser }) => {
  const { roundId, municipality } = await givenAnAnalysis(browser, withLongWords)
  const { page, client } = await givenTheCoordinator(browser)
  const round = `/omgangar/${roundId}`
  const [need] = await client.call(needs.list, { params: { roundId } })
  const { cells } = await client.call(gaps.matrix, { params: { roundId } })
  const covered = cells.find((it) => it.state === 'covered') ?? cells[0]
  const [actor] = await client.call(actors.list, {})
  const addresses = [
    '/',
    '/omgangar',
    '/omgangar/ny',
    '/lan/19',
    '/aktorer',
    `/aktorer/${actor?.id}`,
    '/sakerhet',
    round,
    `${round}/planera`,
    `${round}/fragor`,
    `${round}/bjud-in`,
    `${round}/bjud-in/${municipality.respondentId}`,
    `${round}/svar/${municipality.respondentId}`,
    `${round}/avstamning`,
    `${round}/avstamning/fragor`,
    `${round}/avstamning/spegel`,
    `${round}/avstamning/1981`,
    `${round}/figurer`,
    `${round}/gap`,
    `${round}/gap/regler`,
    `${round}/gap/regler/R40`,
    `${round}/gap/${covered?.municipality}/${covered?.problem}`,
    `${round}/gap-och-behov`,
    `${round}/gap-och-behov/eget`,
    `${round}/gap-och-behov/${need?.id}`,
    `${round}/gap-och-behov/${need?.id}/sla-ihop`,
    `${round}/rapport`,
    `${round}/rapport/for-deltagarna`,
  ]
  await fitsAt320(page, addresses)
  await page.getByRole('button', { name: 'English' }).click()
  await fitsAt320(page, addresses)
})
