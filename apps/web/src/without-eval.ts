import { config } from 'zod/v4/core'

// Zod tries whether it may compile code as soon as a schema is made, which the content security policy refuses.
config({ jitless: true })
