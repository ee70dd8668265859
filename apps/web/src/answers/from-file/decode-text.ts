/** The bytes of ä, å, ö and é in the encodings that have one for each. */
const SMALL_LETTERS = { 'windows-1252': [0xe4, 0xe5, 0xf6, 0xe9], macintosh: [0x8a, 0x8c, 0x9a, 0x8e] } as const
type OneByte = keyof typeof SMALL_LETTERS

/** Text in an unknown encoding: by its mark, by its zeros, as UTF-8, or else as old Windows or an old Mac wrote it. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // Its mark says UTF-8, whatever single letters have been damaged since; those become U+FFFD.
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  const wide = wideness(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(oneByteEncoding(bytes)).decode(bytes)
  }
}

function oneByteEncoding(bytes: Uint8Array): OneByte {
  const lettersIn = (encoding: OneByte) => bytes.filter((it) => SMALL_LETTERS[encoding].some((byte) => byte === it))
  return lettersIn('macintosh').length > lettersIn('windows-1252').length ? 'macintosh' : 'windows-1252'
}

/** Swedish in UTF-16 has a zero in every other place. */
function wideness(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const half = sample.length / 2
  const [even = 0, odd = 0] = zeros
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : undefined
}
