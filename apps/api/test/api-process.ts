import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'

// The API alone in a process, so that it can be killed. It says where it listens.
const databaseUrl = process.env['DATABASE_URL'] ?? ''
const app = await buildApp({ config: readConfig({}), databaseUrl, openMailbox: false, logger: false })
console.log(await app.listen({ port: 0, host: '127.0.0.1' }))
