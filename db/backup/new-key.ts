import { generateX25519Identity, identityToRecipient } from 'age-encryption'

/** What opens a backup, to be kept elsewhere than it, and what one is made for. */
export async function newKey(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}
