// The data package as an independent validator sees it, and broken copies of it, which must not pass.
import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Package } from 'datapackage'

const data = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data')

/** What is wrong with a package and its tables, a line each; a foreign key that leads nowhere counts. */
async function problems(folder) {
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'))
  const dataPackage = await Package.load(descriptor, { basePath: folder })
  const found = dataPackage.errors.map(e => `datapackage.json: ${e.message}`)
  for (const resource of dataPackage.resources) {
    try {
      const headers = (await readFile(join(folder, resource.descriptor.path), 'utf8')).split('\n')[0].split(',')
      assert.deepEqual(headers, resource.schema.fieldNames)
      const rows = await resource.read({ keyed: true, relations: true })
      assert.ok(rows.length > 0, 'no rows')
    } catch (error) {
      found.push(...(error.errors?.length ? error.errors : [error]).map(e => `${resource.name}: ${e.message}`))
    }
  }

  return found
}

async function problemsAfter(file, from, to) {
  const folder = await mkdtemp(join(tmpdir(), 'standoff-'))
  try {
    await cp(data, folder, { recursive: true })
    const text = await readFile(join(folder, file), 'utf8')
    assert.ok(text.includes(from), `${file} does not hold '${from}'`)
    await writeFile(join(folder, file), text.replace(from, to))
    return await problems(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('the package and all its tables are valid', async () => assert.deepEqual(await problems(data), []))

const faults = [
  ['a number that is none', 'facts.csv', ',29000,', ',29 thousand,'],
  ['a value that its column does not allow', 'claims.csv', ',corroborated,', ',proven,'],
  ['an id in another form', 'facts.csv', '\ngpu_price,', '\nGPU Price,'],
  ['an empty cell that must be filled', 'units.csv', '\ntoken,token,', '\ntoken,,'],
  ['a column that is not described', 'units.csv', 'symbol,singular', 'symbol,plain,singular'],
  ['a relay of nobody', 'sources.csv', /* repeats */ ',theinformation-2026-05-07-openai-broadcom-snag,', ',theinformation-1926,'],
  ['a correlation with nothing', 'correlations.csv', '\nasic_price,', '\nasic_prize,'],
  ['a descriptor without resources', 'datapackage.json', '"resources"', '"resource"'],
]

for (const [name, file, from, to] of faults)
  test(`${name} does not pass`, async () => assert.notDeepEqual(await problemsAfter(file, from, to).catch(e => [e.message]), []))
