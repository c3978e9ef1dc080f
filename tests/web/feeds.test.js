// Feeds and the site map as schemas of others have them, and faults that these must find.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { validateXML } from 'xmllint-wasm'
import { edition } from './edition.js'

const here = dirname(fileURLToPath(import.meta.url))
const folder = edition()
const atom = { extension: 'relaxng', schema: readFileSync(join(here, 'atom.rng'), 'utf8') }
// That of sitemaps.org, as the library carries it.
const places = { extension: 'schema', schema: readFileSync(join(dirname(createRequire(import.meta.url).resolve('sitemap')), '..', 'schema', 'sitemap.xsd'), 'utf8') }
const files = [['feed.xml', atom], ['changes.xml', atom], ['sitemap.xml', places]]
const text = file => readFileSync(join(folder, file), 'utf8')

const problems = async (contents, { extension, schema }) =>
  (await validateXML({ xml: [{ fileName: 'given.xml', contents }], extension, schema: [schema] })).errors.map(e => e.message)

for (const [file, schema] of files)
  test(`${file} is valid`, async () => assert.deepEqual(await problems(text(file), schema), []))

test('no entry of a feed has the id of another', () => {
  for (const file of ['feed.xml', 'changes.xml']) {
    const ids = [...text(file).matchAll(/<entry>\s*<id>(.*?)<\/id>/g)].map(m => m[1])
    assert.equal(new Set(ids).size, ids.length, file)
  }
})

for (const [file, fault, from, to] of [
  ['feed.xml', 'a date without a time', /<updated>(.{10}).*?<\/updated>/, '<updated>$1</updated>'],
  ['feed.xml', 'no id', /<id>.*?<\/id>/, ''],
  ['changes.xml', 'an element of none', '<author>', '<writer/><author>'],
  ['sitemap.xml', 'a day that is none', /<lastmod>.*?<\/lastmod>/, '<lastmod>2026-13-01</lastmod>'],
  ['sitemap.xml', 'no address', /<loc>.*?<\/loc>/, ''],
]) {
  test(`a fault is found in ${file}: ${fault}`, async () => {
    const broken = text(file).replace(from, to)
    assert.notEqual(broken, text(file))
    assert.notDeepEqual(await problems(broken, Object.fromEntries(files)[file]), [])
  })
}
