import { onTheDatabase } from '../embedded/running.ts'
import { runCommand } from '../setup-sentence.ts'
import { anchorDirectory } from './anchors.ts'
import { verifyDatabase } from './look-through.ts'

// pnpm verify
await runCommand(async () => {
  const directory = anchorDirectory(process.env)
  const { findings, counted } = await onTheDatabase(process.env, { isMade: false }, (url) =>
    verifyDatabase(url, directory),
  )
  console.log(
    `Looked at: ${Object.entries(counted)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}.`,
  )
  if (findings.length === 0) return console.log('Everything is as the trail, the hashes and the code say.')
  for (const finding of findings) console.error(finding)
  console.error(`${findings.length} found.`)
  process.exitCode = 1
})
