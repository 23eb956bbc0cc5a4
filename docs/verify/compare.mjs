#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
//
// Runs verify.mjs over all fixtures (record-format.md, section 10) and says how many agree, and each difference.
//
//   node compare.mjs [FIXTURES]

import fs from 'node:fs'
import path from 'node:path'
import { verify } from './verify.mjs'

const root = process.argv[2] ?? path.join(import.meta.dirname, 'fixtures')
const place = ({ detail, ...rest }) => JSON.stringify(Object.fromEntries(Object.entries(rest).sort()))
const sorted = (x) => (Array.isArray(x) ? x.map(sorted) : x && typeof x === 'object'
  ? Object.fromEntries(Object.keys(x).filter((k) => x[k] !== undefined).sort().map((k) => [k, sorted(x[k])])) : x)

let agree = 0
const names = fs.readdirSync(root).filter((n) => fs.existsSync(path.join(root, n, 'expected.json'))).sort()
for (const name of names) {
  const dir = path.join(root, name)
  const expected = JSON.parse(fs.readFileSync(path.join(dir, 'expected.json'), 'utf8'))
  const bundles = fs.readdirSync(dir).filter((f) => f.endsWith('.zip')).sort().map((f) => path.join(dir, f))
  const differences = []
  try {
    const annex = path.join(dir, 'annex.ndjson')
    const report = verify(bundles, fs.existsSync(annex) ? { annex } : {})
    const [ours, theirs] = [report, expected].map((r) => new Set(r.findings.map(place)))
    for (const f of theirs) if (!ours.has(f)) differences.push(`not found: ${f}`)
    for (const f of ours) if (!theirs.has(f)) differences.push(`found too much: ${f}`)
    for (const k of ['result', 'bundles', 'convention', 'entries', 'logKey', 'missing', 'rehearsal', 'root']) {
      if (JSON.stringify(report[k]) !== JSON.stringify(expected[k])) differences.push(`${k}: ${JSON.stringify(report[k])}, expected ${JSON.stringify(expected[k])}`)
    }
    const count = Math.max(report.votes.length, expected.votes.length)
    for (let i = 0; i < count; i++) {
      const [a, b] = [sorted(report.votes[i] ?? {}), sorted(expected.votes[i] ?? {})]
      for (const k of new Set([...Object.keys(a), ...Object.keys(b)])) {
        if (JSON.stringify(a[k]) !== JSON.stringify(b[k])) differences.push(`vote ${i + 1}, ${k}: ${JSON.stringify(a[k])}, expected ${JSON.stringify(b[k])}`)
      }
    }
  } catch (e) {
    differences.push(`stopped: ${e.stack}`)
  }
  if (differences.length === 0) agree++
  else console.log(`${name}\n  ${differences.join('\n  ')}`)
}
console.log(`${agree} of ${names.length} fixtures agree`)
process.exitCode = names.length > 0 && agree === names.length ? 0 : 1
