// Zod tries whether it may compile code as soon as a schema is made, which the content security policy refuses. Where it keeps
// its settings is said here by name: importing it for that would bring all of it to every page.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
