import { hash, randomBytes, randomInt } from 'node:crypto'

/** Secrets are kept as hashes only. They are random and long, so a fast hash is enough. */
export const hashOf = (secret: string) => hash('sha256', secret, 'buffer')

/** 256 random bits, as 43 characters that fit an address. */
export const newToken = () => randomBytes(32).toString('base64url')

export const newCode = () => randomInt(1_000_000).toString().padStart(6, '0')
