import { expect, test } from 'vitest'
import { file, rowsIn, utf8 } from '../../test/a-file.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  file(Uint8Array.from(parts.flatMap((it) => (typeof it === 'string' ? [...new TextEncoder().encode(it)] : it))))

test.each([
  [
    'a single letter in UTF-8 and several from Windows',
    bytes('Insats;Fas\nNattvandring;Idé\nF', [0xe4], 'ltarbete p', [0xe5], ' kv', [0xe4], 'llen;Idé\n'),
    ['Fältarbete på kvällen', 'Idé'],
    ['ä', 'å'],
  ],
  [
    'letters that a program has read as Windows’ before it saved them',
    utf8('Insats;Fas\nMÃ¶ten pÃ¥ Ã–n;IdÃ©\nFÃ¤ltarbete;IdÃ©\n'),
    ['Fältarbete', 'Idé'],
    ['ä', 'é'],
  ],
  [
    'a letter that was lost before the file was made',
    utf8('Insats;Fas\nNattvandring;Idé\nF\uFFFDltarbete;Idé\n'),
    ['F\uFFFDltarbete', 'Idé'],
    ['\uFFFD'],
  ],
])('%s: the rest is right, and the row says so', async (_, blob, cells, mended) => {
  expect((await rowsIn(blob))[2]).toEqual({ number: 3, cells, mended })
})
