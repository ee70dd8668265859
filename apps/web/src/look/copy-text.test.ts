import { afterEach, expect, test, vi } from 'vitest'
import { copyText } from './copy-text.ts'

afterEach(() => vi.unstubAllGlobals())

test('a text is copied, or it is said that it was not: where the browser does not let one, and where it has no such place', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await copyText('Sala kommun')).toBe(true)
  expect(writeText).toHaveBeenCalledWith('Sala kommun')
  writeText.mockRejectedValue(new Error('not allowed'))
  expect(await copyText('Sala kommun')).toBe(false)
  vi.stubGlobal('navigator', {})
  expect(await copyText('Sala kommun')).toBe(false)
})
