// Loaded before every command, by a Node that may be too old to read anything else here.
const NEEDED = 24
if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  console.error(
    `Node ${NEEDED} is needed, and this is ${process.versions.node}: \`npx pnpm@12 install\` brings it, unless its install ` +
      'script was not allowed to run.',
  )
  process.exit(1)
}
