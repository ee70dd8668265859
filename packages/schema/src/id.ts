import { v7 } from 'uuid'
import { z } from 'zod'

/** Ids are made by whoever writes first, the browser included, so that every write can be repeated safely. */
export const Id = z.uuid()
export type Id = z.infer<typeof Id>

/** A time-ordered id (UUIDv7). */
export const newId = (): Id => v7()
