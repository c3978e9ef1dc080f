// The citations of a built edition, read back by a library that knows nothing of the generator.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { pagesIn } from './edition.js'

const edition = process.env.STANDOFF_EDITION ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'output')

const entities = { amp: '&', lt: '<', gt: '>', quot: '"' }
const decode = html => html
  .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
  .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  .replace(/&(amp|lt|gt|quot);/g, (_, name) => entities[name])

/** The three forms on a page, as a reader would copy them, or as files beside it. */
function forms(path) {
  const html = readFileSync(join(edition, path, 'index.html'), 'utf8')
  const form = label => {
    const file = html.match(new RegExp(`<dd><a href="([^"]*)">BibTeX</a>, <a href="([^"]*)">RIS</a>, <a href="([^"]*)">CSL</a></dd></dl></article>`))
    if (file) return readFileSync(join(edition, path, file[['BibTeX', 'RIS', 'CSL-JSON'].indexOf(label) + 1]), 'utf8').replaceAll('\r\n', '\n')
    return decode(html.match(new RegExp(`<pre class="copy"[^>]*aria-label="${label}"[^>]*><code>([^]*?)</code>`))[1])
  }
  const title = decode(html.match(/<meta name="citation_title" content="([^"]*)"/)[1])
  const url = html.match(/<meta name="citation_public_url" content="([^"]*)"/)[1]
  const date = html.match(/<meta name="citation_publication_date" content="([^"]*)"/)[1].split('/').map(Number)
  return { title, url, date, bib: form('BibTeX'), ris: form('RIS'), csl: form('CSL-JSON') }
}

const first = folder => pagesIn(edition, folder)

/** A page of each kind, and every conclusion: their sentences hold the signs that formats trip over. */
const pages = () => ['edition', 'inference', ...first('figures').slice(0, 5), ...first('conclusions'), ...first('claims'), ...first('numbers').filter((_, i) => i % 40 === 0)]

// A title is compared by its words: formats mark quotation and case in their own ways.
const words = text => text.normalize('NFKC').replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}%$]+/gu, ' ').trim()

const read = (text, type) => {
  const [entry, ...others] = new Cite(text, { forceType: type }).data
  assert.equal(others.length, 0)
  return entry
}

test('BibTeX, RIS and CSL-JSON of every kind of page say the same', { skip: !existsSync(edition) && 'no edition is built' }, () => {
  for (const page of pages()) {
    const { title, url, date, bib, ris, csl } = forms(page)
    assert.ok(ris.includes(`DA  - ${date.map(n => String(n).padStart(2, '0')).join('/')}\n`), page)
    for (const [entry, form] of [[read(bib, '@bibtex/text'), 'BibTeX'], [read(ris, '@ris/file'), 'RIS'], [read(csl, '@csl/object'), 'CSL-JSON']].map(([e, f]) => [e, `${page}, ${f}`])) {
      assert.equal(words(entry.title), words(title), form)
      // It may say what was quoted, behind the address by which the page is known.
      assert.match(entry.URL.slice(url.length), /^(\?said=[0-9a-f]{8})?$/, form)
      assert.equal(entry.URL.slice(0, url.length), url, form)
      // Of RIS the library takes the year from one field and the day from another, by type.
      const told = entry.issued['date-parts'][0].map(Number)
      assert.deepEqual(told, date.slice(0, told.length), form)
      assert.equal(entry.author.map(a => a.literal ?? a.family).join(), 'The Standoff Report', form)
    }
  }
})
