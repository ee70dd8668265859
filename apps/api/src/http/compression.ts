import { constants } from 'node:zlib'
import type { FastifyCompressOptions } from '@fastify/compress'

/**
 * Replies of more than a kilobyte, by what the client takes: quickly rather than tightly. What is secret is in cookies, never
 * in a body, so that its length tells nothing. A stream of events writes to the connection itself and is left alone.
 */
export const compression: FastifyCompressOptions = {
  threshold: 1024,
  encodings: ['br', 'gzip'],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  globalDecompression: false,
}
