const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** Where a mail comes back to: the address for that, with the mail's id in it. */
export const returnPath = (bounceAddress: string, id: string) => bounceAddress.replace('@', `+${id}@`)

/** Which mail comes back to this address; nothing when it is no such address. */
export function mailReturnedTo(bounceAddress: string, address: string): string | undefined {
  const [name = '', domain = ''] = bounceAddress.toLowerCase().split('@')
  const [found = '', at] = address.toLowerCase().split('@')
  const id = found.startsWith(`${name}+`) ? found.slice(name.length + 1) : ''
  return at === domain && new RegExp(`^${UUID}$`).test(id) ? id : undefined
}

/** The ids of mails among the message ids in a text. */
export const mailsNamedIn = (text: string) => [
  ...new Set([...text.toLowerCase().matchAll(new RegExp(`<(${UUID})@[^>\\s]+>`, 'g'))].flatMap((it) => it[1] ?? [])),
]
