const EVERY_MS = 100
const WARNING = 40

/** Where lines of a log go: the standard output of the process. */
type Write = (lines: string) => void

/**
 * A log whose lines are written together ten times a second: one write for each request costs a tenth of what a save does.
 * A line that warns is written at once, after those before it, and so is what is left when the process ends.
 */
export function bufferedLog(write: Write = (lines) => void process.stdout.write(lines)) {
  let lines = ''
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (lines === '') return
    const written = lines
    lines = ''
    write(written)
  }
  process.on('exit', flush)
  return {
    // As Pino asks whether a stream wants to be told the level of each line.
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 0,
    write(line: string) {
      lines += line
      if (this.lastLevel >= WARNING) flush()
      else timer ??= setTimeout(flush, EVERY_MS).unref()
    },
  }
}
