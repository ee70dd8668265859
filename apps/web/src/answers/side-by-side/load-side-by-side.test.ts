import { answers } from '@kartlaggning/schema/answers/answers'
import { sideBySide } from '@kartlaggning/schema/answers/side-by-side'
import { expect, test, vi } from 'vitest'
import { loadOverviews } from './load-side-by-side.ts'

const call = vi.hoisted(() => vi.fn())
vi.mock(import('../../call.ts'), async (original) => ({ ...(await original()), call: call as never }))
vi.mock(import('../../session.tsx'), async (original) => ({
  ...(await original()),
  signedIn: () => Promise.resolve({ assignments: [] }) as never,
}))

const load = () => loadOverviews({ params: { roundId: 'r' } } as unknown as Parameters<typeof loadOverviews>[0])

const police = (respondentId: string, it: object = {}) => ({
  respondentId,
  begun: false,
  sections: null,
  roundStatus: 'open',
  open: true,
  resting: false,
  submission: null,
  ...it,
})

test('last round’s answers are laid in for each that lacks them before it is said how far all have come', async () => {
  const all = [
    police('norberg'),
    police('sala', { begun: true }),
    police('surahammar', { sections: ['problems'] }),
    police('fagersta', { resting: true, submission: {} }),
  ]
  const begun = new Set<string>()
  call.mockImplementation((endpoint: unknown, { params }: { params: { respondentId: string } }) => {
    if (endpoint === answers.begin) begun.add(params.respondentId)
    if (endpoint === sideBySide.overview)
      return Promise.resolve(all.map((answering) => ({ answering, carried: begun.has(answering.respondentId) })))
    return Promise.resolve(endpoint === sideBySide.read ? [] : {})
  })
  const { overviews } = await load()
  expect([...begun]).toEqual(['norberg'])
  expect(overviews).toMatchObject([{ carried: true }, { carried: false }, { carried: false }, { carried: false }])

  call.mockClear()
  all[0] = police('norberg', { begun: true })
  await load()
  expect(call).toHaveBeenCalledTimes(2)
})
