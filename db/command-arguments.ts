import { parseArgs, type ParseArgsConfig } from 'node:util'
import { SetupError } from './setup-error.ts'

/** What a command was given; how it is written, where it was given something else. */
export function argumentsBy<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new SetupError(usage, { cause: error })
  }
}
