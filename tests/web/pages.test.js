// A page of each kind as an independent validator sees it, and faults that it must find.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
// A table that scrolls is a region with a name, which a section has no need to be.
const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'prefer-native-element': ['error', { exclude: ['region'] }] },
}))

/** The folder with the report as all tests of one run see it; built where nobody has. */
function edition() {
  const given = process.env.STANDOFF_EDITION
  if (given && existsSync(join(given, 'index.html'))) return given
  const folder = mkdtempSync(join(tmpdir(), 'standoff-web-'))
  execFileSync('dotnet', ['run', '--project', join(root, 'src', 'Site'), '--', 'build', '--root', root, '--output', folder])
  return folder
}

/** Each page that lies in no other's folder, and the first of those that do. */
function pages(folder) {
  const found = readdirSync(folder, { withFileTypes: true }).filter(e => e.isDirectory()).flatMap(({ name }) => {
    const below = readdirSync(join(folder, name), { withFileTypes: true }).filter(e => e.isDirectory()).map(e => join(name, e.name))
    return [name, ...below.filter(b => existsSync(join(folder, b, 'index.html'))).slice(0, 1)]
  })
  return ['404.html', 'index.html', ...found.map(f => join(f, 'index.html')).filter(f => existsSync(join(folder, f)))]
}

const problems = async html => (await validator.validateString(html)).results
  .flatMap(r => r.messages.map(m => `${m.line}: ${m.ruleId}: ${m.message}`))

const folder = edition()
const html = page => readFileSync(join(folder, page), 'utf8')

test('there is a page of each kind', () => assert.ok(pages(folder).length > 25, pages(folder).join()))

for (const page of pages(folder))
  test(`${page} is valid`, async () => assert.deepEqual(await problems(html(page)), []))

/** Texts that tell nobody where a link leads, as search engines see it. */
const sayNothing = /<a [^>]*>\s*(more|here|this|go|start|information|(learn|read|see) more|click (here|this)|right here|more info(rmation)?)\s*<\/a>/gi

for (const page of pages(folder))
  test(`${page} has links that say where they lead`, () => assert.deepEqual(html(page).match(sayNothing) ?? [], []))

for (const [name, from, to] of [
  ['an id that stands twice', '<h1', '<h1 id="main"'],
  ['an element that is not closed', '</h1>', ''],
  ['a block within words', '<h1>', '<h1><div></div>'],
  ['a picture without words', '</main>', '<img src="x.png"></main>'],
]) {
  test(`a fault is found: ${name}`, async () => {
    const broken = html('method/index.html').replace(from, to)
    assert.notEqual(broken, html('method/index.html'))
    assert.notDeepEqual(await problems(broken), [])
  })
}
