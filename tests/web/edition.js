// The report as the tests of one run see it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The folder with the report; built where nobody has. */
export function edition() {
  const given = process.env.STANDOFF_EDITION
  if (given && existsSync(join(given, 'index.html'))) return given
  const folder = mkdtempSync(join(tmpdir(), 'standoff-web-'))
  execFileSync('dotnet', ['run', '--project', join(root, 'src', 'Site'), '--', 'build', '--root', root, '--output', folder])
  return folder
}

/** Each page that lies in no other's folder, and the first of those that do. */
export function pages(folder) {
  const found = readdirSync(folder, { withFileTypes: true }).filter(e => e.isDirectory()).flatMap(({ name }) => {
    const below = readdirSync(join(folder, name), { withFileTypes: true }).filter(e => e.isDirectory()).map(e => join(name, e.name))
    return [name, ...below.filter(b => existsSync(join(folder, b, 'index.html'))).slice(0, 1)]
  })
  return ['404.html', 'index.html', ...found.map(f => join(f, 'index.html')).filter(f => existsSync(join(folder, f)))]
}

/** The pages below one, without those that only lead on to where a thing stands now. */
export function pagesIn(folder, kind) {
  return readdirSync(join(folder, kind), { withFileTypes: true })
    .filter(e => e.isDirectory() && !/http-equiv="refresh"/.test(readFileSync(join(folder, kind, e.name, 'index.html'), 'utf8')))
    .map(e => `${kind}/${e.name}`)
}
