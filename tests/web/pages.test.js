// A page of each kind as an independent validator sees it, and faults that it must find.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { edition, pages } from './edition.js'

// A table that scrolls is a region with a name, which a section has no need to be.
const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'prefer-native-element': ['error', { exclude: ['region'] }] },
}))

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
