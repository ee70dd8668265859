import { reports } from '@kartlaggning/schema/report/report'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import type { Client } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { both, givenAnAnalysis, judging } from '../../test/story-after-closing.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'

const files = [reports.asPdf, reports.asDocx, reports.asPptx, reports.asXlsx] as const

const sharing = (shareLevel: string) => (document: Record<string, object>) => ({
  ...document,
  closing: { ...document['closing'], shareLevel },
})

async function givenAnEdition() {
  const world = await givenAWorld()
  const story = await givenAnAnalysis(world, {
    municipality: both(judging({ narcotics: 4 }), sharing('coordinator')),
    police: judging({ narcotics: 2 }),
  })
  const { roundId, coordinator } = story
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: 'Första utgåvan.' } })
  return { world, ...story, params: { roundId, number: 1 } }
}

const sent = (client: Client, file: (typeof files)[number], input: Parameters<Client['send']>[1]) =>
  client.send(file, input)

test('P8: an edition is a file to download, the same bytes each time, under a name of its own', async () => {
  const { coordinator, params } = await givenAnEdition()
  for (const file of files) {
    const [first, again] = [await sent(coordinator, file, { params }), await sent(coordinator, file, { params })]
    expect(first.statusCode).toBe(200)
    expect(first.headers['content-type']).toBe(file.schema.produces[0])
    expect(first.headers['content-disposition']).toMatch(
      /filename="kartlaggning-19-2026-utgava-1\.(pdf|docx|pptx|xlsx)"/,
    )
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true)
    const english = await sent(coordinator, file, { params, querystring: { language: 'en' } })
    expect(english.rawPayload.equals(first.rawPayload)).toBe(false)
  }
})

test('P7: each reader gets the edition that was compiled for it, in every kind of file', async () => {
  const { coordinator, police, params } = await givenAnEdition()
  const shown = 'mycket stort (4)'
  for (const [client, says] of [
    [coordinator, true],
    [police.client, false],
  ] as const) {
    const pdf = await pdfText((await sent(client, reports.asPdf, { params })).rawPayload)
    expect(pdf.includes('Svar som bara Länsstyrelsen får läsa visas inte.')).toBe(!says)
    const xlsx = strFromXml((await sent(client, reports.asXlsx, { params })).rawPayload)
    expect(xlsx.includes(shown)).toBe(says)
    const docx = strFromXml((await sent(client, reports.asDocx, { params })).rawPayload)
    expect(docx.includes('Svar som bara Länsstyrelsen får läsa visas inte.')).toBe(!says)
    const pptx = strFromXml((await sent(client, reports.asPptx, { params })).rawPayload)
    expect(pptx.includes('Svar som bara Länsstyrelsen får läsa visas inte.')).toBe(!says)
  }
})

test('there is no file of an edition that is not published, nor for another county', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const elsewhere = await givenACoordinator(world, '03')
  for (const file of files) {
    await refused(world, 'not-found', async () =>
      (await sent(coordinator, file, { params: { ...params, number: 2 } })).json(),
    )
    await refused(world, 'not-found', async () => (await sent(elsewhere, file, { params })).json())
  }
})

async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  let text = ''
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    text += items.map((it) => ('str' in it ? it.str : '')).join(' ')
  }
  return text.replaceAll(/\s+/g, ' ')
}

/** Every part of the package that is text. */
const strFromXml = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .flatMap(([name, part]) => (name.endsWith('.xml') ? [strFromU8(part)] : []))
    .join('\n')
