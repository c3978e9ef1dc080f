// British spelling of everything that a reader reads; names and terms of the field stand in words.txt, one a line.
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { spellCheckDocument } from 'cspell-lib'
import { Package } from 'datapackage'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const words = (await readFile(join(here, 'words.txt'), 'utf8')).split('\n').filter(Boolean)

// Link targets, code, ids of headings and of numbers, bare addresses.
const ignored = [/\]\([^)]*\)/g, /```[\s\S]*?```/g, /`[^`]*`/g, /\{#[^}]*\}/g, /https?:\S+/g, /\[\^[^\]]*\]/g, /[a-z0-9.]+(_[a-z0-9.]+)+/g]

const settings = {
  version: '0.2',
  language: 'en-GB',
  words,
  // Other American spellings, which the dictionaries of programming let pass.
  flagWords: ['behavior', 'center', 'centers', 'color', 'colors', 'defense', 'favor', 'favored', 'gray', 'labeled', 'labor', 'modeled', 'modeling', 'traveled'],
  allowCompoundWords: false,
  maxNumberOfProblems: 10000,
  maxDuplicateProblems: 10000,
  ignoreRegExpList: ignored.map(String),
}

/** The columns of the tables that hold prose. */
const columns = ['statement', 'claim', 'explanation', 'description', 'resolution', 'definition', 'term', 'notes', 'establishes', 'label']

/** Words that no dictionary has, each with its line. */
async function unknown(text, languageId = 'markdown') {
  const result = await spellCheckDocument({ uri: pathToFileURL(join(here, 'text.md')).href, text, languageId }, { noConfigSearch: true }, settings)
  assert.deepEqual(result.errors ?? [], [])
  // The dictionary takes both -ise and -ize; we write -ise.
  const issues = new Map(result.issues.map(issue => [issue.offset, issue.text]))
  for (const match of blank(text).matchAll(/\b(?!(?:\w*[^a-z])?(?:re)?(?:s|pr|se|caps|ass|overs|downs|ma)iz)\p{L}+(?:iz(?:e[ds]?|ing|ations?)|yz(?:e[ds]?|ing))\b/giu))
    issues.set(match.index, match[0])
  return [...issues].sort(([a], [b]) => a - b).map(([offset, word]) => ({ word, line: text.slice(0, offset).split('\n').length }))
}

/** The text with what is not looked at blanked out. */
const blank = text => ignored.reduce((kept, pattern) => kept.replace(pattern, m => m.replace(/[^\n]/g, ' ')), text)

const files = [
  'README.md', 'data/README.md',
  ...(await readdir(join(root, 'content'))).filter(f => f.endsWith('.md')).map(f => `content/${f}`),
  ...(await readdir(join(root, 'content', 'figures'))).map(f => `content/figures/${f}`),
]
for (const file of files)
  test(`${file} is spelt right`, async () => {
    const text = await readFile(join(root, file), 'utf8')
    assert.deepEqual((await unknown(text)).map(i => `${file}:${i.line}: ${i.word}`), [])
  })

const descriptor = JSON.parse(await readFile(join(root, 'data', 'datapackage.json'), 'utf8'))
// The library guesses what parts the cells, and texts with semicolons lead it astray.
descriptor.resources.forEach(resource => { resource.dialect = { delimiter: ',' } })
const dataPackage = await Package.load(descriptor, { basePath: join(root, 'data') })
for (const resource of dataPackage.resources) {
  const checked = resource.schema.fieldNames.filter(name => columns.includes(name))
  test(`data/${resource.name}.csv is spelt right`, async () => {
    const rows = await resource.read({ keyed: true })
    const text = rows.map(row => checked.map(name => row[name] ?? '').join(' | ').replaceAll('\n', ' ')).join('\n')
    const key = resource.schema.fieldNames[0]
    assert.deepEqual((await unknown(text)).map(i => `data/${resource.name}.csv, ${rows[i.line - 1][key]}: ${i.word}`), [])
  })
}

test('the dictionary is sorted and holds nothing twice', () => assert.deepEqual(words, [...new Set(words)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))))

test('a misspelt word, and American spelling, would be found', async () =>
  assert.deepEqual((await unknown('The utilization of this size is analyzed in color, recieved in grey, and priced at a prize.')).map(i => i.word), ['utilization', 'analyzed', 'color', 'recieved']))
