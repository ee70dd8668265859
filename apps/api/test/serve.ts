import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'

// The API in a process of its own, to be killed. It says where it is when it is ready.
const config = readConfig(process.env)
const app = await buildApp({ config, databaseUrl: config.databaseUrl ?? '', openMailbox: false, logger: false })
console.log(await app.listen({ port: config.port, host: '127.0.0.1' }))
