import PostalMime from 'postal-mime'
import { mailsNamedIn } from './return-path.ts'

/** What a delivery report says of one that did not get its mail. */
export interface Bounce {
  /** The mail, where its id stands in the report. */
  readonly mail: string | null
  readonly address: string | null
  readonly said: string
}

const FOR_GOOD = /\b5\.\d{1,3}\.\d{1,3}\b|\b5\d\d[ -]/
const MOST_RECIPIENTS = 20

/**
 * Who did not get the mail that a report is about (RFC 3464), or that an ordinary letter from a mail server is. A delay is no
 * failure, and neither is a reply from somebody who is away.
 */
export async function readBounces(raw: string | Uint8Array): Promise<readonly Bounce[]> {
  const email = await PostalMime.parse(raw, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' })
  const parts = email.attachments.map(({ mimeType, content }) => ({ mimeType, text: textOf(content) }))
  const status = parts.find(({ mimeType }) => mimeType === 'message/delivery-status')
  const returned = parts.filter(({ mimeType }) => /^(message\/rfc822|text\/rfc822-headers)$/.test(mimeType))
  const [mail = null] = mailsNamedIn(returned.map(({ text }) => text).join('\n'))
  if (status)
    return recipientsIn(status.text)
      .filter(({ action }) => action === 'failed')
      .slice(0, MOST_RECIPIENTS)
      .map(({ address, said }) => ({ mail, address, said }))
  return inPlainText([email.text ?? '', ...returned.map(({ text }) => text)].join('\n'))
}

const textOf = (content: string | ArrayBuffer | Uint8Array) =>
  typeof content === 'string' ? content : Buffer.from(new Uint8Array(content)).toString('utf8')

/** The same of what somebody has copied out of a mail program. */
export function inPlainText(text: string): readonly Bounce[] {
  const line = text.split('\n').find((it) => FOR_GOOD.test(it))
  if (line === undefined) return []
  const said = line.trim().replace(/^Diagnostic-Code:\s*smtp;\s*/i, '')
  const named = mailsNamedIn(text).map((mail) => ({ mail, address: null, said }))
  if (named.length > 0) return named.slice(0, MOST_RECIPIENTS)
  const addresses = new Set(
    [...text.matchAll(/[^\s<>()":;,]+@[^\s<>()":;,]+\.[a-zåäö]{2,}/gi)].map(([it]) => it.toLowerCase()),
  )
  return [...addresses].slice(0, MOST_RECIPIENTS).map((address) => ({ mail: null, address, said }))
}

/** The groups of fields after the first, which is about the mail as a whole. */
function recipientsIn(status: string) {
  const groups = status
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .trim()
    .split(/\n\s*\n/)
  return groups.flatMap((group) => {
    const field = (name: string) => new RegExp(`^${name}:\\s*(?:[\\w-]+\\s*;)?\\s*(.*)$`, 'im').exec(group)?.[1]?.trim()
    const address = field('Original-Recipient') ?? field('Final-Recipient')
    if (address === undefined) return []
    const said = field('Diagnostic-Code') ?? field('Status') ?? ''
    return { action: field('Action')?.toLowerCase(), address, said }
  })
}
