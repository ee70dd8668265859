/** The checksum of a file, as it is written; undefined where the browser computes none over an open connection. */
export async function sha256Of(file: Blob): Promise<string | undefined> {
  // Outside of https the browser has no such thing, whatever its type says.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }
  if (!subtle) return undefined
  const digest = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
