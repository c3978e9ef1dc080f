// What pages tell programs, read by a processor of JSON-LD that knows nothing of the generator.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import jsonld from 'jsonld'
import { pagesIn } from './edition.js'

const edition = process.env.STANDOFF_EDITION ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'output')

/** Schema.org without a network: every name is one of its vocabulary, and these hold addresses. */
const addresses = ['url', 'license', 'contentUrl', 'thumbnailUrl']
const context = { '@vocab': 'https://schema.org/', ...Object.fromEntries(addresses.map(name => [name, { '@type': '@id' }])) }
const documentLoader = async url => {
  assert.equal(url, 'https://schema.org')
  return { documentUrl: url, document: { '@context': context } }
}

const folders = kind => pagesIn(edition, kind)
const pages = () => ['.', 'inference', 'data', ...['claims', 'conclusions', 'figures'].flatMap(folders), ...folders('numbers').filter((_, i) => i % 20 === 0)]

const kindOf = page => ({ claims: 'ClaimReview', figures: 'ImageObject', numbers: 'Dataset', conclusions: 'Claim', data: 'Dataset' })[page.split('/')[0]] ?? 'Report'
const value = (node, name) => node[`https://schema.org/${name}`]?.[0]['@value'] ?? node[`https://schema.org/${name}`]?.[0]['@id']

test('A processor of JSON-LD finds on each page one thing of its kind, with its address and its day', { skip: !existsSync(edition) && 'no edition is built' }, async () => {
  for (const page of pages()) {
    const html = readFileSync(join(edition, page, 'index.html'), 'utf8')
    const meta = name => html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`))?.[1]
    const [script, ...others] = [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(m => m[1])
    assert.equal(others.length, 0, page)
    // Safe: nothing is left out that the processor does not understand.
    const [thing, ...more] = await jsonld.expand(JSON.parse(script), { documentLoader, safe: true })
    assert.equal(more.length, 0, page)
    assert.deepEqual(thing['@type'], [`https://schema.org/${kindOf(page)}`], page)
    assert.equal(value(thing, 'url'), html.match(/<link rel="canonical" href="([^"]*)"/)[1], page)
    assert.equal(value(thing, 'datePublished'), meta('article:published_time'), page)
    assert.ok(value(thing, 'name'), page)
    // As statements each has a subject, and every address is whole.
    const statements = await jsonld.toRDF(thing, { safe: true })
    const named = statements.map(s => s.object).filter(o => o.termType === 'NamedNode' && !o.value.startsWith('https://schema.org/'))
    assert.ok(named.length > 1, page)
    for (const object of named) assert.match(object.value, /^https:\/\/[^ ]+$/, page)
  }
})
