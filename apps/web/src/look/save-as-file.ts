import { isOfRehearsal } from '../call.ts'

/** Hands over a file made in the browser; its name is kept to letters, digits and hyphens, and says when it is of a rehearsal. */
export function saveAsFile(content: Blob, name: string) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = `${isOfRehearsal() ? 'ovning-' : ''}${name}`.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, '-')
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
