import { afterEach, expect, test, vi } from 'vitest'
import { whatWentWrong } from '../look/what-went-wrong.ts'
import { missingParts } from '../parts.ts'
import { publishedSection } from './sections.ts'

afterEach(() => {
  missingParts.set([])
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const answering = (sections: number, health: number) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const status = address === '/api/health' ? health : sections
    const type = status === 404 ? 'not-found' : 'service-overloaded'
    const headers = { 'content-type': 'application/problem+json' }
    return Promise.resolve(new Response(JSON.stringify({ type, title: type, status }), { status, headers }))
  })

test.each([
  ['that a new release has put out of reach', 404, 200, 'outdated'],
  ['while nothing answers any more', 404, 502, 'offline'],
  ['that could not be given just now', 503, 200, 'failed'],
] as const)('the questions of a section %s are told as what they are', async (_, sections, health, kind) => {
  vi.stubGlobal('navigator', { onLine: true })
  answering(sections, health)
  const error: unknown = await publishedSection('2026', 'problems').catch((thrown: unknown) => thrown)
  await vi.waitFor(() => expect(missingParts.get().every((it) => it.isReachable !== undefined)).toBe(true))
  expect(missingParts.get()).toHaveLength(sections === 404 ? 1 : 0)
  expect(whatWentWrong(error, true)).toBe(kind)
})
