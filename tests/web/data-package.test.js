// The data package as an independent validator sees it, and broken copies of it, which must not pass.
import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Package } from 'datapackage'

const data = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data')

/** Tables of what has happened since the first edition, which may be nothing. */
const mayBeEmpty = ['moved', 'corrections']

/** What is wrong with a package and its tables, a line each; a foreign key that leads nowhere counts. */
async function problems(folder) {
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'))
  // The library guesses what parts the cells, and texts with semicolons lead it astray.
  descriptor.resources?.forEach(resource => { resource.dialect = { delimiter: ',' } })
  const dataPackage = await Package.load(descriptor, { basePath: folder })
  const found = dataPackage.errors.map(e => `datapackage.json: ${e.message}`)
  for (const resource of dataPackage.resources) {
    try {
      const lines = (await readFile(join(folder, resource.descriptor.path), 'utf8')).trimEnd().split('\n')
      const headers = lines[0].split(',')
      assert.deepEqual(headers, resource.schema.fieldNames)
      const rows = await resource.read({ keyed: true, relations: true })
      assert.ok(rows.length > 0 || (mayBeEmpty.includes(resource.name) && lines.length === 1), 'no rows')
    } catch (error) {
      found.push(...(error.errors?.length ? error.errors : [error]).map(e => `${resource.name}: ${e.message}`))
    }
  }

  return found
}

/** What is wrong once the first match of a pattern in a file is replaced. */
async function problemsAfter(file, pattern, to) {
  const folder = await mkdtemp(join(tmpdir(), 'standoff-'))
  try {
    await cp(data, folder, { recursive: true })
    const text = await readFile(join(folder, file), 'utf8')
    assert.match(text, pattern)
    await writeFile(join(folder, file), text.replace(pattern, to))
    return await problems(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('the package and all its tables are valid', async () => assert.deepEqual(await problems(data), []))

// Anchored to the first row or cell of a kind, since any value may change.
const faults = [
  ['a number that is none', 'facts.csv', /(\n[a-z0-9_]+,[a-z-]+,(?:"(?:[^"]|"")*"|[^",\n]*),)[^,]+,/, '$1thirty,'],
  ['a value that its column does not allow', 'claims.csv', /(\n[a-z0-9-]+,[a-z-]+,(?:"(?:[^"]|"")*"|[^",\n]*),)[a-z]+,/, '$1proven,'],
  ['an id in another form', 'facts.csv', /\n[a-z0-9_]+,/, '\nA Price,'],
  ['an empty cell that must be filled', 'units.csv', /\n(\w+),[^,]+,/, '\n$1,,'],
  ['a column that is not described', 'units.csv', /^symbol,singular/, 'symbol,plain,singular'],
  ['a relay of nobody', 'sources.csv', /(,[a-z]+,)[a-z0-9-]+(,\d{4}-\d{2}-\d{2},)/, '$1nobody-1926$2'],
  ['a correlation with nothing', 'correlations.csv', /\n[a-z0-9_]+,/, '\nno_such_price,'],
  ['a descriptor without resources', 'datapackage.json', /"resources"/, '"resource"'],
]

for (const [name, file, pattern, to] of faults)
  test(`${name} does not pass`, async () => assert.notDeepEqual(await problemsAfter(file, pattern, to).catch(e => [e.message]), []))
