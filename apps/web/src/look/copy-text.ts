/** Puts a text where it can be pasted from: whether it did. A browser lends that place to pages that come by https alone. */
export async function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
