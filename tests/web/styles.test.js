// The style sheets as an independent linter sees them, and faults that it must find.
import assert from 'node:assert/strict'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import stylelint from 'stylelint'

const here = dirname(fileURLToPath(import.meta.url))
const configFile = join(here, 'stylelint.config.js')
const sheets = ['Site/Assets', 'Site/Preview', 'Figures'].map(folder => join(here, '..', '..', 'src', folder, '*.css'))

/** What is wrong with sheets or with a text, a line each. */
async function problems(what) {
  const { results } = await stylelint.lint({ configFile, ...what })
  assert.ok(results.length > 0)
  return results.flatMap(r => r.warnings.map(w => `${r.source}:${w.line}: ${w.text}`))
}

test('style sheets follow the standard rules', async () => assert.deepEqual(await problems({ files: sheets }), []))

for (const fault of ['a { colr: red; }', 'a { color: #ff; }', 'a { color: red; color: blue; }', 'a:hovr { color: red; }', 'a { margin: 1rm; }'])
  test(`a fault is found: ${fault}`, async () => assert.notDeepEqual(await problems({ code: fault + '\n' }), []))
