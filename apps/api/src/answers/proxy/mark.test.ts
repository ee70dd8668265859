import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { papers } from '@kartlaggning/schema/answers/files'
import { proxies } from '@kartlaggning/schema/answers/proxies'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { reports } from '@kartlaggning/schema/report/report'
import { declining } from '@kartlaggning/schema/respondents/declining'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { submit } from '@kartlaggning/schema/test/story'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { aDocument, givenAnswerers } from '../../../test/story.ts'
import { givenAWorld } from '../../../test/world.ts'

const onPaper = {
  channel: 'paper',
  note: '',
  sourceName: 'Maja Lund',
  sourceFunction: 'samordnare',
  givenOn: '2026-11-01',
} as const

test('that it was submitted on behalf of somebody stands in every file, finding and report; who told it, only in the answers', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, police, roundId } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  await coordinator.call(proxies.open, { params, body: onPaper })
  await submit({ client: coordinator, ...params }, await aDocument(world, 'municipality'))
  await police.client.call(declining.decline, {
    params: { respondentId: police.respondentId },
    body: { reason: 'no_time', note: 'Vi flyttar.' },
  })

  const { rawPayload } = await coordinator.send(answerExports.workbook, { params: { roundId } })
  const sheets = await readWorkbook(rawPayload)
  const [head = [], ...rows] = sheets.find(({ sheet }) => sheet === 'Svarande')?.data ?? []
  const cell = (id: string, title: string) => rows.find(([first]) => first === id)?.[head.indexOf(title)]
  expect(cell(params.respondentId, 'För någon annans räkning')).toMatch(
    /^Lämnat av .* för kommunens räkning, på papper 1 november 2026\.$/,
  )
  expect(cell(police.respondentId, 'För någon annans räkning')).toBeNull()
  expect(cell(police.respondentId, 'Avböjt, med skäl')).toBe('tiden räcker inte')
  expect(cell(police.respondentId, 'Status')).toBe('Avböjt')
  expect(JSON.stringify(sheets)).not.toMatch(/Maja Lund|Vi flyttar/)

  const pdf = await coordinator.send(papers.answers, { params, querystring: { language: 'sv' } })
  expect(await firstPageOf(pdf.rawPayload)).toContain('uppgifter från Maja Lund, samordnare')

  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(gaps.analyse, { params: { roundId } })
  const evidence = (await coordinator.call(gaps.list, { params: { roundId } })).flatMap((it) => it.evidence)
  const ofSala = evidence.filter((it) => it.respondentId === params.respondentId)
  expect(ofSala.length).toBeGreaterThan(0)
  expect(ofSala.every((it) => it.onBehalf === true)).toBe(true)
  const report = await coordinator.call(reports.preview, { params: { roundId } })
  const sent = report.response.find(({ municipality: code }) => code === '1981')
  expect(sent?.sides.municipality).toMatchObject({ onBehalf: { channel: 'paper', givenOn: '2026-11-01' } })
  expect(JSON.stringify(report)).not.toContain('Maja Lund')
})

async function firstPageOf(bytes: Buffer): Promise<string> {
  const page = await (await getDocument({ data: new Uint8Array(bytes) }).promise).getPage(1)
  const { items } = await page.getTextContent()
  return items
    .map((it) => ('str' in it ? it.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
}
