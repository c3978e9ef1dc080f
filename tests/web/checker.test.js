// A page of each kind, served over HTTP, as the W3C's checker sees it, and faults that it must find.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { edition, pages } from './edition.js'

/** What the checker does not know yet, or takes for what it is not. */
const allowed = [
  // https://drafts.csswg.org/css-scroll-snap-2/#scroll-initial-target
  /^CSS: “scroll-initial-target”: Property “scroll-initial-target” doesn't exist\.$/,
  // Linked data is a block of data; no policy applies to it (HTML, "prepare the script element", step 13).
  /^Inline script violates Content Security Policy \(meta tag\)/,
]

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
const folder = edition()
const faults = new Map()

const server = createServer((request, response) => {
  const path = decodeURI(new URL(request.url, 'http://localhost').pathname).slice(1)
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (faults.has(file)) return response.end(faults.get(file))
  if (!existsSync(join(folder, file))) return response.writeHead(404).end()
  createReadStream(join(folder, file)).pipe(response)
})
await new Promise(done => server.listen(0, '127.0.0.1', done))
after(() => server.close())
const at = file => `http://127.0.0.1:${server.address().port}/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`

/** What is wrong with files, a line each, but for what is allowed. */
async function problems(files) {
  const { stderr } = await promisify(execFile)(
    'java', ['-Dnu.validator.servlet.allow-forbidden-hosts=true', '-jar', jar, '--format', 'json', '--exit-zero-always', ...files.map(at)],
    { maxBuffer: 1 << 28 })
  return JSON.parse(stderr).messages
    .filter(m => !allowed.some(known => known.test(m.message)))
    .map(m => `${new URL(m.url).pathname}: ${m.lastLine}: ${m.subType ?? m.type}: ${m.message}`)
}

test('a page of each kind has neither errors nor warnings', async () => {
  const checked = pages(folder)
  assert.ok(checked.length > 25, checked.join())
  assert.deepEqual(await problems(checked), [])
})

test('faults are found', async () => {
  const page = readFileSync(join(folder, 'method', 'index.html'), 'utf8')
  for (const [name, from, to] of [
    ['an id that stands twice', '<h1', '<h1 id="main"'],
    ['an element that is not closed', '</h1>', ''],
    ['an attribute of none', '<h1', '<h1 size="3"'],
    ['a slash that does nothing', '<meta charset="utf-8">', '<meta charset="utf-8" />'],
    ['a colour that is none', '<style>', '<style>p { color: 3px }'],
  ]) {
    const broken = page.replace(from, to)
    assert.notEqual(broken, page)
    faults.set(`${name}.html`, broken)
  }

  const found = (await problems([...faults.keys()])).map(line => decodeURI(line))
  for (const name of faults.keys()) assert.ok(found.some(line => line.startsWith(`/${name}`)), `${name} in\n${found.join('\n')}`)
})
